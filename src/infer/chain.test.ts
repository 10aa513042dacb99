import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPath, type Chain, chanceOf } from './chain.ts'

const LABELS = 3
const score = fc.double({ min: -4, max: 4, noNaN: true })
const row = fc.array(score, { minLength: LABELS, maxLength: LABELS })
const chains = fc.record({
  start: row,
  end: row,
  step: fc.array(row, { minLength: LABELS, maxLength: LABELS }),
})
const runs = fc.array(row, { minLength: 1, maxLength: 5 })

/** All label sequences of a length. */
const paths = (length: number): number[][] =>
  length === 0 ? [[]] : paths(length - 1).flatMap((p) => [0, 1, 2].map((l) => [...p, l]))

const weight = (chain: Chain, rows: readonly (readonly number[])[], path: readonly number[]): number =>
  path.reduce(
    (sum, label, w) =>
      sum + (rows[w]?.[label] ?? 0) + (w === 0 ? 0 : (chain.step[path[w - 1] ?? 0]?.[label] ?? 0)),
    (chain.start[path[0] ?? 0] ?? 0) + (chain.end[path.at(-1) ?? 0] ?? 0),
  )

/** The rows behind two rows of another run, as a window's sentence stands. */
const emissions = (rows: readonly (readonly number[])[]) => ({
  values: Float32Array.from([[9, 9, 9], [9, 9, 9], ...rows].flat()),
  first: 2,
  count: rows.length,
})

test('the best path has the weight of the heaviest of all paths', () => {
  fc.assert(
    fc.property(chains, runs, (chain, rows) => {
      const best = Math.max(...paths(rows.length).map((p) => weight(chain, rows, p)))
      expect(weight(chain, rows, bestPath(chain, emissions(rows)))).toBeCloseTo(best, 4)
    }),
    { seed: 11, numRuns: 60 },
  )
})

test('a forced label is on the best path, which is the heaviest of those that have it', () => {
  fc.assert(
    fc.property(chains, runs, fc.nat(4), fc.nat(2), (chain, rows, at, label) => {
      const word = at % rows.length
      const path = bestPath(chain, emissions(rows), { word, label })
      const best = Math.max(
        ...paths(rows.length)
          .filter((p) => p[word] === label)
          .map((p) => weight(chain, rows, p)),
      )
      expect(path[word]).toBe(label)
      expect(weight(chain, rows, path)).toBeCloseTo(best, 4)
    }),
    { seed: 12, numRuns: 60 },
  )
})

test('the chance of a label is the share of the weight of the paths that have it', () => {
  fc.assert(
    fc.property(chains, runs, fc.nat(4), fc.nat(2), (chain, rows, at, label) => {
      const word = at % rows.length
      const all = paths(rows.length).map((p) => ({ p, w: Math.exp(weight(chain, rows, p)) }))
      const total = all.reduce((sum, { w }) => sum + w, 0)
      const own = all.reduce((sum, { p, w }) => (p[word] === label ? sum + w : sum), 0)
      expect(chanceOf(chain, emissions(rows), { word, label })).toBeCloseTo(own / total, 4)
    }),
    { seed: 13, numRuns: 60 },
  )
})

test('no words, no path', () => {
  const chain = {
    start: [0, 0],
    step: [
      [0, 0],
      [0, 0],
    ],
    end: [0, 0],
  }
  expect(bestPath(chain, { values: new Float32Array(), first: 0, count: 0 })).toEqual([])
})
