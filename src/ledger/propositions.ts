import type { ClaimKind, EntryRole } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import { groupBy } from '../model/group-by.ts'
import { isInside, type Span } from '../model/span.ts'
import type { Stance, Statement } from '../model/statement.ts'
import { type BlocOf, doersOf, tellsAct } from './acts.ts'
import { clausesOf, withoutReasons } from './clauses.ts'
import { propositionsOfOwnVoice } from './own-voice.ts'
import type { Clause, Proposition } from './proposition.ts'
import { isHearsay, isRelayOfAnswer, roleIn } from './proposition-roles.ts'
import type { StoryReading } from './reading.ts'
import { putsForward } from './roots.ts'
import { fragmentsOf, pointsAt, termsOf } from './terms.ts'
import { type Here, kindOf, meaningOf, namedIn, sitesIn } from './told.ts'

const KIND_OF_STANCE: Readonly<Partial<Record<Stance, ClaimKind>>> = {
  threatens: 'threat',
  demands: 'demand',
  offers: 'other',
}

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
    return [...ofStatements(here), ...propositionsOfOwnVoice(here)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    )
  })
}

const reportOf = ({ report }: { readonly report: string }): string => report

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
