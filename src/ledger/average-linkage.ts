import { placeOfPair } from './pair-table.ts'

/**
 * Groups things by average linkage: two groups become one while the mean score of all pairs between them is at least
 * `least`, so that one likeness cannot chain unlike things together. `scores` holds every pair's, at `placeOfPair`, and is
 * used up. `sizes[i]` is how many equal things number i stands for. Best pairs first, then by their numbers.
 * Groups are lists of numbers, ascending, by their first.
 */
export function averageLinkage(sizes: readonly number[], scores: Float64Array, least: number): number[][] {
  const ordered = likelyPairs(sizes.length, scores, least)
  const groups = new Map(sizes.map((size, i) => [i, { size, members: [i] }]))
  const home = sizes.map((_, i) => i)
  const sums = pairSums(sizes, scores)
  for (let i = 0; i < ordered.length; i += 2) {
    const [x, y] = [home[ordered[i] ?? 0] ?? 0, home[ordered[i + 1] ?? 0] ?? 0]
    const [left, right] = [groups.get(x), groups.get(y)]
    if (x === y || !left || !right) continue
    if ((sums[placeOfPair(x, y)] ?? 0) / (left.size * right.size) < least) continue
    for (const member of right.members) home[member] = x
    groups.set(x, { size: left.size + right.size, members: [...left.members, ...right.members] })
    groups.delete(y)
    joinSums(sums, x, y, groups.keys())
  }
  return [...groups.values()]
    .map(({ members }) => members.sort((i, j) => i - j))
    .sort((g, h) => (g[0] ?? 0) - (h[0] ?? 0))
}

/** The two numbers of every pair that scores enough, one pair behind the other, best first. */
function likelyPairs(count: number, scores: Float64Array, least: number): Int32Array {
  const likely = scores.reduce((n, score) => (score >= least ? n + 1 : n), 0)
  const numbers = new Int32Array(2 * likely)
  const found = new Float64Array(likely)
  let n = 0
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const score = scores[placeOfPair(a, b)] as number
      if (!(score >= least)) continue
      numbers[2 * n] = a
      numbers[2 * n + 1] = b
      found[n++] = score
    }
  const order = Uint32Array.from(found.keys()).sort(
    (p, q) => (found[q] as number) - (found[p] as number) || p - q,
  )
  const sorted = new Int32Array(2 * likely)
  for (let i = 0; i < likely; i++) {
    const pair = order[i] as number
    sorted[2 * i] = numbers[2 * pair] as number
    sorted[2 * i + 1] = numbers[2 * pair + 1] as number
  }
  return sorted
}

/** Between two groups the sum of their pairs' scores: written over the scores, as long as every thing is a group. */
function pairSums(sizes: readonly number[], scores: Float64Array): Float64Array {
  for (let b = 1; b < sizes.length; b++)
    for (let a = 0; a < b; a++) {
      const place = placeOfPair(a, b)
      scores[place] = (scores[place] as number) * (sizes[a] ?? 1) * (sizes[b] ?? 1)
    }
  return scores
}

/** Group `y` becomes part of `x`. */
function joinSums(sums: Float64Array, x: number, y: number, groups: Iterable<number>): void {
  for (const other of groups) {
    if (other === x) continue
    const place = placeOfPair(x, other)
    sums[place] = (sums[place] as number) + (sums[placeOfPair(y, other)] as number)
  }
}
