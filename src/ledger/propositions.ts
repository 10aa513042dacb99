import type { ClaimKind, EntryRole } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import type { Figure } from '../model/figure.ts'
import type { PartyMention } from '../model/found.ts'
import { groupBy } from '../model/group-by.ts'
import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import { isInside, type Span } from '../model/span.ts'
import type { Stance, Statement } from '../model/statement.ts'
import { type BlocOf, doersOf, isHostile, tellsAct } from './acts.ts'
import { clausesOf, withoutReasons } from './clauses.ts'
import { placeOf } from './in-context.ts'
import { isHearsay, isRelayOfAnswer, roleIn } from './proposition-roles.ts'
import type { StoryReading } from './reading.ts'
import { putsForward } from './roots.ts'
import { fragmentsOf, pointsAt, type Terms, termsOf, termsOfPassage } from './terms.ts'
import { ownVoice, wordingOf } from './wordings.ts'

/** What one passage puts forward: a statement's content, or a sentence of the report's own voice that tells an event. */
export type Proposition = Span & {
  readonly report: string
  readonly statement: Statement | null
  readonly event: Event | null
  /** Events told in the passage, its own included. */
  readonly events: readonly Event[]
  readonly kind: ClaimKind
  readonly role: EntryRole
  readonly party: string | null
  /** The bloc of its party. */
  readonly side: string | null
  readonly terms: Terms
  /** The words of its short quotations. */
  readonly fragments: readonly Terms[]
  /** What it means, of length 1; `null` where nothing was told of it. */
  readonly vector: Float32Array | null
  /** The same among the sentences around it. */
  readonly inContext: Float32Array | null
  /** It tells of a hostile act that was done, or was not. */
  readonly act: boolean
  /** The sides that are said to have done it, or deny that they did. */
  readonly doers: readonly string[]
  /** The parties, not their sides, that are said to have done it. */
  readonly agents: readonly string[]
  /** The day on which its report was published; `null` where that is not known. */
  readonly published: string | null
  /** Towns and districts that it names, or where what it tells of is said to be. */
  readonly sites: readonly string[]
  /** Of an answer that only points: at the last thing said, or at all that its side is accused of. */
  readonly points: 'one' | 'all' | null
  /** The sides and speakers that it names. */
  readonly about: ReadonlySet<string>
  /** The clauses of a statement that has several: each puts forward a thing of its own. */
  readonly clauses: readonly Clause[]
}
/** What one clause of a statement puts forward. */
type Clause = Pick<
  Proposition,
  'events' | 'terms' | 'fragments' | 'vector' | 'inContext' | 'act' | 'doers' | 'sites'
>

const KIND_OF_STANCE: Readonly<Partial<Record<Stance, ClaimKind>>> = {
  threatens: 'threat',
  demands: 'demand',
  offers: 'other',
}
const KIND_OF_EVENT: ReadonlyMap<string, ClaimKind> = new Map([
  ['attack', 'attack'],
  ['territory', 'territory'],
  ['ceasefire', 'ceasefire'],
  ['damage', 'damage'],
])

/** All propositions of a story, by report and start. `blocOf` tells the side of a party. */
export function findPropositions(reading: StoryReading, blocOf: BlocOf): Proposition[] {
  const [statements, events] = [groupBy(reading.statements, reportOf), groupBy(reading.events, reportOf)]
  const figures = groupBy(reading.figures, reportOf)
  return reading.reports.flatMap((report) => {
    const { id } = report.report
    const here: Here = {
      report,
      statements: statements.get(id) ?? [],
      events: events.get(id) ?? [],
      figures: figures.get(id) ?? [],
      reading,
      blocOf,
    }
    return [...ofStatements(here), ...ofOwnVoice(here)].sort((a, b) => a.start - b.start || a.end - b.end)
  })
}

const reportOf = ({ report }: { readonly report: string }): string => report

/** One report with what was found in it. */
type Here = {
  readonly report: AnnotatedReport
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  readonly figures: readonly Figure[]
  readonly reading: StoryReading
  readonly blocOf: BlocOf
}

