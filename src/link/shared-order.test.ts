import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderCounter } from './shared-order.ts'

/** The textbook table. */
function longestCommon(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const next = [0]
    for (const [j, y] of b.entries())
      next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    row = next
  }
  return row[b.length] ?? 0
}

const words = (most: number) => fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: most })

test.each([10, 40, 150])('counts as the textbook does, up to %i words', (most) => {
  fc.assert(
    fc.property(words(most), words(most), (a, b) => {
      const count = orderCounter(Int32Array.from([...a, ...b]), 10)
      expect(count(0, a.length, a.length, a.length + b.length)).toBe(longestCommon(a, b))
      expect(count(a.length, a.length + b.length, 0, a.length)).toBe(longestCommon(a, b))
    }),
    { seed: 20262, numRuns: 300 },
  )
})
