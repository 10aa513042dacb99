import { groupBy } from '../model/group-by.ts'
import { deniesPart, isDoerless, isVague, pointsBack } from './answer-words.ts'
import {
  type Fits,
  isAccusing,
  isAgainst,
  isLaidOn,
  isNamedIn,
  isNaming,
  isOneSpeakers,
  isOtherSide,
  namesOwn,
} from './answers.ts'
import type { Desk } from './desk.ts'
import type { Group } from './match.ts'
import { isApart, nearness, pairScore } from './pair-score.ts'
import type { Proposition } from './proposition.ts'
import { putsForward } from './roots.ts'
import { namesNothing, pointsAmong, pointsOnly } from './terms.ts'

/** A denial is linked by its words from this chance on; set on the development stories. */
const NAMES_IT = 0.3
/** The same where an act is denied and an act told: "not a shot was fired" names little of what it answers. */
const NAMES_ACT = 0.2
/** A side that denies an act answers what is laid on it from this chance on, whatever its words. */
const BLAMED = 0.05
/** The same where what it answers stands in another report alone, and is not laid on the one who denies. */
const ELSEWHERE = 0.5

/** Propositions that put forward one thing; `doer` where it is that this side did a hostile act. */
export type Told = Group & { readonly doer: string | null }

/** The groups that answers belong to, one list for each answer. */
type Links = readonly (readonly number[])[]

/**
 * Links denials, and doubts and refusals to comment that found no partner, with what they answer: by their words, with the
 * polarity turned, to what another side put forward; vague ones to what another side said nearest before in the same
 * report, an accusation against the answerer's side first. What answers nothing found has no group.
 */
export function linkAnswers(answers: readonly Proposition[], groups: readonly Told[], desk: Desk): Links {
  const before = byReport(groups)
  const put = [...new Set(groups.flatMap(({ members }) => members))]
  const linked = (answer: Proposition): readonly number[] => {
    if (answer.points === 'all') {
      const all = accusedBefore(answer, before, desk)
      if (all.length > 0) return all
    }
    if (pointsOnly(answer.terms) && !namesNothing(answer.terms))
      return withBlame(answer, nearestBefore(answer, before, isNamedIn(desk)), groups, desk)
    const worded = isVague(answer) ? [] : byWords(answer, put, groups, desk)
    const pointed = worded.length > 0 ? worded : pointedAt(answer, before, desk)
    const found = pointed.length > 0 ? pointed : rightBehind(answer, before, desk)
    return answer.points === 'one' ? found : withBlame(answer, found, groups, desk)
  }
  return answers.map((answer) =>
    linked(answer).filter((g) => !deniesItself(answer, groups[g]?.members ?? [])),
  )
}

/** Nobody denies what he himself puts forward. */
const deniesItself = (answer: Proposition, members: readonly Proposition[]): boolean =>
  answer.role === 'denies' && members.some((p) => putsForward(p) && isOneSpeakers(answer, p))

/**
 * Answers of one meaning answer one thing: beside its own each answers what most of them do, who may have told more of it.
 * `kin` are such answers. One that names a town answers nothing told of other towns.
 */
export function withKin(
  answers: readonly Proposition[],
  links: Links,
  kin: readonly (readonly Proposition[])[],
  groups: readonly Told[],
): Links {
  const linked = new Map(answers.map((answer, i) => [answer, links[i] ?? []]))
  return answers.map((answer) => {
    const line = kin.find((other) => other.includes(answer))?.filter(({ role }) => role === answer.role) ?? []
    const votes = new Map<number, number>()
    for (const group of line.flatMap((other) => linked.get(other) ?? []))
      votes.set(group, (votes.get(group) ?? 0) + 1)
    const most = Math.max(...votes.values())
    const own = linked.get(answer) ?? []
    const shared = [...votes]
      .filter(([group, n]) => n === most && !isApart(answer.sites, groups[group]?.sites ?? []))
      .map(([group]) => group)
    return own.some((group) => shared.includes(group)) ? own : [...own, ...shared]
  })
}

/** A report sets a denial right behind what is denied: it takes this little likeness, and nothing that speaks against it. */
const LIKE = 0.15
/** Between two sentences stand no more UTF-16 code units. */
const GAP = 10

/** What another side said in the sentence right before a denial that names none of its words: "it knew of no such case". */
function rightBehind(
  answer: Proposition,
  said: ReadonlyMap<string, readonly Placed[]>,
  { weigh }: Desk,
): number[] {
  if (answer.role !== 'denies') return []
  return nearestBefore(
    answer,
    said,
    (p) =>
      answer.start - p.end <= GAP &&
      nearness(p.vector, answer.vector) >= LIKE &&
      pairScore(p, answer, weigh) >= 0,
  )
}

/** What words that only point mean; those that judge a charge ("the charge a fairy tale") mean what their side is accused of. */
function pointedAt(answer: Proposition, said: ReadonlyMap<string, readonly Placed[]>, desk: Desk): number[] {
  if (isVague(answer)) {
    if (answer.role === 'declines') return nearestBefore(answer, said, isNaming)
    return pointsBack(answer, desk) ? nearestBefore(answer, said) : []
  }
  return pointsAmong(answer.terms) ? nearestBefore(answer, said, isAccusing) : []
}

/**
 * "denied the claims": every group that the answerer's side is accused in before, in the same report; where it names whose
 * claims they are and that report has none of his, in any.
 */