function ofStatements(here: Here): Proposition[] {
  const { report, statements, events, reading, blocOf } = here
  const eventsOf = groupBy(events, (e) => e.statement)
  const relayed = groupBy(statements, (s) => s.within)
  const holders = new Map(statements.map((s) => [s.id, s]))
  const mentions = reading.mentions.get(report.report.id) ?? []
  return statements
    .filter(
      (s) =>
        !isRelayOfAnswer(
          s,
          (relayed.get(s.id) ?? []).filter((r) => !isHearsay(r, s, blocOf)),
        ),
    )
    .filter((s) => !isHearsay(s, holders.get(s.within ?? ''), blocOf))
    .map((statement) => {
      const spans = withoutReasons(report, statement.content.spans)
      const told = (eventsOf.get(statement.id) ?? []).filter(
        (e) => spans.some((s) => isInside(e, s)) || !isInContent(e, statement),
      )
      const role = roleIn(statement, told, blocOf)
      return {
        start: statement.start,
        end: statement.end,
        report: statement.report,
        published: report.report.published,
        statement,
        event: null,
        events: told,
        kind: KIND_OF_STANCE[statement.stance] ?? kindOf(told),
        role,
        party: statement.source.party,
        side: statement.source.party === null ? null : blocOf(statement.source.party),
        terms: termsOf(report, spans),
        fragments: fragmentsOf(report, spans),
        ...meaningOf(spans, here),
        act: tellsAct(told, report, statement),
        doers: doersOf(statement, role, told, mentions, blocOf),
        agents: doersOf(statement, role, told, mentions, (party) => party),
        sites: sitesIn(spans, told, here),
        points: putsForward({ role }) ? null : pointsAt(report, spans),
        about: namedIn(spans, mentions, blocOf),
        clauses: clausesIn(statement, spans, role, told, here),
      }
    })
}

const isInContent = (event: Event, { content }: Statement): boolean =>
  content.spans.some((s) => isInside(event, s))

const namedIn = (spans: readonly Span[], mentions: readonly PartyMention[], blocOf: BlocOf): Set<string> =>
  new Set(
    spans.flatMap((span) =>
      overlapping(mentions, span).flatMap(({ party, speaker }) => [
        ...(party === null ? [] : [blocOf(party)]),
        ...(speaker === null ? [] : [speaker]),
      ]),
    ),
  )

/** What some spans mean. */
const meaningOf = (
  spans: readonly Span[],
  { report, reading }: Here,
): Pick<Proposition, 'vector' | 'inContext'> => ({
  vector: reading.vectors.get(wordingOf(report, spans)) ?? null,
  inContext: reading.inContext.get(placeOf(report, spans)) ?? null,
})

/** Places named in some spans, and where their events are told to be. */
function sitesIn(spans: readonly Span[], events: readonly Event[], { report, reading }: Here): string[] {
  if (events.length === 0) return []
  const mentions = (reading.places.get(report.report.id) ?? []).filter((m) => !m.wide)
  const named = spans.flatMap((span) => overlapping(mentions, span).filter((m) => isInside(m, span)))
  const known = new Set(mentions.map((m) => m.place))
  const told = events.flatMap((e) => (e.place !== null && known.has(e.place) ? e.place : []))
  return [...new Set([...named.map((m) => m.place), ...told])].sort()
}

function clausesIn(
  statement: Statement,
  content: readonly Span[],
  role: EntryRole,
  told: readonly Event[],
  here: Here,
): Clause[] {
  const { report, reading, blocOf } = here
  const spans = clausesOf(report, content)
  if (spans.length < 2) return []
  const mentions = reading.mentions.get(report.report.id) ?? []
  const isCounted = (span: Span): boolean =>
    termsOf(report, [span]).size <= COUNTED && here.figures.some((f) => isInside(f, span))
  const telling = spans.filter((span) => !isCounted(span))
  return (telling.length > 0 ? telling : spans).map((span) => {
    const events = told.filter((e) => isInside(e, span))
    const act = tellsAct(events, report, statement)
    return {
      events,
      terms: termsOf(report, [span]),
      fragments: fragmentsOf(report, [span]),
      ...meaningOf([span], here),
      act,
      doers:
        act || statement.stance === 'threatens' ? doersOf(statement, role, events, mentions, blocOf) : [],
      sites: sitesIn([span], events, here),
    }
  })
}

/** A clause of so few words with a number in it ("and injuring 32 others") is told by its figure. */
const COUNTED = 4

/** Sentences outside every statement that tell an event which happened. */
function ofOwnVoice(here: Here): Proposition[] {
  const { report, statements, events, reading, blocOf } = here
  const mentions = reading.mentions.get(report.report.id) ?? []
  return ownVoice(report, statements).flatMap((passage) => {
    const told = overlapping(events, passage).filter(
      (e) => isInside(e, passage) && e.statement === null && e.happened === 'asserted',
    )
    const [event] = told
    if (!event) return []
    return [
      {
        start: passage.start,
        end: passage.end,
        report: report.report.id,
        published: report.report.published,
        statement: null,
        event,
        events: told,
        kind: kindOf(told),
        role: 'asserts',
        party: null,
        side: null,
        terms: termsOfPassage(passage),
        fragments: [],
        ...meaningOf([passage], here),
        act: tellsAct(told, report, null),
        doers: [...new Set(told.filter(isHostile).flatMap((e) => e.agents.map(blocOf)))],
        agents: [...new Set(told.filter(isHostile).flatMap((e) => e.agents))],
        sites: sitesIn([passage], told, here),
        points: null,
        about: namedIn([passage], mentions, blocOf),
        clauses: [],
      },
    ]
  })
}

const kindOf = (events: readonly Event[]): ClaimKind => {
  for (const event of events) {
    const kind = KIND_OF_EVENT.get(event.kind)
    if (kind) return kind
  }
  return 'other'
}
