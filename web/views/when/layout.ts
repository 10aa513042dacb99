import { oncePer } from '../../story/once-per.ts'
import type { Timeline, TimeMark } from './timeline.ts'

/** Sizes in pixels. */
const STEP = 22
const MARK = 34
const EMPTY_DAY = 12
const LEAST_DAY = 48
const ROWS = 8
const AXIS = 34
const PAD = 10

export type Placed = {
  readonly mark: TimeMark
  readonly left: number
  readonly width: number
  readonly top: number
}
export type PlacedDay = {
  readonly day: number
  readonly left: number
  readonly width: number
  readonly isEmpty: boolean
}
export type Layout = {
  readonly width: number
  readonly height: number
  readonly axis: number
  readonly days: readonly PlacedDay[]
  readonly happened: readonly Placed[]
  readonly said: readonly Placed[]
}

/**
 * Where each mark stands. Days with nothing are narrow, days with much are wide and hold their marks in several columns:
 * the order of days is kept, not their length. Ranges lie nearest to the axis, as wide as their days.
 */
export const layoutOf = oncePer(({ first, last, happened, said }: Timeline): Layout => {
  const days = daysOf(first, last, [happened, said])
  const width = days.reduce((sum, d) => sum + d.width, 0)
  const up = half(happened, days)
  const down = half(said, days)
  const axis = up.depth + PAD
  return {
    days,
    width,
    axis,
    height: axis + AXIS + down.depth + PAD,
    happened: up.placed.map((p) => ({ ...p, top: axis - STEP - p.top - 2 })),
    said: down.placed.map((p) => ({ ...p, top: axis + AXIS + p.top + 2 })),
  }
})

const isPoint = (m: TimeMark): boolean => m.from === m.to

function daysOf(first: number, last: number, halves: readonly (readonly TimeMark[])[]): PlacedDay[] {
  let left = 0
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const day = first + i
    const most = Math.max(...halves.map((marks) => marks.filter((m) => isPoint(m) && m.from === day).length))
    const width = most === 0 ? EMPTY_DAY : Math.max(LEAST_DAY, Math.ceil(most / ROWS) * MARK + 8)
    const placed = { day, left, width, isEmpty: most === 0 }
    left += width
    return placed
  })
}

/** One side of the axis, measured away from it. */
function half(marks: readonly TimeMark[], days: readonly PlacedDay[]): { placed: Placed[]; depth: number } {
  const start = days[0]?.day ?? 0
  const box = (day: number): PlacedDay => days[day - start] ?? { day, left: 0, width: 0, isEmpty: true }
  const lanes: TimeMark[][] = []
  const ranges = marks
    .filter((m) => !isPoint(m))
    .map((mark): Placed => {
      let lane = lanes.findIndex((taken) => taken.every((t) => t.to < mark.from || t.from > mark.to))
      if (lane < 0) lane = lanes.push([]) - 1
      lanes[lane]?.push(mark)
      const [a, b] = [box(mark.from), box(mark.to)]
      return { mark, left: a.left, width: b.left + b.width - a.left, top: lane * STEP }
    })
  const base = lanes.length * STEP
  const counts = new Map<number, number>()
  const weight = (m: TimeMark): number => (m.claim.claim.status === 'contested' ? 0 : 1)
  const points = marks
    .filter(isPoint)
    .sort((a, b) => weight(a) - weight(b))
    .map((mark): Placed => {
      const n = counts.get(mark.from) ?? 0
      counts.set(mark.from, n + 1)
      const day = box(mark.from)
      const columns = Math.max(1, Math.floor((day.width - 8) / MARK))
      return {
        mark,
        left: day.left + 4 + (n % columns) * MARK,
        width: MARK,
        top: base + Math.floor(n / columns) * STEP,
      }
    })
  const placed = [...ranges, ...points]
  return { placed, depth: placed.reduce((most, p) => Math.max(most, p.top + STEP), STEP) }
}
