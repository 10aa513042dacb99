import type { Figure } from '../../../src/model/figure.ts'

/** Where a number stands between the edges of a plot, 0 to 1, and the numbers on its axis. */
export type Scale = {
  readonly at: (n: number) => number
  readonly ticks: readonly number[]
  readonly isLog: boolean
}

/** Numbers further apart than this are drawn by their size: a linear axis would lay the small ones on one another. */
const FAR_APART = 40

/** Room behind an open end, as a share of its number. */
const OPEN = 1.15

/** A scale from 0 over all bounds, with room for an arrow behind the last. */
export function scaleOf(figures: readonly Figure[]): Scale {
  const bounds = figures.flatMap(({ low, high }) =>
    [low, high ?? (low ?? 0) * OPEN].filter((n) => n !== null),
  )
  const most = Math.max(1, ...bounds)
  const least = Math.min(...bounds.filter((n) => n > 0), most)
  const isLog = most / least > FAR_APART
  const end = most * (isLog ? 2 : 1.15)
  const of = (n: number): number => (isLog ? Math.log1p(n) / Math.log1p(end) : n / end)
  return { at: (n) => Math.min(1, Math.max(0, of(n))), ticks: isLog ? powers(end) : steps(end), isLog }
}

function steps(end: number): number[] {
  const rough = end / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((f) => f * power).find((s) => s >= rough) ?? power)
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step)
}

const powers = (end: number): number[] => [
  0,
  ...Array.from({ length: 9 }, (_, i) => 10 ** i).filter((n) => n <= end),
]
