import type { ClaimEntry, EntryRole } from '../model/claim.ts'
import { linkAnswers } from './denials.ts'
import { type Desk, type Draft, wordsAt } from './desk.ts'
import { clearest, contentOf } from './gist.ts'
import { groupPropositions } from './match.ts'
import { findPropositions, type Proposition } from './propositions.ts'

const ANSWERS: ReadonlySet<EntryRole> = new Set(['denies', 'doubts', 'declines'])

/** A claim for each group of statements, and of sentences in the reports' own voice, that put forward or answer one thing. */
export function propositionDrafts(desk: Desk): Draft[] {
  const counted = new Set(desk.reading.figures.map((f) => f.statement))
  const all = findPropositions(desk.reading, desk.sides.blocOf).filter((p) => !isOnlyACount(p, counted))
  const groups = groupPropositions(
    all.filter((p) => !ANSWERS.has(p.role)),
    desk.weigh,
  )
  const answers = linkAnswers(
    all.filter((p) => ANSWERS.has(p.role)),
    groups,
    desk.weigh,
  )
  const joined = groups.map((group, i) => [
    ...group,
    ...answers.filter((a) => a.group === i).map((a) => a.proposition),
  ])
  const lone = answers.filter((a) => a.group === null && a.proposition.role !== 'declines')
  const alone = groupPropositions(
    lone.map((a) => a.proposition),
    desk.weigh,
  )
  return [...joined, ...alone].map((group) => draftOf(group, desk))
}

/** A statement that only gives a number of people harmed is told by its figures. */
const isOnlyACount = (p: Proposition, counted: ReadonlySet<string | null>): boolean =>
  p.statement !== null &&
  counted.has(p.statement.id) &&
  p.events.every((e) => e.kind !== 'damage') &&
  p.terms.size <= 6

function draftOf(group: readonly Proposition[], desk: Desk): Draft {
  const best = clearest(group, desk.weigh) ?? group[0]
  const kinds = group.filter((p) => p.kind !== 'other').map((p) => p.kind)
  return {
    gist: best ? wordsAt(desk, best.report, contentOf(best)) : '',
    kind: kinds[0] ?? 'other',
    toll: null,
    entries: admissions(group.map(entryOf), group, desk),
    wordings: group.map((p) => p.terms),
  }
}

const entryOf = (p: Proposition): ClaimEntry => ({
  statement: p.statement?.id ?? null,
  figure: null,
  event: p.event?.id ?? p.events[0]?.id ?? null,
  report: p.report,
  start: p.start,
  end: p.end,
  role: p.role,
  party: p.party,
})

/** Whoever tells a hostile act of its own side, where another side asserts the same, admits it. */
function admissions(
  entries: readonly ClaimEntry[],
  group: readonly Proposition[],
  { sides }: Desk,
): ClaimEntry[] {
  const asserting = new Set(
    entries.filter((e) => e.role === 'asserts').flatMap((e) => (e.party ? sides.blocOf(e.party) : [])),
  )
  return entries.map((entry, i) => {
    const { party } = entry
    if (entry.role !== 'asserts' || party === null || asserting.size < 2) return entry
    const own = group[i]?.events.some(
      (e) =>
        e.plover === 'ASSAULT' &&
        e.happened === 'asserted' &&
        e.agents.some((a) => sides.blocOf(a) === sides.blocOf(party)),
    )
    return own ? { ...entry, role: 'admits' } : entry
  })
}
