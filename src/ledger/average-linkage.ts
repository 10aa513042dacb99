/** How alike two things are, by their numbers; `a` < `b`. */
export type Pair = { readonly a: number; readonly b: number; readonly score: number }

/**
 * Groups things by average linkage: two groups become one while the mean score of all pairs between them is at least
 * `least`, so that one likeness cannot chain unlike things together. A pair that is not listed scores 0.
 * `sizes[i]` is how many equal things number i stands for. Best pairs first; the order of `pairs` does not matter.
 * Groups are lists of numbers, ascending, by their first.
 */
export function averageLinkage(sizes: readonly number[], pairs: readonly Pair[], least: number): number[][] {
  const groups = new Map(sizes.map((size, i) => [i, { size, members: [i] }]))
  const home = sizes.map((_, i) => i)
  const sums = pairSums(pairs, sizes)
  const ordered = [...pairs].sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)
  for (const { a, b, score } of ordered) {
    if (score < least) break
    const [x, y] = [home[a] ?? a, home[b] ?? b]
    const [left, right] = [groups.get(x), groups.get(y)]
    if (x === y || !left || !right) continue
    if ((sums.get(x)?.get(y) ?? 0) / (left.size * right.size) < least) continue
    for (const member of right.members) home[member] = x
    groups.set(x, { size: left.size + right.size, members: [...left.members, ...right.members] })
    groups.delete(y)
    joinSums(sums, x, y)
  }
  return [...groups.values()]
    .map(({ members }) => members.sort((i, j) => i - j))
    .sort((g, h) => (g[0] ?? 0) - (h[0] ?? 0))
}

/** Between two groups the sum of their pairs' scores. */
type Sums = Map<number, Map<number, number>>

function pairSums(pairs: readonly Pair[], sizes: readonly number[]): Sums {
  const sums: Sums = new Map()
  for (const { a, b, score } of pairs) {
    const sum = score * (sizes[a] ?? 1) * (sizes[b] ?? 1)
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
