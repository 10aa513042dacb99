import type { ClaimEntry } from '../model/claim.ts'
import { isHostile } from './acts.ts'
import type { Told } from './denials.ts'
import type { Desk } from './desk.ts'
import { groupPropositions } from './match.ts'
import { isApart, meets, nearness, pairScore } from './pair-score.ts'
import type { Proposition } from './proposition.ts'

/**
 * An admission stands with what another side asserts when their meanings are at least this near (cosine): a wrong one would
 * read as granted by both. Set on the development stories.
 */
const GRANTED = 0.5
/** The same where both tell of one side's act in one town. */
const SAME_ACT = 0.3

/** Statements that give numbers of people harmed: what they admit is told by their figures. */
type Counted = ReadonlySet<string | null>

/**
 * Groups in which an admission stands with what it grants and with nothing else: what admits something other than its
 * other sides assert is put by itself, and what another side asserts of the same act takes it up.
 */
export function withAdmissions(groups: readonly Told[], counted: Counted, desk: Desk): Told[] {
  const foreign = new Set(groups.flatMap((group) => foreignIn(group, counted, desk)))
  const apart = [
    ...groups.map((group) => ({ ...group, members: group.members.filter((p) => !foreign.has(p)) })),
    ...[true, false].flatMap((isOfPeople) =>
      groupPropositions(
        [...foreign].filter((p) => isCount(p, counted) === isOfPeople),
        desk.weigh,
      ).map((group) => ({ ...group, doer: null })),
    ),
  ].filter(({ members }) => members.length > 0)
  const admitted = new Set(
    apart.flatMap(({ members }) => members.filter((p) => p.role === 'admits' && !isCount(p, counted))),
  )
  const taken = [...admitted].map((p) => ({ p, at: grantedBy(p, apart, desk) }))
  const all = [...new Set(groups.flatMap(({ members }) => members))]
  const granting = apart.map((group, g) => {
    const more = taken.flatMap(({ p, at }) => (at.includes(g) && !group.members.includes(p) ? [p] : []))
    const members = [...group.members, ...more]
    return { ...group, members: [...members, ...struck({ ...group, members }, all, counted, desk)] }
  })
  return inOne(granting, admitted)
}

/** Groups of one town that hold one admission, whoever is said to have done it, are one. */
function inOne(groups: readonly Told[], admitted: ReadonlySet<Proposition>): Told[] {
  const kept: Told[] = []
  for (const group of groups) {
    const own = group.doer === null ? group.members.filter((p) => admitted.has(p)) : []
    const at = kept.findIndex(
      ({ doer, members, sites }) =>
        doer === null && meets(sites, group.sites) && own.some((p) => members.includes(p)),
    )
    const home = kept[at]
    if (!home) kept.push(group)
    else kept[at] = { ...home, members: [...new Set([...home.members, ...group.members])] }
  }
  return kept
}

/**
 * Who accuses a third side of what is admitted asserts no less that it happened: what others tell of the same act in the same
 * town, whoever they say did it.
 */
function struck(
  { doer, members }: Told,
  all: readonly Proposition[],
  counted: Counted,
  desk: Desk,
): Proposition[] {
  const admitted = doer === null ? members.filter((p) => p.role === 'admits' && !isCount(p, counted)) : []
  return all.filter(
    (q) =>
      !members.includes(q) &&
      q.act &&
      admitted.some(
        (p) =>
          p.act &&
          isOthers(q, p, desk) &&
          meets(p.sites, q.sites) &&
          nearness(p.vector, q.vector) >= SAME_ACT,
      ),
  )
}

const isCount = (p: Proposition, counted: Counted): boolean => counted.has(p.statement?.id ?? null)

/** What admits something else than the other sides of its group assert, or a loss. */
function foreignIn({ members }: Told, counted: Counted, desk: Desk): Proposition[] {
  return members.filter((p) => {
    if (p.role !== 'admits') return false
    const others = members.filter((q) => isOthers(q, p, desk))
    return others.length > 0 && (isCount(p, counted) || !others.some((q) => grants(p, q, desk)))
  })
}

/**
 * The group of what another side asserts that means most nearly what is admitted, and those that assert the like of the same
 * town; none where nothing is near.
 */
function grantedBy(p: Proposition, groups: readonly Told[], desk: Desk): number[] {
  const near = groups.map(({ members, sites }) =>
    isApart(sites, p.sites) ? [] : members.filter((q) => isOthers(q, p, desk) && grants(p, q, desk)),
  )
  const nearest = near.map((qs) => Math.max(GRANTED, ...qs.map((q) => nearness(p.vector, q.vector))))
  const best = nearest.reduce((b, score, g) => (score > (nearest[b] ?? GRANTED) ? g : b), 0)
  return groups.flatMap(({ sites }, g) => {
    const isBest = g === best && (nearest[g] ?? GRANTED) > GRANTED
    return isBest || (near[g]?.length && meets(sites, p.sites)) ? [g] : []
  })
}

/** What admits an act of its own grants no more than that: not that a third side did it. */
const grants = (p: Proposition, q: Proposition, { weigh }: Desk): boolean =>
  p.act &&
  (q.agents.length === 0 || (p.party !== null && q.agents.includes(p.party))) &&
  q.kind !== 'other' &&
  nearness(p.vector, q.vector) >= (meets(p.sites, q.sites) && meets(p.doers, q.doers) ? SAME_ACT : GRANTED) &&
  pairScore(q, p, weigh) > 0

/** Asserted by a party of another side. "Separatists" without a name may be of any side. */
const isOthers = (q: Proposition, p: Proposition, { sides }: Desk): boolean =>
  q.role === 'asserts' &&
  q.party !== null &&
  p.party !== null &&
  sides.blocOf(q.party) !== sides.blocOf(p.party) &&
  !/^\p{Ll}/u.test(sides.nameOf(q.party))

/** Whoever tells a hostile act of its own side, where another side asserts the same, admits it, unless he accuses somebody of it. */
export function ownActs(
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
    if (group[i]?.statement?.stance === 'accuses') return entry
    const own = group[i]?.events.some(
      (e) =>
        isHostile(e) &&
        e.happened === 'asserted' &&
        e.agents.some((a) => sides.blocOf(a) === sides.blocOf(party)),
    )
    return own ? { ...entry, role: 'admits' } : entry
  })
}
