import type { DateRange } from '../model/dates.ts'

/** Days since 1970-01-01 in UTC; the calendar is the Gregorian one. */
export type DayNumber = number

const DAY = 86_400_000

/** The day of a year, month (1 to 12) and day, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): DayNumber | null {
  if (year < 1000 || year > 2999) return null
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY : null
}

/** Reads "2020-10-04"; null where it is no day. */
export function parseDay(iso: string): DayNumber | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

export const isoDay = (day: DayNumber): string => new Date(day * DAY).toISOString().slice(0, 10)

/** A range of days, both included. */
export const daysFrom = (from: DayNumber, to: DayNumber): DateRange => ({
  from: isoDay(from),
  to: isoDay(to),
})

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7

/** The Monday of the day's week (ISO 8601). */
export const mondayOf = (day: DayNumber): DayNumber => day - ((weekdayOf(day) + 6) % 7)

export const yearOf = (day: DayNumber): number => new Date(day * DAY).getUTCFullYear()
export const monthOf = (day: DayNumber): number => new Date(day * DAY).getUTCMonth() + 1

/** First and last day of a month; `month` may lie outside 1 to 12 and counts on into other years. */
export function monthDays(year: number, month: number): readonly [DayNumber, DayNumber] {
  return [Date.UTC(year, month - 1, 1) / DAY, Date.UTC(year, month, 0) / DAY]
}

/** First and last day of a year. */
export const yearDays = (year: number): readonly [DayNumber, DayNumber] => [
  Date.UTC(year, 0, 1) / DAY,
  Date.UTC(year, 11, 31) / DAY,
]
