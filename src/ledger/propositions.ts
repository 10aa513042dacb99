import type { ClaimKind, EntryRole } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import type { AnnotatedReport, Passage } from '../model/passage.ts'
import { isInside, overlap, type Span } from '../model/span.ts'
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

/** All propositions of a story, by report and start. */
export function findPropositions(reading: StoryReading): Proposition[] {
  return reading.reports.flatMap((report) => {
    const own = <T extends { readonly report: string }>(list: readonly T[]): T[] =>
      list.filter((item) => item.report === report.report.id)
    const statements = own(reading.statements)
    const events = own(reading.events)
    return [...ofStatements(report, statements, events), ...ofOwnVoice(report, statements, events)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    )
  })
}

function ofStatements(
  report: AnnotatedReport,
  statements: readonly Statement[],
  events: readonly Event[],
): Proposition[] {
  return statements.map((statement) => {
    const told = events.filter((e) => e.statement === statement.id)
    return {
      start: statement.start,
      end: statement.end,
      report: statement.report,
      statement,
      event: null,
      events: told,
      kind: KIND_OF_STANCE[statement.stance] ?? kindOf(told),
      role: ROLE[statement.stance] ?? 'asserts',
      party: statement.source.party,
      terms: termsOf(report, statement.content.spans),
    }
  })
}

/** Sentences outside every statement that tell an event which happened. */
function ofOwnVoice(
  report: AnnotatedReport,
  statements: readonly Statement[],
  events: readonly Event[],
): Proposition[] {
  return report.passages.flatMap((passage) => {
    if (!isOwnVoice(report, passage, statements)) return []
    const told = events.filter(
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
  report.report.blocks[passage.block]?.kind === 'paragraph' &&
  statements.every((s) => overlap(s, passage) === 0)

const kindOf = (events: readonly Event[]): ClaimKind => {
  for (const event of events) {
    const kind = KIND_OF_EVENT.get(event.kind)
    if (kind) return kind
  }
  return 'other'
}
