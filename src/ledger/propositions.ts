import type { ClaimKind, EntryRole } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import { groupBy } from '../model/group-by.ts'
import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Passage } from '../model/passage.ts'
import { isInside, type Span } from '../model/span.ts'
import type { Stance, Statement } from '../model/statement.ts'
import type { StoryReading } from './reading.ts'
import { type Terms, termsOf } from './terms.ts'

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
  readonly terms: Terms
}

const ROLE: Readonly<Partial<Record<Stance, EntryRole>>> = {
  denies: 'denies',
  admits: 'admits',
  doubts: 'doubts',
  declines: 'declines',
}
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

type BlocOf = (party: string) => string

/** All propositions of a story, by report and start. `blocOf` tells the side of a party. */
export function findPropositions(reading: StoryReading, blocOf: BlocOf): Proposition[] {
  return reading.reports.flatMap((report) => {
    const own = <T extends { readonly report: string }>(list: readonly T[]): T[] =>
      list.filter((item) => item.report === report.report.id)
    const statements = own(reading.statements)
    const events = own(reading.events)
    return [
      ...ofStatements(report, statements, events, blocOf),
      ...ofOwnVoice(report, statements, events),
    ].sort((a, b) => a.start - b.start || a.end - b.end)
  })
}

function ofStatements(
  report: AnnotatedReport,
  statements: readonly Statement[],
  events: readonly Event[],
  blocOf: BlocOf,
): Proposition[] {
  const eventsOf = groupBy(events, (e) => e.statement)
  const relayed = groupBy(statements, (s) => s.within)
  const holders = new Map(statements.map((s) => [s.id, s]))
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
      const told = eventsOf.get(statement.id) ?? []
      return {
        start: statement.start,
        end: statement.end,
        report: statement.report,
        statement,
        event: null,
        events: told,
        kind: KIND_OF_STANCE[statement.stance] ?? kindOf(told),
        role: deniesOwnAct(statement, told, blocOf) ? 'denies' : roleOf(statement),
        party: statement.source.party,
        terms: termsOf(report, statement.content.spans),
      }
    })
}

/** What a statement does to what it is about. */
export const roleOf = ({ stance }: Statement): EntryRole => ROLE[stance] ?? 'asserts'

/** "No shot was fired by our troops": under a plain "said", all that is told is that the speaker's side did not do it. */
const deniesOwnAct = (statement: Statement, told: readonly Event[], blocOf: BlocOf): boolean => {
  const { party } = statement.source
  if (roleOf(statement) !== 'asserts' || party === null || told.length === 0) return false
  return told.every((e) => e.happened === 'negated' && e.agents.some((a) => blocOf(a) === blocOf(party)))
}

/** "The agency reports that the ministry denied it": the agency asserts a denial, not what is denied. */
const isRelayOfAnswer = (statement: Statement, relayed: readonly Statement[]): boolean =>
  relayed.some((inner) => roleOf(inner) !== roleOf(statement))

/** "Verrick said the rebels had admitted it": an admission that only another side tells of is that side's word. */
function isHearsay(statement: Statement, holder: Statement | undefined, blocOf: BlocOf): boolean {
  if (!holder || roleOf(statement) !== 'admits') return false
  const [own, other] = [statement.source.party, holder.source.party]
  return own === null || other === null || blocOf(own) !== blocOf(other)
}

/** Sentences outside every statement that tell an event which happened. */
function ofOwnVoice(
  report: AnnotatedReport,
  statements: readonly Statement[],
  events: readonly Event[],
): Proposition[] {
  return report.passages.flatMap((passage) => {
    if (!isOwnVoice(report, passage, statements)) return []
    const told = overlapping(events, passage).filter(
      (e) => isInside(e, passage) && e.statement === null && e.happened === 'asserted',
    )
    const [event] = told
    if (!event) return []
    const { start, end } = passage
    const terms = termsOf(report, [passage])
    return [
      {
        start,
        end,
        report: report.report.id,
        statement: null,
        event,
        events: told,
        kind: kindOf(told),
        role: 'asserts',
        party: null,
        terms,
      },
    ]
  })
}

const isOwnVoice = (report: AnnotatedReport, passage: Passage, statements: readonly Statement[]): boolean =>
  report.report.blocks[passage.block]?.kind === 'paragraph' && overlapping(statements, passage).length === 0

const kindOf = (events: readonly Event[]): ClaimKind => {
  for (const event of events) {
    const kind = KIND_OF_EVENT.get(event.kind)
    if (kind) return kind
  }
  return 'other'
}
