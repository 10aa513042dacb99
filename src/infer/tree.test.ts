import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTree } from './tree.ts'

/** All assignments of heads to `count` nodes. */
const assignments = (count: number, left = count): number[][] =>
  left === 0
    ? [[]]
    : assignments(count, left - 1).flatMap((h) =>
        Array.from({ length: count + 1 }, (_, head) => [...h, head]),
      )

/** One node under the root, and every node reaches it. */
function isTree(heads: readonly number[]): boolean {
  const reaches = (node: number): boolean => {
    const seen = new Set<number>()
    while (node !== 0 && !seen.has(node)) {
      seen.add(node)
      node = heads[node - 1] ?? 0
    }
    return node === 0
  }
  return heads.filter((h) => h === 0).length === 1 && heads.every((_, i) => reaches(i + 1))
}

const trees = new Map([1, 2, 3, 4].map((n) => [n, assignments(n).filter(isTree)]))

test('the tree is the best of all trees with one root', () => {
  const scores = fc.integer({ min: 1, max: 4 }).chain((count) =>
    fc.array(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 5, maxLength: 5 }), {
      minLength: count,
      maxLength: count,
    }),
  )
  fc.assert(
    fc.property(scores, (rows) => {
      const at = (child: number, head: number): number => rows[child - 1]?.[head] ?? 0
      const total = (heads: readonly number[]): number => heads.reduce((sum, h, i) => sum + at(i + 1, h), 0)
      const found = bestTree({ count: rows.length, at })
      expect(isTree(found)).toBe(true)
      expect(total(found)).toBeCloseTo(Math.max(...(trees.get(rows.length) ?? []).map(total)), 6)
    }),
    { seed: 5, numRuns: 300 },
  )
})

test('a long sentence whose arcs all form circles is a tree as well', () => {
  const count = 200
  const heads = bestTree({
    count,
    at: (child, head) => (head === (child % count) + 1 ? 9 : head === 0 ? -9 : 0),
  })
  expect(isTree(heads)).toBe(true)
})

test('no nodes, no heads', () => {
  expect(bestTree({ count: 0, at: () => 0 })).toEqual([])
})
