/** Sets that merge. The representative of a set is its smallest member, whatever the order of joining. */
export type DisjointSets = {
  readonly find: (member: number) => number
  readonly join: (one: number, other: number) => void
}

/** Members 0 to `size` - 1, each in a set of its own. */
export function disjointSets(size: number): DisjointSets {
  const parent = new Int32Array(size)
  for (let i = 0; i < size; i++) parent[i] = i
  const find = (member: number): number => {
    let at = member
    while (parent[at] !== at) {
      const up = parent[parent[at] as number] as number
      parent[at] = up
      at = up
    }
    return at
  }
  const join = (one: number, other: number): void => {
    const a = find(one)
    const b = find(other)
    parent[Math.max(a, b)] = Math.min(a, b)
  }
  return { find, join }
}
