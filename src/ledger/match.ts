import type { ClaimKind } from '../model/claim.ts'
import type { Proposition } from './propositions.ts'
import { likeness, type Weigh } from './terms.ts'

/** Two propositions are taken for one claim from this likeness on; set on the development clusters. */
const ALIKE = 0.42
/** Below this a pair is not even looked at. */
const FAINT = 0.12

/** A word that more wordings hold than this is no reason to compare two of them. */
const COMMON = 400

/** One word that two passages share tells nothing of what they put forward. */
const TELLING = 2

/** Kinds that are never the same claim as another kind: a threat is no report of an attack. */
const APART: ReadonlySet<ClaimKind> = new Set(['threat', 'demand', 'ceasefire'])

/**
 * Groups propositions that put forward the same thing. Average linkage over pairs that do not conflict,
 * best pairs first, so that one likeness cannot chain unlike claims together. The order of input does not matter.
 */
export function groupPropositions(propositions: readonly Proposition[], weigh: Weigh): Proposition[][] {
  const wordings = sameWordings(propositions)
  const pairs = alikePairs(wordings, weigh)
  const groups = new Map<number, Wording[]>(wordings.map((wording, i) => [i, [wording]]))
  const home = wordings.map((_, i) => i)
  const sums = pairSums(pairs, wordings)
  for (const { a, b } of pairs) {
    const [x, y] = [home[a] ?? a, home[b] ?? b]
    const [left, right] = [groups.get(x) ?? [], groups.get(y) ?? []]
    const mean = (sums.get(x)?.get(y) ?? 0) / (countOf(left) * countOf(right))
    if (x === y || mean < ALIKE) continue
    groups.set(x, [...left, ...right])
    groups.delete(y)
    for (const { index } of right) home[index] = x
    joinSums(sums, x, y)
  }
  return [...groups.values()].map((group) =>
    group
      .flatMap((wording) => wording.members)
      .sort((i, j) => i - j)
      .flatMap((i) => propositions[i] ?? []),
  )
}

/** Propositions in the same words that agree in all that can tell them apart: they are as alike as can be. */
type Wording = { readonly index: number; readonly first: Proposition; readonly members: readonly number[] }

/** The wordings of a story, in the order of their first use; a proposition without words is one of its own. */
function sameWordings(propositions: readonly Proposition[]): Wording[] {
  const found = new Map<string, { index: number; first: Proposition; members: number[] }>()
  propositions.forEach((proposition, i) => {
    const told = proposition.events.map((e) => [e.happened, e.place, ...e.agents])
    const speaker = proposition.terms.size < TELLING ? proposition.statement?.source : null
    const key = JSON.stringify([
      proposition.kind,
      told,
      [...proposition.terms.keys()].sort(),
      speaker && [speaker.speaker, speaker.party],
    ])
    const known = proposition.terms.size > 0 ? found.get(key) : undefined
    if (known) known.members.push(i)
    else
      found.set(proposition.terms.size > 0 ? key : `${i}`, {
        index: found.size,
        first: proposition,
        members: [i],
      })
  })
  return [...found.values()]
}

const countOf = (wordings: readonly Wording[]): number =>
  wordings.reduce((sum, w) => sum + w.members.length, 0)

/** Between two groups the sum of their pairs' likenesses; a pair without one counts as 0. */
type Sums = Map<number, Map<number, number>>

function pairSums(pairs: readonly Pair[], wordings: readonly Wording[]): Sums {
  const sums: Sums = new Map()
  for (const { a, b, score } of pairs) {
    const sum = score * (wordings[a]?.members.length ?? 0) * (wordings[b]?.members.length ?? 0)
    sums.set(a, (sums.get(a) ?? new Map()).set(b, sum))
    sums.set(b, (sums.get(b) ?? new Map()).set(a, sum))
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
function alikePairs(wordings: readonly Wording[], weigh: Weigh): Pair[] {
  const holders = new Map<string, number[]>()
  const pairs: Pair[] = []
  wordings.forEach(({ first: proposition }, b) => {
    if (proposition.terms.size < TELLING) return
    const seen = new Set<number>()
    for (const term of proposition.terms.keys()) {
      const known = holders.get(term) ?? []
      if (known.length <= COMMON) for (const a of known) seen.add(a)
    }
    for (const a of seen) {
      const other = wordings[a]?.first
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
