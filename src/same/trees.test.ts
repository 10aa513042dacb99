import { expect, test } from 'vitest'
import { scoreOf, type Trees } from './trees.ts'

const TREES: Trees = {
  bias: -1,
  trees: [[[0, 0.5, 1, 2], [-2], [1, 3, 3, 4], [1], [4]], [[0.25]]],
}

test.each([
  [[0, 9], -1 - 2 + 0.25],
  [[0.5, 9], -1 - 2 + 0.25],
  [[0.6, 3], -1 + 1 + 0.25],
  [[0.6, 3.1], -1 + 4 + 0.25],
])('a row %j scores %d', (row, score) => {
  expect(scoreOf(TREES, row)).toBe(score)
})

test('a row that lacks a feature is refused', () => {
  expect(() => scoreOf(TREES, [1])).toThrow(new RangeError('a row of 1 features has no feature 1'))
})
