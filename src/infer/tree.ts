/** Scores of arcs: `at(child, head)` for nodes 0 to `count`, where 0 is the root and no child. */
export type Arcs = { readonly count: number; readonly at: (child: number, head: number) => number }

const NONE = Number.NEGATIVE_INFINITY
/** Nodes that are tried as the one that hangs from the root. */
const ROOTS = 5

/**
 * The best dependency tree (Chu and Liu 1965, Edmonds 1967) with exactly one node under the root: for nodes 1 to
 * `count` their heads, 0 for the root. Takes cubic time in the worst case: a sentence, never a text.
 */
export function bestTree(arcs: Arcs): number[] {
  const matrix = matrixOf(arcs)
  const free = spanning(matrix)
  if (free.slice(1).filter((head) => head === 0).length === 1) return free.slice(1)
  let best = free
  let value = NONE
  for (const root of rootsOf(matrix)) {
    const single = matrix.map((row, child) =>
      child === root ? row.map((_, head) => (head === 0 ? 0 : NONE)) : [NONE, ...row.slice(1)],
    )
    const heads = spanning(single)
    const total = heads.reduce(
      (sum, head, child) => (child === 0 ? sum : sum + score(child === root ? matrix : single, child, head)),
      0,
    )
    if (total > value) {
      best = heads
      value = total
    }
  }
  return best.slice(1)
}

type Matrix = readonly (readonly number[])[]

const score = (matrix: Matrix, child: number, head: number): number => matrix[child]?.[head] ?? NONE

const matrixOf = ({ count, at }: Arcs): Matrix =>
  Array.from({ length: count + 1 }, (_, child) =>
    Array.from({ length: count + 1 }, (_, head) => (child === 0 || child === head ? NONE : at(child, head))),
  )

const rootsOf = (matrix: Matrix): number[] =>
  Array.from({ length: matrix.length - 1 }, (_, i) => i + 1)
    .sort((a, b) => score(matrix, b, 0) - score(matrix, a, 0))
    .slice(0, ROOTS)

/** The best spanning tree; several nodes may hang from the root. `heads[0]` means nothing. */
function spanning(matrix: Matrix): number[] {
  const heads = matrix.map((row, child) => (child === 0 ? 0 : indexOfHighest(row)))
  const cycle = cycleOf(heads)
  return cycle ? broken(matrix, heads, cycle) : heads
}

/** The tree where a cycle is made one node, solved, and opened again where it is entered. */
function broken(matrix: Matrix, heads: readonly number[], cycle: readonly number[]): number[] {
  const inside = new Set(cycle)
  const outside = matrix.map((_, node) => node).filter((node) => !inside.has(node))
  const last = outside.length
  const gain = new Map(cycle.map((c) => [c, score(matrix, c, heads[c] ?? 0)]))
  const entering = outside.map((o) => bestOf(cycle, (c) => score(matrix, c, o) - (gain.get(c) ?? 0)))
  const leaving = outside.map((o) => bestOf(cycle, (c) => score(matrix, o, c)))
  const small = outside.map((o, i) => [
    ...outside.map((p) => (o === 0 ? NONE : score(matrix, o, p))),
    o === 0 ? NONE : (leaving[i]?.value ?? NONE),
  ])
  small.push([...entering.map((e) => e.value), NONE])
  const solved = spanning(small)
  const result = [...heads]
  for (let i = 1; i < last; i++) {
    const head = solved[i] ?? 0
    result[outside[i] ?? 0] = head === last ? (leaving[i]?.node ?? 0) : (outside[head] ?? 0)
  }
  const from = solved[last] ?? 0
  result[entering[from]?.node ?? 0] = outside[from] ?? 0
  return result
}

function bestOf(nodes: readonly number[], value: (node: number) => number): { node: number; value: number } {
  let best = { node: nodes[0] ?? 0, value: NONE }
  for (const node of nodes) {
    const own = value(node)
    if (own > best.value) best = { node, value: own }
  }
  return best
}

const indexOfHighest = (row: readonly number[]): number =>
  row.reduce((best, value, i) => (value > (row[best] ?? NONE) ? i : best), 0)

/** Nodes that are each other's heads in a circle, or `null`. */
function cycleOf(heads: readonly number[]): number[] | null {
  const done = new Set([0])
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = []
    const seen = new Set<number>()
    let node = start
    while (!done.has(node) && !seen.has(node)) {
      path.push(node)
      seen.add(node)
      node = heads[node] ?? 0
    }
    if (seen.has(node)) return path.slice(path.indexOf(node))
    for (const n of path) done.add(n)
  }
  return null
}
