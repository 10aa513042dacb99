import { readCardinal } from './cardinals.ts'
import {
  type DateContext,
  type DateRule,
  days,
  isCapital,
  type ReadDays,
  refusedDays,
  tenseAround,
  wordAt,
} from './date-context.ts'
import {
  INEXACT,
  NAMED_DAY_BEFORE,
  NAMED_DAY_BEHIND,
  PARTS_OF_DAY,
  UNITS_OF_TIME,
  WEEKDAYS,
} from './dates.table.ts'
import { type DayNumber, mondayOf, monthDays, monthOf, weekdayOf, yearDays, yearOf } from './days.ts'
import { SMALL } from './numbers.table.ts'
import { isHyphen, type Piece } from './pieces.ts'

/** "Sunday", "last Sunday", "Sunday night"; "next Friday" is two different days in English and refused. */
export const readWeekday: DateRule = (pieces, at, context) => {
  const last = wordAt(pieces, at) === 'last' || wordAt(pieces, at) === 'past'
  const own = last ? at + 1 : at
  const weekday = WEEKDAYS.get(wordAt(pieces, own))
  if (weekday === undefined || context.published === null || !isWeekdayHere(pieces, own, context)) return null
  const next = PARTS_OF_DAY.has(wordAt(pieces, own + 1)) ? own + 2 : own + 1
  const ago = readAgo(pieces, next, context)
  if (ago) return refusedDays(ago.next) // "Sunday two weeks ago": of that week, or two weeks before Sunday?
  if (wordAt(pieces, next) === 'last' && wordAt(pieces, next + 1) === 'week')
    return single(mondayOf(context.published) - 7 + ((weekday + 6) % 7), next + 2)
  return nearest(pieces, at, next, weekday, last, context.published)
}

function isWeekdayHere(pieces: readonly Piece[], own: number, context: DateContext): boolean {
  if (!isCapital(pieces[own], context.text)) return false
  const before = wordAt(pieces, own - 1)
  if (before === 'the' && wordAt(pieces, own).endsWith('.')) return false // "in the Sun. It …"
  if (NAMED_DAY_BEFORE.has(before) || before === 'next' || before === 'any') return false
  return !NAMED_DAY_BEHIND.has(wordAt(pieces, own + 1))
}

/** The last such weekday up to the report's day; one to come only where the tense tells. */
function nearest(
  pieces: readonly Piece[],
  at: number,
  next: number,
  weekday: number,
  last: boolean,
  published: DayNumber,
): ReadDays | null {
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (last) return single(published - (back === 0 ? 7 : back), next)
  const tense = tenseAround(pieces, at, next)
  if (tense === 'future') return back === 0 ? null : single(published + 7 - back, next)
  return tense === null ? null : single(published - back, next)
}

const single = (day: DayNumber, next: number): ReadDays | null => days(day, day, next)

/** "today", "yesterday", "last night", "overnight", "this morning", "the day before yesterday", "tomorrow". */
export const readNearDay: DateRule = (pieces, at, { published }) => {
  if (published === null) return null
  const words = `${wordAt(pieces, at)} ${wordAt(pieces, at + 1)}`
  if (wordAt(pieces, at) === 'the' && wordAt(pieces, at + 1) === 'day') {
    const other = wordAt(pieces, at + 3)
    if (wordAt(pieces, at + 2) === 'before' && other === 'yesterday') return single(published - 2, at + 4)
    return wordAt(pieces, at + 2) === 'after' && other === 'tomorrow' ? single(published + 2, at + 4) : null
  }
  if (words === 'last night' || words === 'last evening') return single(published - 1, at + 2)
  if (wordAt(pieces, at) === 'this' && PARTS_OF_DAY.has(wordAt(pieces, at + 1)))
    return single(published, at + 2)
  const part = PARTS_OF_DAY.has(wordAt(pieces, at + 1)) ? at + 2 : at + 1
  switch (wordAt(pieces, at)) {
    case 'today':
    case 'tonight':
      return single(published, part)
    case 'yesterday':
      return single(published - 1, part)
    case 'tomorrow':
      return single(published + 1, part)
    case 'overnight':
      return days(published - 1, published, at + 1)
    default:
      return null
  }
}

/** "last week", "this month", "earlier this year", "the past week", "over the weekend", "next year". */
export const readPeriod: DateRule = (pieces, at, { published }) => {
  if (published === null) return null
  const which = wordAt(pieces, at)
  const past = wordAt(pieces, at + 1) === 'past' && which === 'this'
  const own = past ? at + 2 : at + 1
  if (!['this', 'last', 'past', 'next', 'the'].includes(which)) return null
  const noun = wordAt(pieces, own)
  if (noun === 'weekend') return which === 'next' ? null : weekend(published, which, own + 1)
  const unit = UNITS_OF_TIME.get(noun)
  if (
    !unit ||
    noun.endsWith('s') ||
    unit === 'hour' ||
    unit === 'day' ||
    unit === 'decade' ||
    which === 'the'
  )
    return null
  if (past || which === 'past') return days(published - LENGTHS[unit], published, own + 1)
  const step = which === 'this' ? 0 : which === 'last' ? -1 : 1
  const [from, to] = periodOf(published, unit, step)
  if (step === 0 && unit === 'week' && from === published) return null // on a Monday "this week" is often the one before
  if (step === 0) return days(from, tenseAround(pieces, at, own + 1) === 'future' ? to : published, own + 1)
  return days(from, to, own + 1)
}

const LENGTHS = { week: 7, month: 30, year: 365 } as const

