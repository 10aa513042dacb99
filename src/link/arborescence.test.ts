import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Arc, cheapestTree } from './arborescence.ts'

const arc = (from: number, to: number, cost: number): Arc => ({ from, to, cost })
const parents = (nodes: number, arcs: readonly Arc[]): number[] =>
  [...cheapestTree(nodes, arcs)].map((i) => arcs[i]?.from ?? -1)

test.each<[string, number, Arc[], number[]]>([
  ['one node', 1, [], [-1]],
  ['a chain is cheaper than a star', 3, [arc(0, 1, 5), arc(0, 2, 5), arc(1, 2, 1)], [-1, 0, 1]],
  ['two that point at each other', 3, [arc(0, 1, 9), arc(0, 2, 8), arc(1, 2, 1), arc(2, 1, 1)], [-1, 2, 0]],
  [
    'a circle of three is entered where that costs least',
    4,
    [arc(0, 1, 10), arc(0, 2, 9), arc(0, 3, 10), arc(1, 2, 1), arc(2, 3, 1), arc(3, 1, 1)],
    [-1, 3, 0, 2],
  ],
  ['of equals the first', 3, [arc(0, 1, 2), arc(0, 2, 2), arc(1, 2, 2)], [-1, 0, 0]],
  ['costs below nothing', 3, [arc(0, 1, 1), arc(0, 2, 1), arc(1, 2, -4), arc(2, 1, -3)], [-1, 0, 1]],
])('%s', (_, nodes, arcs, expected) => expect(parents(nodes, arcs)).toEqual(expected))

/** The least cost of any way to give each node but 0 an arc so that all hang on node 0. */
function leastByTrying(nodes: number, arcs: readonly Arc[]): number {
  let least = Number.POSITIVE_INFINITY
  const chosen: Arc[] = []
  const hangs = (): boolean =>
    chosen.every((start) => {
      let at = start.from
      for (let step = 0; at !== 0 && step <= nodes; step++) at = (chosen[at - 1] as Arc).from
      return at === 0
    })
  const choose = (node: number, cost: number): void => {
    if (node === nodes) {
      if (hangs()) least = Math.min(least, cost)
      return
    }
    for (const a of arcs) {
      if (a.to !== node || a.from === node) continue
      chosen[node - 1] = a
      choose(node + 1, cost + a.cost)
    }
  }
  choose(1, 0)
  return least
}

test('is as cheap as the cheapest of all trees, and is a tree', () => {
  const small = fc.integer({ min: 2, max: 5 }).chain((nodes) => {
    const node = fc.integer({ min: 0, max: nodes - 1 })
    const any = fc.record({ from: node, to: node, cost: fc.integer({ min: -5, max: 20 }) })
    return fc.array(any, { maxLength: 12 }).map((arcs) => ({
      nodes,
      arcs: [...Array.from({ length: nodes - 1 }, (_, i) => arc(0, i + 1, 10 + i)), ...arcs],
    }))
  })
  fc.assert(
    fc.property(small, ({ nodes, arcs }) => {
      const tree = [...cheapestTree(nodes, arcs)].slice(1).map((i) => arcs[i] as Arc)
      expect(tree.map(({ to }) => to)).toEqual(Array.from({ length: nodes - 1 }, (_, i) => i + 1))
      expect(tree.reduce((sum, { cost }) => sum + cost, 0)).toBe(leastByTrying(nodes, arcs))
    }),
    { seed: 20267, numRuns: 200 },
  )
})
