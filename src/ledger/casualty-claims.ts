import type { ClaimEntry, EntryRole } from '../model/claim.ts'
import type { Counted, Figure } from '../model/figure.ts'
import { groupBy } from '../model/group-by.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import type { Statement } from '../model/statement.ts'
import { groupFigures, sameBounds, tollOf } from './casualties.ts'
import { type ReportCount, reportCounts } from './casualty-counts.ts'
import { countsOne, findLists, isByCare, type ListSum } from './casualty-lists.ts'
import { type Giver, gatherMain, type Wording } from './casualty-main.ts'
import { withDiedSince } from './casualty-updates.ts'
import { type Desk, type Draft, reportOf, wordsAt } from './desk.ts'
import { isApart } from './discrepancies.ts'
import { partKindOf } from './part-kinds.ts'
import { roleOf } from './proposition-roles.ts'
import { originsOf, putsForward, speakingEntries } from './roots.ts'
import { PARTS } from './terms.table.ts'
import { termsOf } from './terms.ts'
import { supersededIn } from './tolls/superseded.ts'

/** A casualties claim in the making, with what each report counts of it. `figures` put it forward; a list is one figure. */
export type CasualtyDraft = Draft & {
  readonly casualty: {
    readonly effect: Counted
    readonly counts: readonly ReportCount[]
    readonly figures: readonly Figure[]
  }
}

/** A claim for each group of figures that count the same people. A number that is only threatened makes none. */
export function casualtyDrafts(desk: Desk): CasualtyDraft[] {
  const told = desk.reading.figures.filter((f) => statementOf(f, desk)?.stance !== 'threatens')
  const lists = listsIn(told, desk)
  const members = new Map(lists.flatMap((list) => list.members.map((f) => [f, list] as const)))
  const counted = told.flatMap((f) => {
    const list = members.get(f)
    return list === undefined ? f : list.members[0] === f ? list.sum : []
  })
  const killed = groupBy(
    told.filter((f) => f.counts === 'killed' && f.scope !== 'background'),
    ({ report }) => report,
  )
  const parts = new Map(lists.map((list) => [list.sum, list.members]))
  const kindOf = (f: Figure): string | null => {
    const report = reportOf(desk, f.report)
    return report ? partKindOf(f, report) : null
  }
  const groups = gatherMain(groupFigures(counted, kindOf), wordingOf(desk))
  const counting = groups.flatMap((group) => countingOf(group, parts, killed, desk))
  const deaths = deathsIn(counting)
  return counting.flatMap((one) => {
    const numbers = byNumber(one).flatMap((figures) => countingOf(figures, parts, killed, desk))
    return [draftOf(one, deaths, desk), ...numbers.map((each) => draftOf(each, [], desk))]
  })
}

/** What the group that most reports tell of counts of the dead of this event. */
function deathsIn(counting: readonly Counting[]): readonly ReportCount[] {
  const whole = counting.filter(
    ({ effect, given }) =>
      effect === 'killed' && given.some(({ part, scope }) => !part && scope !== 'cumulative'),
  )
  return whole.sort((a, b) => b.counts.length - a.counts.length)[0]?.counts ?? []
}

/**
 * Where those who count the same people give numbers that do not meet, each number is a claim of its own beside the toll: who
 * gives it, who denies it, who is silent on it.
 */
function byNumber({ given }: Counting): Figure[][] {
  const told = given.filter((f) => f.high !== 0 && (f.low !== null || f.high !== null))
  const groups: Figure[][] = []
  for (const figure of told) {
    const home = groups.find((group) => group.every((other) => sameBounds(other, figure)))
    if (home) home.push(figure)
    else groups.push([figure])
  }
  return groups.length > 1 ? groups : []
}

/** It counts no side's people alone, and no part of a number: some of the dead may have been among its injured. */
const isOfAll = ({ side, whom, part }: Figure): boolean => side === null && whom !== 'combatant' && !part

/** A group of figures with the entries they make and what each report counts by them. */
type Counting = {
  readonly effect: Counted
  readonly figures: readonly Figure[]
  readonly given: readonly Figure[]
  readonly entries: readonly ClaimEntry[]
  readonly counts: readonly ReportCount[]
}

function countingOf(
  group: readonly Figure[],
  parts: ReadonlyMap<Figure, readonly Figure[]>,
  killed: ReadonlyMap<string, readonly Figure[]>,
  desk: Desk,
): Counting[] {
  const [first] = group
  if (!first) return []
  const figures = group.flatMap((f) => parts.get(f) ?? f)
  const entries = entriesOf(figures, desk)
  const forward = new Set(entries.flatMap((e) => (putsForward(e) ? (e.figure ?? []) : [])))
  const given = group.filter((f) => f.high === 0 || forward.has((parts.get(f)?.[0] ?? f).id))
  const counts = reportCounts(
    given,
    (report) => killed.get(report) ?? [],
    (id) => reportOf(desk, id),
    giverOf(desk),
  )
  return [{ effect: first.counts, figures, given, entries, counts }]
}

