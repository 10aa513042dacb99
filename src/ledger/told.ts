import type { ClaimKind } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import type { Figure } from '../model/figure.ts'
import type { PartyMention } from '../model/found.ts'
import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import { isInside, type Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { BlocOf } from './acts.ts'
import { placeOf } from './in-context.ts'
import type { Proposition } from './proposition.ts'
import type { StoryReading } from './reading.ts'
import { wordingOf } from './wordings.ts'

// What some spans of a report tell.

/** One report with what was found in it. */
export type Here = {
  readonly report: AnnotatedReport
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  readonly figures: readonly Figure[]
  readonly reading: StoryReading
  readonly blocOf: BlocOf
}

/** Sides and speakers named in some spans. */
export const namedIn = (
  spans: readonly Span[],
  mentions: readonly PartyMention[],
  blocOf: BlocOf,
): Set<string> =>
  new Set(
    spans.flatMap((span) =>
      overlapping(mentions, span).flatMap(({ party, speaker }) => [
        ...(party === null ? [] : [blocOf(party)]),
        ...(speaker === null ? [] : [speaker]),
      ]),
    ),
  )

/** What some spans mean. */
export const meaningOf = (
  spans: readonly Span[],
  { report, reading }: Here,
): Pick<Proposition, 'vector' | 'inContext'> => ({
  vector: reading.vectors.get(wordingOf(report, spans)) ?? null,
  inContext: reading.inContext.get(placeOf(report, spans)) ?? null,
})

/** Places named in some spans, and where their events are told to be. */
export function sitesIn(
  spans: readonly Span[],
  events: readonly Event[],
  { report, reading }: Here,
): string[] {
  if (events.length === 0) return []
  const mentions = (reading.places.get(report.report.id) ?? []).filter((m) => !m.wide)
  const named = spans.flatMap((span) => overlapping(mentions, span).filter((m) => isInside(m, span)))
  const known = new Set(mentions.map((m) => m.place))
  const told = events.flatMap((e) => (e.place !== null && known.has(e.place) ? e.place : []))
  return [...new Set([...named.map((m) => m.place), ...told])].sort()
}

const KIND_OF_EVENT: ReadonlyMap<string, ClaimKind> = new Map([
  ['attack', 'attack'],
  ['territory', 'territory'],
  ['ceasefire', 'ceasefire'],
  ['damage', 'damage'],
])

/** What some events make a claim of. */
export const kindOf = (events: readonly Event[]): ClaimKind => {
  for (const event of events) {
    const kind = KIND_OF_EVENT.get(event.kind)
    if (kind) return kind
  }
  return 'other'
}
