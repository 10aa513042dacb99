import { averageLinkage } from './average-linkage.ts'
import { hostsOf } from './hosts.ts'
import { CONFLICT, factsOf, scoreOf } from './pair-score.ts'
import { pairRows, pairTable, placeOfPair } from './pair-table.ts'
import type { Proposition } from './proposition.ts'
import { isAnswer, putsForward } from './roots.ts'
import { withSecondHomes } from './second-homes.ts'
import type { Weigh } from './terms.ts'
import { widest } from './widest.ts'

/** Propositions are one claim while the mean chance of their pairs is at least this; set on the development stories. */
const ALIKE = 0.3
/** What is in one group stands in another one too while the mean chance of its pairs with all that is there is at least this. */
const ALSO = 0.4
/** The same where one thing alone is there: it tells less of what a claim is. */
const ALSO_ALONE = 0.5
/** What two parties put forward, or a party and a report's own voice, corroborates: a wrong pair of them costs more. */
const APART = 0.75
/** With less of a chance they are no claim together, whatever else stands in it. */
const FAR = 0.1
/** Of two groups the smaller is the larger one's claim again where this share of it stands there. */
const NEARLY = 0.8
/** An answer stands nearer to what its own report tells than to what another does. */
const NEAR = 1.3
const ACROSS = 0.6
/** A pair with less is not kept, unless the two conflict. */
const FAINT = 0.04

/**
 * Groups propositions that put forward the same thing, or answer it. What a statement, or a clause of it, tells may stand in
 * several groups. Every proposition is in one group at least; no group holds another. The order of input makes no difference.
 */
export function groupPropositions(propositions: readonly Proposition[], weigh: Weigh): Group[] {
  const units = propositions.flatMap(unitsOf)
  const wordings = sameWordings(units)
  const sizes = wordings.map((w) => w.members.length)
  const scores = alikePairs(wordings, weigh)
  const kept = Float32Array.from(scores) // the linkage uses up its own
  const homes = averageLinkage(sizes, scores, ALIKE)
  const groups = withSecondHomes(homes, sizes, kept, (group) => (group.length > 1 ? ALSO : ALSO_ALONE))
  const unitsIn = (group: readonly number[]): Unit[] =>
    group.flatMap((w) => wordings[w]?.members.flatMap((u) => units[u] ?? []) ?? [])
  const toldBy = (own: readonly Unit[]): Proposition[] =>
    [...new Set(own.map(({ of }) => of))].sort((i, j) => i - j).flatMap((i) => propositions[i] ?? [])
  const held = groups.map((group, g) => {
    const all = unitsIn(group)
    return { members: toldBy(all), own: toldBy(unitsIn(homes[g] ?? [])), sites: sitesOf(all) }
  })
  return joined(
    widest(held, ({ members }) => members),
    propositions,
  )
}

/** Groups of nearly the same: a reader would take the two for one claim told twice. */
function joined(groups: readonly Group[], propositions: readonly Proposition[]): Group[] {
  const places = new Map(propositions.map((p, i) => [p, i]))
  const hosts = hostsOf(
    groups.map(({ members }) => members),
    NEARLY,
  )
  return groups.flatMap((group, g) => {
    if (hosts[g] !== g) return []
    const all = groups.filter((_, h) => hosts[h] === g)
    if (all.length === 1) return [group]
    const members = [...new Set(all.flatMap((one) => one.members))]
    const sites = [...new Set(all.flatMap((one) => one.sites))].sort()
    members.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    return [{ members, own: group.own, sites }]
  })
}

/** Propositions that put forward one thing. */
export type Group = {
  readonly members: readonly Proposition[]
  /** Those of them that have no likelier group: the gist is of one of these. */
  readonly own: readonly Proposition[]
  /** The towns and districts that it is told of. */
  readonly sites: readonly string[]
}

/** A proposition, a clause of it or its part of one town, that stands for one thing; `of` is the proposition's number. */
export type Unit = { readonly of: number; readonly told: Proposition }

