import { expect, test } from 'vitest'
import { pairwise, scoreCoreference } from '../scripts/score/ecb/coreference.mjs'

const two = (n: number): number => Math.round(n * 100) / 100
const prf = ({ precision, recall, f1 }: { precision: number; recall: number; f1: number }): number[] => [
  two(precision),
  two(recall),
  two(f1),
]

// The case worked by hand in Pradhan et al., Scoring Coreference Partitions of Predicted Mentions (2014).
const KEY = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f', 'g'],
]
const RESPONSE = [
  ['a', 'b'],
  ['c', 'd'],
  ['f', 'g', 'h', 'i'],
]

test('the worked case of the reference scorer', () => {
  const { muc, bCubed, ceafE, conll } = scoreCoreference(KEY, RESPONSE)
  expect(prf(muc)).toEqual([0.4, 0.4, 0.4])
  expect(prf(bCubed)).toEqual([0.5, 0.42, 0.45])
  expect(prf(ceafE)).toEqual([0.43, 0.65, 0.52])
  expect(conll).toBeCloseTo((0.4 + 0.4545 + 0.52) / 3, 3)
})

test('the key itself scores 1', () => {
  const { muc, bCubed, ceafE, conll } = scoreCoreference(KEY, KEY)
  expect([muc.f1, bCubed.f1, ceafE.f1, conll]).toEqual([1, 1, 1, 1])
})

test('every mention alone has no links, and each set is best matched by one of its own', () => {
  const single = KEY.flat().map((mention) => [mention])
  const { muc, bCubed, ceafE } = scoreCoreference(KEY, single)
  expect(prf(muc)).toEqual([0, 0, 0])
  expect(prf(bCubed)).toEqual([1, two(2 / 7), two(4 / 9)])
  expect(prf(ceafE)).toEqual([two((0.5 + 0.4) / 7), two((0.5 + 0.4) / 2), two((2 * 0.9) / 9)])
})

test('all mentions in one set', () => {
  const { muc, bCubed, ceafE } = scoreCoreference(KEY, [KEY.flat()])
  expect(prf(muc)).toEqual([two(5 / 6), 1, two(10 / 11)])
  expect(prf(bCubed)).toEqual([two(25 / 49), 1, two(50 / 74)])
  expect(two(ceafE.precision)).toBe(two(8 / 11))
})

test('pairs that one side keeps and the other does not', () => {
  expect(prf(pairwise(KEY, RESPONSE))).toEqual([two(2 / 8), two(2 / 9), two(4 / 17)])
})

test('a pairing that gives up the likest two for a better sum', () => {
  const key = [
    ['a', 'b', 'c', 'd', 'e'],
    ['f', 'g'],
  ]
  const response = [
    ['a', 'b', 'c', 'f', 'g'],
    ['d', 'e'],
  ]
  // Likest: the first with the first (6/10), which leaves 0; crossed: 4/7 and 4/7.
  expect(two(scoreCoreference(key, response).ceafE.f1)).toBe(two((4 / 7 + 4 / 7) / 2))
})
