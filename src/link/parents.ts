import type { Descent } from '../model/lineage.ts'
import type { ReadReport } from '../model/passage.ts'
import { agenciesIn } from './agencies.ts'
import { type Arc, cheapestTree } from './arborescence.ts'
import type { Comparison } from './compare-texts.ts'
import { type Credits, creditsOf } from './credits.ts'
import { type Carrier, costOf, evidenceFor, PASSED_ON } from './direction.ts'
import type { TextPair } from './furniture.ts'
import { kinshipOf } from './kinship.ts'
import { wordsOfText } from './word-table.ts'

/** From which text a text was made, by indices of the table, and what tells. */
export type Parent = Pick<Descent, 'evidence'> & {
  readonly copy: number
  readonly parent: number
  readonly pair: TextPair
}

/** So many texts at most are tried as the first of a family: those that others credit, that share most. */
const MOST_ROOTS = 24
/** Two accounts of a family that differ by less, in words, are equally good. */
const DOUBT = 1

/** A way to make a text: from none (`parent` 0), or from another of the family; both count from 1. */
type Way = Arc & {
  readonly pair: TextPair | null
  readonly parent: Carrier | null
  readonly copy: Carrier | null
}

/**
 * A parent for each text that was made from another one of its group, as far as can be told. Of all accounts of how a
 * group's texts came to be, each written or made from another, the one that needs fewest words written is taken
 * (see `costOf`). Where another account that turns a pair round is as good, or nothing speaks for a parent, nothing is said.
 */
export function findParents(
  comparison: Comparison,
  reports: readonly ReadReport[],
  groups: readonly (readonly number[])[],
): Parent[] {
  const ordered = comparison.order.map((i) => reports[i] as ReadReport)
  const credits = creditsOf(ordered)
  const groupOf = new Map(groups.flatMap((members, g) => members.map((t) => [t, g] as const)))
  const pairs = groups.map((): TextPair[] => [])
  for (const pair of comparison.pairs) {
    const g = groupOf.get(pair.a)
    if (g !== undefined && g === groupOf.get(pair.b)) pairs[g]?.push(pair)
  }
  return groups.flatMap((members, g) =>
    members.length < 2 ? [] : parentsIn(members, pairs[g] ?? [], { comparison, reports: ordered, credits }),
  )
}

type Family = {
  readonly comparison: Comparison
  readonly reports: readonly ReadReport[]
  readonly credits: readonly Credits[]
}

function parentsIn(members: readonly number[], pairs: readonly TextPair[], family: Family): Parent[] {
  const ways = waysOf(members, pairs, family)
  const passedOn = ways.map((way) => (way.from === 0 ? way : { ...way, cost: way.cost + PASSED_ON }))
  const accounts = rootsToTry(members, ways).map((root) => accountFrom(root, members.length, ways, passedOn))
  const least = Math.min(...accounts.map(({ cost }) => cost))
  const good = accounts.filter(({ cost }) => cost < least + DOUBT)
  const best = good.find(({ cost }) => cost === least)?.ways ?? []
  return best.flatMap(({ from, to, pair, parent, copy }): Parent[] => {
    if (pair === null || parent === null || copy === null) return []
    if (good.some((account) => account.ways[from]?.from === to || account.ways[to]?.from === 0)) return []
    const others = ways.filter((way) => way.to === to && way.from !== from && way.copy !== null)
    const isClosest = others.length > 0 && others.every((way) => (way.copy?.matched ?? 0) < copy.matched)
    const evidence = evidenceFor(parent, copy, isClosest)
    const [t, p] = [members[to - 1] as number, members[from - 1] as number]
    return evidence.length === 0 ? [] : [{ copy: t, parent: p, pair, evidence }]
  })
}

function waysOf(members: readonly number[], pairs: readonly TextPair[], family: Family): Way[] {
  const { table } = family.comparison
  const place = new Map(members.map((t, i) => [t, i + 1]))
  const written = members.map((t, i) => ({
    ...{ from: 0, to: i + 1, cost: wordsOfText(table, t) },
    ...{ pair: null, parent: null, copy: null },
  }))
  const sources = sourcesAmong(members, family)
  const made = pairs.flatMap((pair): Way[] => {
    const kin = kinshipOf(table, pair)
    const carrier = (side: 'a' | 'b'): Carrier => ({
      ...(family.credits[pair[side]] as Credits),
      ...kin[side],
      published: family.reports[pair[side]]?.published ?? null,
      isSource: sources.has(pair[side]),
    })
    const [a, b] = [carrier('a'), carrier('b')]
    const [from, to] = [place.get(pair.a) ?? 0, place.get(pair.b) ?? 0]
    return [
      { from, to, cost: costOf(a, b), pair, parent: a, copy: b },
      { from: to, to: from, cost: costOf(b, a), pair, parent: b, copy: a },
    ]
  })
  return [...written, ...made]
}

/** Texts of an outlet that others of the family credit, or that stands in their own dateline. */
function sourcesAmong(members: readonly number[], { credits, reports }: Family): Set<number> {
  const named = new Set<string>()
  for (const t of members) {
    const { outlet, credited } = credits[t] as Credits
    const dateline = reports[t]?.dateline ?? ''
    const isOwn = outlet !== null && (dateline.includes(outlet) || agenciesIn(dateline).includes(outlet))
    for (const name of credited) if (name !== outlet || isOwn) named.add(name)
  }
  return new Set(members.filter((t) => named.has(credits[t]?.outlet ?? '')))
}

function rootsToTry(members: readonly number[], ways: readonly Way[]): number[] {
  const weight = members.map(() => 0)
  for (const { from, copy, parent } of ways) {
    if (from === 0 || copy === null) continue
    weight[from - 1] = (weight[from - 1] as number) + copy.matched + (parent?.isSource ? copy.words : 0)
  }
  return members
    .map((_, i) => i + 1)
    .sort((i, j) => (weight[j - 1] as number) - (weight[i - 1] as number) || i - j)
    .slice(0, MOST_ROOTS)
}

/**
 * The cheapest account of a family whose first text is `root`; `ways[i]` is how text `i` came to be. `passedOn` are the ways at
 * their cost where the text they come from is another one.
 */
function accountFrom(
  root: number,
  texts: number,
  ways: readonly Way[],
  passedOn: readonly Way[],
): { readonly cost: number; readonly ways: readonly Way[] } {
  const open = passedOn.flatMap((way, i) => {
    if (way.to === root && way.from !== 0) return []
    return way.from === root ? (ways[i] ?? []) : way
  })
  const tree = cheapestTree(texts + 1, open)
  const chosen: Way[] = []
  let cost = 0
  for (const i of tree) {
    const way = open[i]
    if (way === undefined) continue
    chosen[way.to] = way
    cost += way.cost
  }
  return { cost, ways: chosen }
}