/** What a proposition puts forward, each thing by itself: its clauses, or the whole, town by town. */
export const unitsOf = (proposition: Proposition, of: number): Unit[] =>
  (proposition.clauses.length === 0
    ? [proposition]
    : proposition.clauses.map((clause) => ({ ...proposition, ...clause }))
  ).flatMap((told) => bySite(told, of))

/** "shelled Orvel and Tamsk" tells of an act in each. */
export const bySite = (told: Proposition, of: number): Unit[] =>
  told.act && told.sites.length > 1 && told.sites.length <= SITES
    ? told.sites.map((site) => ({ of, told: { ...told, sites: [site] } }))
    : [{ of, told }]
/** Whoever names more places than this in a breath tells of one campaign. */
const SITES = 4

export const sitesOf = (units: readonly Unit[]): string[] =>
  [...new Set(units.flatMap(({ told }) => told.sites))].sort()

/** Units in the same words that agree in all that can tell them apart: they are as alike as can be. */
type Wording = { readonly first: Proposition; readonly members: readonly number[] }

/** The wordings of a story, in the order of their first use; a unit without words is one of its own. */
function sameWordings(units: readonly Unit[]): Wording[] {
  const found = new Map<string, { first: Proposition; members: number[] }>()
  units.forEach(({ of, told }, u) => {
    const { kind, role, party, act, doers, sites, terms, events } = told
    const speaker = told.statement?.source.speaker ?? null
    const happened = events.map((e) => e.happened)
    const words = [...terms.keys()].sort()
    const key = JSON.stringify([kind, role, party, speaker, act, doers, sites, happened, words])
    const known = terms.size > 0 ? found.get(key) : undefined
    if (known) known.members.push(u)
    else found.set(terms.size > 0 ? key : `${of} ${u}`, { first: told, members: [u] })
  })
  return [...found.values()]
}

/** The score of every pair, for `averageLinkage`; 0 where a pair does not count. */
function alikePairs(wordings: readonly Wording[], weigh: Weigh): Float64Array {
  const scores = pairTable(wordings.length)
  const told = wordings.map(({ first }) => factsOf(first))
  const rowOf = pairRows(
    told.map(({ of }) => of),
    weigh,
  )
  told.forEach((own, b) => {
    if (isShort(own.of)) return
    const row = rowOf(b)
    for (let a = 0; a < b; a++) {
      const other = told[a] ?? own
      if (!mayBeOne(other.of, own.of)) continue
      const common = {
        near: row.near[a] as number,
        inContext: row.inContext[a] as number,
        words: row.words[a] as number,
      }
      const score = bearing(scoreOf(other, own, common), other.of, own.of)
      if (score >= FAINT || score < 0) scores[placeOfPair(a, b)] = score
    }
  })
  return scores
}

const mayBeOne = (a: Proposition, b: Proposition): boolean =>
  !isShort(a) &&
  a.role !== 'declines' &&
  b.role !== 'declines' &&
  (a.statement === null || a.statement.id !== b.statement?.id) &&
  !isThin(a, b)

/** Two words are too little to tell that what one report says is what another one's answer means. */
const isThin = (a: Proposition, b: Proposition): boolean =>
  isAnswer(a) !== isAnswer(b) && a.report !== b.report && Math.min(a.terms.size, b.terms.size) < 3

/** One word tells too little of what is put forward. */
const isShort = ({ terms }: Proposition): boolean => terms.size < 2

/** What a pair's chance counts: more or less of it by who says what where. */
function bearing(chance: number, a: Proposition, b: Proposition): number {
  if (isAnswer(a) !== isAnswer(b)) return chance * (a.report === b.report ? NEAR : ACROSS)
  if (!corroborates(a, b)) return chance
  return chance < FAR ? CONFLICT : chance * APART
}

const corroborates = (a: Proposition, b: Proposition): boolean =>
  putsForward(a) &&
  putsForward(b) &&
  ((a.statement === null) !== (b.statement === null) ||
    (a.side !== null && b.side !== null && a.side !== b.side))
