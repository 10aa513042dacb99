import { expect, test } from 'vitest'
import { narrationShare } from './narration.ts'

const quotations = [
  { start: 10, end: 20 },
  { start: 30, end: 50 },
]

test.each([
  [0, 10, 1],
  [0, 20, 0.5],
  [10, 20, 0],
  [15, 35, 0.5],
  [32, 40, 0],
  [60, 90, 1],
  [0, 100, 0.7],
])('of %i to %i the share outside quotations is %f', (start, end, share) =>
  expect(narrationShare({ start, end }, quotations)).toBeCloseTo(share),
)
