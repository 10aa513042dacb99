/** A fork sends a row left where its feature is at most the threshold; a leaf holds what it adds to the score. */
type Fork = readonly [feature: number, threshold: number, left: number, right: number]
type Leaf = readonly [value: number]

/** Boosted trees: a list of nodes each, root first; scores are logits, from `bias` on. */
export type Trees = { readonly bias: number; readonly trees: readonly (readonly (Fork | Leaf)[])[] }

/**
 * The score of a row of features, in logits: above 0 where the trees hold two things for the same.
 * @throws {RangeError} when a tree asks for a feature the row lacks.
 */
export function scoreOf({ bias, trees }: Trees, row: readonly number[]): number {
  return trees.reduce((sum, nodes) => sum + leafOf(nodes, row), bias)
}

function leafOf(nodes: readonly (Fork | Leaf)[], row: readonly number[]): number {
  let node = nodes[0]
  while (node !== undefined && node.length > 1) {
    const [feature, threshold, left, right] = node as Fork
    const value = row[feature]
    if (value === undefined) throw new RangeError(`a row of ${row.length} features has no feature ${feature}`)
    node = nodes[value <= threshold ? left : right]
  }
  return node?.[0] ?? 0
}
