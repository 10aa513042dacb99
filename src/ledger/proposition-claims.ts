import type { ClaimEntry } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'
import { groupBy } from '../model/group-by.ts'
import { overlapping } from '../model/overlapping.ts'
import { isInside } from '../model/span.ts'
import { ownActs, withAdmissions } from './admissions.ts'
import { amongEachOther } from './agreed.ts'
import { isVague } from './answer-words.ts'
import { findBlame } from './blame.ts'
import { linkAnswers, type Told, withKin } from './denials.ts'
import { type Desk, type Draft, wordsAt } from './desk.ts'
import { clearest, contentOf } from './gist.ts'
import { type Group, groupPropositions } from './match.ts'
import type { Proposition } from './proposition.ts'
import { findPropositions } from './propositions.ts'
import { isAnswer, putsForward } from './roots.ts'
import { widest } from './widest.ts'

/** A claim for each group of statements, and of sentences in the reports' own voice, that put forward or answer one thing. */
export function propositionDrafts(desk: Desk): Draft[] {
  const { weigh, sides } = desk
  const counted = new Set(desk.reading.figures.map((f) => f.statement))
  const figures = groupBy(desk.reading.figures, (f) => f.report)
  const all = findPropositions(desk.reading, sides.blocOf).filter(
    (p) => !isOnlyACount(p, figures.get(p.report) ?? []) && !saysNothing(p) && !deniesPlace(p, desk),
  )
  const blame = findBlame(all, sides.blocOf, weigh)
  const isLinked = (p: Proposition): boolean => isAnswer(p) && (p.role === 'denies' || isVague(p))
  const pointing = all.filter(isLinked)
  const matters = groupPropositions(
    all.filter((p) => !isLinked(p)),
    weigh,
  )
  const lines = matters.filter(isAllAnswers).map(({ members }) => members)
  const worded = pointing.filter((p) => !isVague(p))
  const kin = [...lines, ...groupPropositions(worded, weigh).map(({ members }) => members)]
  const answers = [...pointing, ...lines.flat()]
  const put = matters.filter((group) => !isAllAnswers(group))
  const told = [
    ...blame.filter(({ members }) => members.length > 1),
    ...put.map((group) => ({ ...group, doer: null })),
  ]
  const groups = withAdmissions(
    widest(told, ({ members }) => members),
    counted,
    desk,
  )
  const links = withKin(answers, linkAnswers(answers, groups, desk), kin, groups)
  const joined = groups.map((group, g) => {
    const isAnswered = (answer: Proposition, i: number): boolean =>
      (links[i]?.includes(g) ?? false) && !group.members.includes(answer)
    return { ...group, members: [...group.members, ...answers.filter(isAnswered)] }
  })
  const lone = answers.filter((p, i) => links[i]?.length === 0 && p.role !== 'declines')
  const alone = groupPropositions([...new Set(lone)], weigh).map((group) => ({ ...group, doer: null }))
  return [...joined, ...alone].map((group) => draftOf(group, desk))
}

const isAllAnswers = ({ members }: Group): boolean => members.every(isAnswer)

/** "chanted slogans", "spoke of escalations": a word alone puts nothing forward. */
const saysNothing = (p: Proposition): boolean =>
  p.statement?.stance === 'asserts' && putsForward(p) && p.events.length === 0 && p.terms.size < 2

/** "the long dispute over Orvel": a place is nothing that could be denied. */
const deniesPlace = ({ report, statement, role }: Proposition, { reading }: Desk): boolean =>
  role === 'denies' &&
  statement !== null &&
  statement.content.spans.every((span) =>
    overlapping(reading.places.get(report) ?? [], span).some((place) => isInside(span, place)),
  )

/** What only gives a number of people harmed is told by its figures. */
const isOnlyACount = (p: Proposition, figures: readonly Figure[]): boolean =>
  p.terms.size <= 6 &&
  !(p.role === 'denies' && p.act) &&
  p.events.every((e) => e.kind !== 'damage') &&
  figures.some((f) =>
    p.statement === null ? isInside(f, p) && f.statement === null : f.statement === p.statement.id,
  )

/** The wordings that those who admit it hold too: none that lays it on a third side, where there are others. */
function heldByAll(group: readonly Proposition[]): readonly Proposition[] {
  const admitting = group.flatMap((p) => (p.role === 'admits' && p.act ? (p.party ?? []) : []))
  if (admitting.length === 0) return group
  const held = group.filter((p) => p.agents.length === 0 || p.agents.some((a) => admitting.includes(a)))
  return held.length > 0 ? held : group
}

function draftOf({ doer, members, own, sites }: Told, desk: Desk): Draft {
  const group = amongEachOther(members, desk)
  const text = (p: Proposition): string => wordsAt(desk, p.report, contentOf(p))
  const held = heldByAll(group)
  const atHome = new Set(group.filter((p, i) => own.includes(members[i] ?? p)))
  const first = held.filter((p) => atHome.has(p))
  const best = clearest(first.length > 0 ? first : held, desk.weigh, text, sites) ?? group[0]
  const kinds = group.filter((p) => p.kind !== 'other').map((p) => p.kind)
  return {
    gist: best ? text(best).replace(/^(?:that|of|and|but)\s+/i, '') : '',
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
