import type { DateRange } from '../../src/model/dates.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const partsOf = (day: string): readonly [string, number, number] => [
  day.slice(0, 4),
  Number(day.slice(5, 7)) - 1,
  Number(day.slice(8, 10)),
]

/** "12 Mar 2023". */
export function dayWords(day: string): string {
  const [year, month, date] = partsOf(day)
  return `${date} ${MONTHS[month]} ${year}`
}

/** "12 Mar 2023", "11–14 Mar 2023", "26 Feb – 13 Mar 2023", "1994", "1990–1999". */
export function rangeWords({ from, to }: DateRange): string {
  if (from === to) return dayWords(from)
  const [y1, m1, d1] = partsOf(from)
  const [y2, m2, d2] = partsOf(to)
  if (m1 === 0 && d1 === 1 && m2 === 11 && d2 === 31) return y1 === y2 ? y1 : `${y1}–${y2}`
  if (y1 !== y2) return `${dayWords(from)} – ${dayWords(to)}`
  if (m1 !== m2) return `${d1} ${MONTHS[m1]} – ${dayWords(to)}`
  return `${d1}–${dayWords(to)}`
}

const DAY = 86_400_000

/** Days since 1970. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY)

/** The day of a number of days since 1970. */
export const dayOfNumber = (n: number): string => new Date(n * DAY).toISOString().slice(0, 10)
