import type { ClaimEntry } from '../model/claim.ts'
import { ownActs, withAdmissions } from './admissions.ts'
import { findBlame } from './blame.ts'
import { isVague, linkAnswers, type Told } from './denials.ts'
import { type Desk, type Draft, wordsAt } from './desk.ts'
import { clearest, contentOf } from './gist.ts'
import { groupPropositions } from './match.ts'
import { findPropositions, type Proposition } from './propositions.ts'
import { isAnswer } from './roots.ts'
import { widest } from './widest.ts'

/** A claim for each group of statements, and of sentences in the reports' own voice, that put forward or answer one thing. */
export function propositionDrafts(desk: Desk): Draft[] {
  const { weigh, sides } = desk
  const counted = new Set(desk.reading.figures.map((f) => f.statement))
  const all = findPropositions(desk.reading, sides.blocOf).filter((p) => !isOnlyACount(p, counted))
  const blame = findBlame(all, sides.blocOf, weigh)
  const pointing = all.filter((p) => isAnswer(p) && isVague(p))
  const matters = groupPropositions(
    all.filter((p) => !pointing.includes(p)),
    weigh,
  )
  const answers = [...pointing, ...matters.filter((group) => group.every(isAnswer)).flat()]
  const put = matters.filter((group) => !group.every(isAnswer))
  const told = [
    ...blame.filter(({ members }) => members.length > 1),
    ...put.map((members) => ({ doer: null, members })),
  ]
  const groups = widest(withAdmissions(told, counted, desk), ({ members }) => members)
  const links = linkAnswers(answers, groups, desk)
  const joined = groups.map(({ doer, members }, g) => ({
    doer,
    members: [
      ...members,
      ...answers.filter((answer, i) => links[i]?.includes(g) && !members.includes(answer)),
    ],
  }))
  const lone = answers.filter((p, i) => links[i]?.length === 0 && p.role !== 'declines')
  const alone = groupPropositions([...new Set(lone)], weigh).map((members) => ({ doer: null, members }))
  return [...joined, ...alone].map((group) => draftOf(group, desk))
}

/** A statement that only gives a number of people harmed is told by its figures. */
const isOnlyACount = (p: Proposition, counted: ReadonlySet<string | null>): boolean =>
  p.statement !== null &&
  counted.has(p.statement.id) &&
  p.events.every((e) => e.kind !== 'damage') &&
  p.terms.size <= 6

function draftOf({ doer, members: group }: Told, desk: Desk): Draft {
  const best = clearest(group, desk.weigh) ?? group[0]
  const kinds = group.filter((p) => p.kind !== 'other').map((p) => p.kind)
  return {
    gist: best ? wordsAt(desk, best.report, contentOf(best)) : '',
    kind: doer === null ? (kinds[0] ?? 'other') : 'responsibility',
    toll: null,
    entries: ownActs(group.map(entryOf), group, desk),
    wordings: group,
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
