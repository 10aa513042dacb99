import { describe, expect, test } from 'vitest'
import { pairTable, placeOfPair } from './pair-table.ts'
import { withSecondHomes } from './second-homes.ts'

/** Scores of pairs given as [one, other, score]; 0 for the rest. */
function scoresOf(count: number, pairs: readonly (readonly [number, number, number])[]): Float64Array {
  const scores = pairTable(count)
  for (const [a, b, score] of pairs) scores[placeOfPair(a, b)] = score
  return scores
}

describe('withSecondHomes', () => {
  const ONES = [1, 1, 1, 1]
  const PAIRS = [
    [0, 1],
    [2, 3],
  ]

  test('what is one with the mean of another group stands there too, behind its own members', () => {
    const scores = scoresOf(4, [
      [0, 1, 0.8],
      [1, 2, 0.5],
      [1, 3, 0.4],
      [2, 3, 0.9],
    ])
    expect(withSecondHomes(PAIRS, ONES, scores, () => 0.45)).toEqual([
      [0, 1],
      [2, 3, 1],
    ])
  })

  test('a conflict with one of the members keeps it out, however alike the others are', () => {
    const scores = scoresOf(4, [
      [1, 2, 1],
      [0, 2, -0.01],
      [1, 3, -0.01],
    ])
    expect(withSecondHomes(PAIRS, ONES, scores, () => 0.4)).toEqual(PAIRS)
  })

  test('a member that stands for several weighs as many', () => {
    const scores = scoresOf(3, [
      [0, 1, 0.2],
      [0, 2, 0.6],
    ])
    expect(withSecondHomes([[0], [1, 2]], [1, 3, 1], scores, () => 0.4)[1]).toEqual([1, 2])
    expect(withSecondHomes([[0], [1, 2]], [1, 1, 3], scores, () => 0.4)[1]).toEqual([1, 2, 0])
  })

  test('nothing is asked twice: what came as a second home attracts nothing', () => {
    const scores = scoresOf(3, [
      [0, 1, 0.9],
      [1, 2, 0.9],
    ])
    expect(withSecondHomes([[0], [1], [2]], [1, 1, 1], scores, () => 0.5)).toEqual([
      [0, 1],
      [1, 0, 2],
      [2, 1],
    ])
  })
})
