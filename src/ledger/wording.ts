import type { Wording } from '../model/claim.ts'
import type { PartyMention, PlaceMention } from '../model/found.ts'
import type { AnnotatedReport, Token } from '../model/passage.ts'
import { overlap, type Span } from '../model/span.ts'
import { LABELS } from './wording.table.ts'

/** How many words before or after a name may label it. */
const REACH = 4

/** A mention with what it names. */
export type Named = Span & { readonly referent: string }

export const namedPlaces = (mentions: readonly PlaceMention[]): Named[] =>
  mentions.map(({ start, end, place }) => ({ start, end, referent: place }))

export const namedParties = (mentions: readonly PartyMention[]): Named[] =>
  mentions.flatMap(({ start, end, party, speaker }) =>
    party === null || speaker !== null ? [] : [{ start, end, referent: party }],
  )

/** The labels that stand by each party and place, report by report. A referent with one label or none is left out. */
export function findWording(
  reports: readonly AnnotatedReport[],
  named: ReadonlyMap<string, readonly Named[]>,
): Wording[] {
  const found = new Map<string, Wording['labels'][number][]>()
  for (const report of reports)
    for (const mention of named.get(report.report.id) ?? [])
      for (const token of labelsBy(report, mention)) {
        const list = found.get(mention.referent) ?? []
        const label = report.report.text.slice(token.start, token.end)
        list.push({ label, report: report.report.id, start: token.start, end: token.end })
        found.set(mention.referent, list)
      }
  return [...found]
    .map(([referent, labels]) => ({ referent, labels }))
    .filter(({ labels }) => new Set(labels.map((l) => l.label.toLowerCase())).size > 1)
    .sort((a, b) => (a.referent < b.referent ? -1 : 1))
}

function labelsBy(report: AnnotatedReport, mention: Span): Token[] {
  const passage = report.passages.find((p) => overlap(p, mention) > 0)
  if (!passage) return []
  const at = passage.tokens.findIndex((t) => overlap(t, mention) > 0)
  return passage.tokens.slice(Math.max(0, at - REACH), at).filter((t) => LABELS.has(t.lower))
}