const wordingOf = (desk: Desk): Wording => {
  const told = (by: (figure: Figure, report: AnnotatedReport) => boolean) => (figure: Figure) => {
    const report = reportOf(desk, figure.report)
    return report !== undefined && by(figure, report)
  }
  return { countsOne: told(countsOne), isByCare: told(isByCare), giver: giverOf(desk) }
}

const giverOf =
  (desk: Desk): Giver =>
  (figure) => {
    const source = statementOf(figure, desk)?.source
    return source?.party ?? source?.speaker ?? null
  }

function listsIn(told: readonly Figure[], desk: Desk): ListSum[] {
  return [...groupBy(told, ({ report }) => report)].flatMap(([id, own]) => {
    const report = reportOf(desk, id)
    return report ? findLists(own, report) : []
  })
}

function draftOf(
  { effect, figures, given, entries, counts: own }: Counting,
  deaths: readonly ReportCount[],
  desk: Desk,
): CasualtyDraft {
  const [first] = figures
  const counts =
    effect === 'injured' && given.every(isOfAll) ? withDiedSince(own, deaths, desk.published) : own
  const origins = originsOf(
    speakingEntries(entries, desk.statements),
    desk.statements,
    desk.lineage,
    desk.isCopy,
  )
  const replaced = new Set(supersededIn(counts, origins, desk.published).map(({ report }) => report))
  return {
    gist: first ? wordsAt(desk, first.report, first) : '',
    kind: 'casualties',
    toll: tollOf(counts, replaced, desk.published, desk.lineage),
    entries,
    wordings: figures.flatMap((f) => {
      const report = reportOf(desk, f.report)
      return report ? [{ terms: termsOf(report, [f]), vector: null }] : []
    }),
    casualty: { effect, counts, figures: given },
  }
}

const entriesOf = (figures: readonly Figure[], desk: Desk): ClaimEntry[] =>
  ownLosses(
    figures.map((figure) => entryOf(figure, figures, desk)),
    figures,
    desk,
  )

const statementOf = (figure: Figure, desk: Desk) =>
  figure.statement === null ? undefined : desk.statements.get(figure.statement)

function entryOf(figure: Figure, group: readonly Figure[], desk: Desk): ClaimEntry {
  const statement = statementOf(figure, desk)
  const { report, start, end } = figure
  return {
    statement: figure.statement,
    figure: figure.id,
    event: null,
    report,
    start,
    end,
    role: statement ? figureRole(figure, statement, group, desk) : 'asserts',
    party: statement?.source.party ?? null,
  }
}

/**
 * "There were no casualties" asserts zero; it denies only where another figure of the group counts somebody. A side that
 * tells of the other's dead fighters beside its own admits its own alone.
 */
function figureRole(figure: Figure, statement: Statement, group: readonly Figure[], desk: Desk): EntryRole {
  const { sides } = desk
  const role = roleOf(statement)
  const { party } = statement.source
  if (role === 'denies' && isOfHisPart(figure, statement, desk)) return 'asserts'
  if (role === 'denies' && figure.high === 0 && group.every(({ high }) => high === 0)) return 'asserts'
  if (role !== 'admits' || figure.whom !== 'combatant' || figure.side === null || party === null) return role
  return sides.blocOf(figure.side) === sides.blocOf(party) ? role : 'asserts'
}

/** "denies any part in the murder of Roe" grants that Roe was murdered. */
function isOfHisPart(figure: Figure, { content }: Statement, desk: Desk): boolean {
  const [first] = content.spans.filter(({ start }) => start < figure.start)
  const before = first ? wordsAt(desk, figure.report, { start: first.start, end: figure.start }) : ''
  return (before.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => PARTS.has(word))
}

/**
 * A side that states a loss of its own fighters which another side asserts, in bounds that meet, admits it.
 * Its own civilians are no admission: of them a side accuses.
 */
function ownLosses(
  entries: readonly ClaimEntry[],
  figures: readonly Figure[],
  { sides }: Desk,
): ClaimEntry[] {
  return entries.map((entry, i) => {
    const [figure, { party }] = [figures[i], entry]
    if (!figure || party === null || entry.role !== 'asserts') return entry
    if (figure.whom !== 'combatant' || figure.side === null) return entry
    const own = sides.blocOf(party)
    const met = entries.some((other, j) => {
      const rival = figures[j]
      const isOther = other.role === 'asserts' && other.party !== null && sides.blocOf(other.party) !== own
      return isOther && rival !== undefined && !isApart(figure, rival)
    })
    return met && sides.blocOf(figure.side) === own ? { ...entry, role: 'admits' } : entry
  })
}
