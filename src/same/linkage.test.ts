import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkUp } from './linkage.ts'

const table = (rows: readonly (readonly number[])[]): Float64Array[] => rows.map((r) => Float64Array.from(r))
const grouped = (groups: readonly (readonly number[])[]): string =>
  groups
    .map((g) => g.join(''))
    .sort()
    .join(' ')

describe('average linkage', () => {
  test.each([
    ['nothing', [], ''],
    ['one thing', [[0]], '0'],
    [
      'two that are alike',
      [
        [0, 1],
        [1, 0],
      ],
      '01',
    ],
    [
      'two that are not',
      [
        [0, -1],
        [-1, 0],
      ],
      '0 1',
    ],
    [
      'a chance likeness does not chain two pairs',
      [
        [0, 3, 1, -3],
        [3, 0, -3, -3],
        [1, -3, 0, 3],
        [-3, -3, 3, 0],
      ],
      '01 23',
    ],
    [
      'three of which each two are alike',
      [
        [0, 1, 2],
        [1, 0, 1],
        [2, 1, 0],
      ],
      '012',
    ],
  ] as const)('%s', (_, rows, groups) => {
    expect(grouped(linkUp(table(rows), () => 0))).toBe(groups)
  })

  test('the leader of two groups that are each of one piece asks for more', () => {
    const rows = table([
      [0, 4, 1, 1],
      [4, 0, 1, 1],
      [1, 1, 0, 4],
      [1, 1, 4, 0],
    ])
    expect(grouped(linkUp(rows, () => 0))).toBe('0123')
    const tight = ({ size, within }: { size: number; within: number }): number =>
      within / Math.max(1, (size * (size - 1)) / 2)
    expect(grouped(linkUp(rows, (a, b) => Math.min(tight(a), tight(b)) / 2))).toBe('01 23')
  })

  const symmetric = fc.integer({ min: 1, max: 9 }).chain((size) =>
    fc
      .array(fc.double({ min: -4, max: 4, noNaN: true }), {
        minLength: size * size,
        maxLength: size * size,
      })
      .map((values) =>
        Array.from({ length: size }, (_, i) =>
          Float64Array.from({ length: size }, (_, j) =>
            i === j ? 0 : (values[Math.min(i, j) * size + Math.max(i, j)] ?? 0),
          ),
        ),
      ),
  )
  const mean = (rows: readonly Float64Array[], a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, i) => sum + b.reduce((s, j) => s + (rows[i]?.[j] ?? 0), 0), 0) / (a.length * b.length)

  test('each thing is in one group, and no two groups are left that are alike on average', () => {
    fc.assert(
      fc.property(symmetric, (rows) => {
        const groups = linkUp(rows, () => 0)
        expect(groups.flat().sort((a, b) => a - b)).toEqual(rows.map((_, i) => i))
        for (const [n, a] of groups.entries())
          for (const b of groups.slice(n + 1)) expect(mean(rows, a, b)).toBeLessThan(1e-9)
      }),
      { numRuns: 200, seed: 5 },
    )
  })

  test('is what joining the nearest two by hand gives', () => {
    fc.assert(
      fc.property(symmetric, (rows) => {
        let groups = rows.map((_, i) => [i])
        for (;;) {
          const pairs = groups.flatMap((a, x) =>
            groups.slice(0, x).map((b) => ({ a, b, value: mean(rows, a, b) })),
          )
          const best = pairs.reduce((top, pair) => (pair.value > (top?.value ?? -1) ? pair : top), pairs[0])
          if (!best || best.value < 0) break
          groups = [
            ...groups.filter((g) => g !== best.a && g !== best.b),
            [...best.a, ...best.b].sort((a, b) => a - b),
          ]
        }
        expect(grouped(linkUp(rows, () => 0))).toBe(grouped(groups))
      }),
      { numRuns: 100, seed: 6 },
    )
  })
})