/** The week (Monday to Sunday), month or year that lies `step` of them from the report's. */
function periodOf(
  published: DayNumber,
  unit: 'week' | 'month' | 'year',
  step: number,
): readonly [DayNumber, DayNumber] {
  if (unit === 'week') return [mondayOf(published) + 7 * step, mondayOf(published) + 7 * step + 6]
  if (unit === 'month') return monthDays(yearOf(published), monthOf(published) + step)
  return yearDays(yearOf(published) + step)
}

/** The last weekend that has begun. */
function weekend(published: DayNumber, which: string, next: number): ReadDays | null {
  const begun = weekdayOf(published) === 6 || weekdayOf(published) === 0
  if (which === 'this' && !begun) return null
  const monday = mondayOf(published)
  const saturday = begun && which !== 'last' ? monday + 5 : monday - 2
  return days(saturday, saturday + 1, next)
}

type Count = { readonly count: number; readonly next: number }
const LONGEST_COUNT = 8

/** A number of units at `at`: "two", "a", "12", "twenty-one"; null where there is none. */
function countAt(pieces: readonly Piece[], at: number): Count | null {
  const read = readCardinal(pieces.slice(at, at + LONGEST_COUNT), 0)
  if (read) {
    const { value, next } = read
    return value === null || value < 1 || value > 999 || !Number.isInteger(value)
      ? null
      : { count: value, next: at + next }
  }
  return wordAt(pieces, at) === 'a' || wordAt(pieces, at) === 'an' ? { count: 1, next: at + 1 } : null
}

/** "about three", "two or three", "half a": a number that tells no one day. */
function isInexact(pieces: readonly Piece[], at: number): boolean {
  const before = wordAt(pieces, at - 1)
  if (INEXACT.has(before)) return true
  const linked = before === 'or' || before === 'to' || isHyphen(pieces[at - 1])
  return linked && (SMALL.has(wordAt(pieces, at - 2)) || /^\d/.test(wordAt(pieces, at - 2)))
}

/**
 * "three days ago", "one week ago Sunday", "two years ago". Days are exact; "two weeks ago" is that week,
 * "two months ago" that month, "two years ago" that year; "about two years ago" and "two decades ago" are refused.
 */
export const readAgo: DateRule = (pieces, at, { published }) => {
  const read = published === null ? null : countAt(pieces, at)
  const unit = read ? UNITS_OF_TIME.get(wordAt(pieces, read.next)) : undefined
  if (published === null || !read || !unit || wordAt(pieces, read.next + 1) !== 'ago') return null
  const { count } = read
  const next = read.next + 2
  if (isInexact(pieces, at)) return refusedDays(next)
  if (unit === 'week') return readWeeksAgo(pieces, next, count, published)
  if (unit === 'day') return single(published - count, next)
  if (unit === 'hour') return count < 24 ? days(published - 1, published, next) : null
  if (unit === 'month') return days(...monthDays(yearOf(published), monthOf(published) - count), next)
  const year = yearOf(published) - count
  return unit === 'year' && year >= 1000 ? days(...yearDays(year), next) : null
}

/** "two weeks ago" is that week, "a week ago Sunday" and "a week ago on Sunday" that day. */
function readWeeksAgo(
  pieces: readonly Piece[],
  next: number,
  count: number,
  published: DayNumber,
): ReadDays | null {
  const own = wordAt(pieces, next) === 'on' ? next + 1 : next
  const weekday = WEEKDAYS.get(wordAt(pieces, own))
  if (weekday === undefined) return days(...weekBack(published, count), next)
  const back = (weekdayOf(published) - weekday + 7) % 7
  return single(published - back - 7 * count, own + 1)
}

const weekBack = (published: DayNumber, count: number): [DayNumber, DayNumber] => {
  const monday = mondayOf(published - 7 * count)
  return [monday, monday + 6]
}

/** "in the past three days", "over the last two weeks", "the last 24 hours". */
export const readPastSpan: DateRule = (pieces, at, { published }) => {
  if (published === null || !['past', 'last', 'previous'].includes(wordAt(pieces, at))) return null
  const read = countAt(pieces, at + 1)
  const unit = read ? UNITS_OF_TIME.get(wordAt(pieces, read.next)) : undefined
  if (!read || !unit) return null
  const length =
    { hour: 1 / 24, day: 1, week: 7, month: 30.4, year: 365.25, decade: 3652.5 }[unit] * read.count
  if (unit === 'hour' && !/^hours?$/.test(wordAt(pieces, read.next))) return null
  return days(published - Math.max(1, Math.round(length)), published, read.next + 1)
}

/** "a day later", "the next day", "two days earlier", "the same day": from the day named last before. */
export const readAnchored: DateRule = (pieces, at, { anchor, published }) => {
  if (anchor === null) return null
  const single = (day: DayNumber, next: number): ReadDays | null =>
    published !== null && day > published && anchor <= published ? null : days(day, day, next)
  const [first, second, third] = [wordAt(pieces, at), wordAt(pieces, at + 1), wordAt(pieces, at + 2)]
  if ((first === 'the' || first === 'that') && third === 'day') {
    const step =
      second === 'next' || second === 'following'
        ? 1
        : second === 'previous'
          ? -1
          : second === 'same'
            ? 0
            : null
    return step === null ? null : single(anchor + step, at + 3)
  }
  const read = countAt(pieces, at)
  if (!read || read.count > 31 || !/^days?$/.test(wordAt(pieces, read.next)) || isInexact(pieces, at))
    return null
  const way = wordAt(pieces, read.next + 1)
  if (way === 'later') return single(anchor + read.count, read.next + 2)
  return way === 'earlier' ? single(anchor - read.count, read.next + 2) : null
}
