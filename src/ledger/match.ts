import type { ClaimKind } from '../model/claim.ts'
import type { Proposition } from './propositions.ts'
import { likeness, type Weigh } from './terms.ts'

/** Two propositions are taken for one claim from this likeness on; set on the development clusters. */
const ALIKE = 0.42
/** Below this a pair is not even looked at. */
const FAINT = 0.12

/** Kinds that are never the same claim as another kind: a threat is no report of an attack. */
const APART: ReadonlySet<ClaimKind> = new Set(['threat', 'demand', 'ceasefire'])

/**
 * Groups propositions that put forward the same thing. Average linkage over pairs that do not conflict,
 * best pairs first, so that one likeness cannot chain unlike claims together. The order of input does not matter.
 */
export function groupPropositions(propositions: readonly Proposition[], weigh: Weigh): Proposition[][] {
  const pairs = alikePairs(propositions, weigh)
  const groups = new Map<number, number[]>(propositions.map((_, i) => [i, [i]]))
  const home = propositions.map((_, i) => i)
  const sums = pairSums(pairs)
  for (const { a, b } of pairs) {
    const [x, y] = [home[a] ?? a, home[b] ?? b]
    const [left, right] = [groups.get(x) ?? [], groups.get(y) ?? []]
    const mean = (sums.get(x)?.get(y) ?? 0) / (left.length * right.length)
    if (x === y || mean < ALIKE) continue
    groups.set(x, [...left, ...right])
    groups.delete(y)
    for (const member of right) home[member] = x
    joinSums(sums, x, y)
  }
  return [...groups.values()].map((group) =>
    group.sort((i, j) => i - j).flatMap((i) => propositions[i] ?? []),
  )
}

/** Between two groups the sum of their pairs' likenesses; a pair without one counts as 0. */
type Sums = Map<number, Map<number, number>>

function pairSums(pairs: readonly Pair[]): Sums {
  const sums: Sums = new Map()
  for (const { a, b, score } of pairs) {
    sums.set(a, (sums.get(a) ?? new Map()).set(b, score))
    sums.set(b, (sums.get(b) ?? new Map()).set(a, score))
  }
  return sums
}

/** Group `y` becomes part of `x`. */
function joinSums(sums: Sums, x: number, y: number): void {
  const own = sums.get(x) ?? new Map<number, number>()
  for (const [other, sum] of sums.get(y) ?? []) {
    sums.get(other)?.delete(y)
    if (other === x) continue
    own.set(other, (own.get(other) ?? 0) + sum)
    sums.get(other)?.set(x, own.get(other) ?? 0)
  }
  own.delete(y)
  sums.set(x, own)
  sums.delete(y)
}

type Pair = { readonly a: number; readonly b: number; readonly score: number }

/** Pairs that share a weighty term and do not conflict, likest first; only those are scored. */
function alikePairs(propositions: readonly Proposition[], weigh: Weigh): Pair[] {
  const holders = new Map<string, number[]>()
  const pairs: Pair[] = []
  propositions.forEach((proposition, b) => {
    const seen = new Set<number>()
    for (const term of proposition.terms.keys()) for (const a of holders.get(term) ?? []) seen.add(a)
    for (const a of seen) {
      const other = propositions[a]
      if (!other || conflict(other, proposition) || tellApart(other, proposition)) continue
      const score = likeness(other.terms, proposition.terms, weigh)
      if (score >= FAINT) pairs.push({ a, b, score })
    }
    for (const term of proposition.terms.keys()) hold(holders, term, b)
  })
  return pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)
}

/**
 * What two propositions cannot disagree on and still be on one claim, as assertion or as denial of it:
 * threats, demands and ceasefires against other kinds, the place, and who acts.
 */
export function conflict(a: Proposition, b: Proposition): boolean {
  if (a.kind !== b.kind && (APART.has(a.kind) || APART.has(b.kind))) return true
  const places = (p: Proposition): string[] => p.events.flatMap((e) => e.place ?? [])
  return disjoint(places(a), places(b)) || disjoint(agents(a), agents(b))
}

/** One tells that it happened, the other that it did not, is threatened or is demanded. */
function tellApart(a: Proposition, b: Proposition): boolean {
  const told = (p: Proposition): string[] => p.events.map((e) => e.happened)
  return disjoint(told(a), told(b))
}

const agents = (p: Proposition): string[] => p.events.flatMap((e) => e.agents)

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && a.every((x) => !b.includes(x))

function hold(holders: Map<string, number[]>, term: string, index: number): void {
  const list = holders.get(term)
  if (list) list.push(index)
  else holders.set(term, [index])
}