function accusedBefore(
  answer: Proposition,
  said: ReadonlyMap<string, readonly Placed[]>,
  desk: Desk,
): number[] {
  const isNaming = !namesNothing(answer.terms)
  const fits = isNaming ? isNamedIn(desk) : () => true
  const accuses = ({ p }: Placed): boolean =>
    p.statement !== null &&
    (p.act || p.statement.stance === 'accuses') &&
    putsForward(p) &&
    isOtherSide(answer, p) &&
    fits(p, answer) &&
    isAgainst(answer, p)
  const here = (said.get(answer.report) ?? []).filter((x) => x.p.start < answer.start && accuses(x))
  const found = here.length === 0 && isNaming ? [...said.values()].flat().filter(accuses) : here
  return [...new Set(found.map(({ group }) => group))]
}

/**
 * A denial by a side that is accused denies that it did it, whatever else it denies: of all that is laid on it, what shares
 * most with the groups found, else the likest.
 */
function withBlame(
  answer: Proposition,
  found: readonly number[],
  groups: readonly Told[],
  desk: Desk,
): number[] {
  const { party, role } = answer
  const { weigh, sides } = desk
  const denies = role === 'denies' && (isVague(answer) || (answer.act && !isDoerless(answer, desk)))
  if (party === null || !denies) return [...found]
  const own = sides.blocOf(party)
  let [best, at]: [number, number | null] = [0, null]
  groups.forEach(({ doer, members }, g) => {
    if (doer !== own) return
    const shared = found.reduce(
      (n, f) => n + (groups[f]?.members.filter((p) => members.includes(p)).length ?? 0),
      0,
    )
    const likest = isVague(answer) ? 0 : Math.max(...members.map((p) => pairScore(p, answer, weigh)))
    const score = shared + likest
    if (score > best) [best, at] = [score, g]
  })
  return at === null || found.includes(at) || best < BLAMED ? [...found] : [...found, at]
}

/** All groups of what another side put forward that stands nearest to the answer's words; of its own towns, if some are. */
function byWords(
  answer: Proposition,
  put: readonly Proposition[],
  groups: readonly Told[],
  desk: Desk,
): number[] {
  const isOfOwn = answer.role === 'declines' && namesOwn(answer, desk)
  const isOfPart = deniesPart(answer, desk)
  const isOwnAct = answer.act && !isDoerless(answer, desk)
  let [best, nearest]: [number, Proposition | null] = [0, null]
  for (const p of put) {
    if (!isOtherSide(answer, p) || (isOfOwn && !isNaming(p, answer))) continue
    if (isOfPart && !isLaidOn(answer, p)) continue
    const chance = pairScore(p, answer, desk.weigh)
    const isNear = p.report === answer.report || (answer.role === 'denies' && isLaidOn(answer, p))
    const least = answer.act && p.act ? NAMES_ACT : NAMES_IT
    if (chance < (isNear ? least : ELSEWHERE)) continue
    const score =
      chance *
      (p.report === answer.report ? NEAR : 1) *
      (p.sites.some((site) => answer.sites.includes(site)) ? THERE : 1) *
      (isOwnAct && isAgainst(answer, p) ? AGAINST : 1)
    if (score > best) [best, nearest] = [score, p]
  }
  const holding = groups.flatMap(({ members }, g) =>
    nearest !== null && members.includes(nearest) ? [g] : [],
  )
  const ofItsTowns = holding.filter((g) => !isApart(answer.sites, groups[g]?.sites ?? []))
  return ofItsTowns.length > 0 ? ofItsTowns : holding
}

/** So much more is what stands in the same report, what is of the same town, and what names the one who answers. */
const NEAR = 1.2
const THERE = 2
const AGAINST = 1.5

type Placed = { readonly p: Proposition; readonly group: number }

/** What is said in each report, by where it starts, with the group it is in. */
function byReport(groups: readonly Told[]): Map<string, Placed[]> {
  const placed = groups.flatMap(({ members }, group) => members.map((p) => ({ p, group })))
  const found = groupBy(placed, ({ p }) => p.report)
  for (const list of found.values()) list.sort((a, b) => a.p.start - b.p.start || b.group - a.group)
  return found
}

/** What another side accused or asserted nearest before the answer, in the same report, where it fits: all its groups. */
function nearestBefore(
  answer: Proposition,
  said: ReadonlyMap<string, readonly Placed[]>,
  fits: Fits = () => true,
): number[] {
  const list = said.get(answer.report) ?? []
  let [best, nearest]: [number, Proposition | null] = [-1, null]
  for (let i = list.length - 1; i >= 0; i--) {
    const p = list[i]?.p
    if (!p || p.start >= answer.start || p.statement === null) continue
    if (p.start + 2 * ACCUSED < best) break
    if (fits(p, answer) && isOtherSide(answer, p) && weight(p, answer) > best)
      [best, nearest] = [weight(p, answer), p]
  }
  return list.flatMap(({ p, group }) => (p === nearest ? [group] : []))
}

/** An accusation beats what was said up to this many UTF-16 code units behind it. */
const ACCUSED = 1_000

/** Later is nearer; an accusation against the one who answers beats a plain statement. */
const weight = (p: Proposition, answer: Proposition): number => {
  if (answer.points === 'one') return p.start
  const accuses = p.statement?.stance === 'accuses'
  return p.start + (isAgainst(answer, p) ? 2 * ACCUSED : accuses ? ACCUSED : 0)
}
