import {
  type DateContext,
  type DateRule,
  days,
  type ReadDays,
  refusedDays,
  tenseAround,
  wordAt,
} from './date-context.ts'
import { dayNumber, monthAt, pastOrdinal, readThird, thirdOf, yearAt } from './date-parts.ts'
import { WEEKDAYS } from './dates.table.ts'
import { type DayNumber, dayOf, monthDays, weekdayOf, yearOf } from './days.ts'
import { ORDINALS } from './numbers.table.ts'
import { isHyphen, type Piece } from './pieces.ts'
import { MONTHS } from './units.table.ts'

/** Furthest a day without a year may lie back: beyond it the same day to come is too near to tell. */
const LONGEST_BACK = 300
/** Furthest a day without a year may lie ahead, where the tense tells that it does. */
const LONGEST_AHEAD = 300

/** "2020-10-04". */
export const readIso: DateRule = (pieces, at) => {
  const year = yearAt(pieces, at)
  if (year === null || !isHyphen(pieces[at + 1]) || !isHyphen(pieces[at + 3])) return null
  const [month, day] = [wordAt(pieces, at + 2), wordAt(pieces, at + 4)]
  if (!/^\d\d$/.test(month) || !/^\d\d$/.test(day)) return null
  const read = dayOf(year, Number(month), Number(day))
  return days(read, read, at + 5)
}

/** "13/4/2020" and "4/13/2020"; "3/4/2020" is two different days and refused. */
export const readSlashes: DateRule = (pieces, at) => {
  const found = /^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)$/.exec(wordAt(pieces, at))
  if (!found) return null
  const [a, b, year] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (a <= 12 && b <= 12 && a !== b) return null
  const read = a > 12 ? dayOf(year, b, a) : dayOf(year, a, b)
  return days(read, read, at + 1)
}

type DayAndMonth = {
  readonly first: number
  readonly last: number
  readonly month: number
  readonly next: number
}

/** "October 4", "October 4-6", "4 October", "4 to 6 October", "between 3 and 5 May"; "31 September" and what the tense leaves open are refused. */
export const readDayOfMonth: DateRule = (pieces, at, context) => {
  const begin = ['between', 'from'].includes(wordAt(pieces, at)) ? at + 1 : at
  const read = readMonthFirst(pieces, begin, context) ?? readDayFirst(pieces, begin, context)
  if (!read || (begin > at && read.first === read.last)) return null
  const year = readYear(pieces, read.next, context)
  if (!year) return withoutYear(pieces, at, read, context) ?? refusedDays(read.next)
  const [from, to] = [dayOf(year.year, read.month, read.first), dayOf(year.year, read.month, read.last)]
  return days(from, to, year.next) ?? refusedDays(year.next)
}

function readMonthFirst(pieces: readonly Piece[], at: number, context: DateContext): DayAndMonth | null {
  const month = monthAt(pieces, at, context)
  const first = month === null ? null : dayNumber(pieces, at + 1)
  if (month === null || first === null) return null
  const behind = pastOrdinal(pieces, at + 2)
  const again = MONTHS.get(wordAt(pieces, behind + 1)) === month ? behind + 2 : behind + 1
  const last = isRangeLink(pieces, at, behind) ? dayNumber(pieces, again) : null
  if (last === null || last <= first) return { first, last: first, month, next: behind }
  return { first, last, month, next: pastOrdinal(pieces, again + 1) }
}

function readDayFirst(pieces: readonly Piece[], at: number, context: DateContext): DayAndMonth | null {
  const first = dayNumber(pieces, at)
  if (first === null) return null
  const behind = pastOrdinal(pieces, at + 1)
  const last = isRangeLink(pieces, at, behind) ? dayNumber(pieces, behind + 1) : null
  const end = last === null ? behind : pastOrdinal(pieces, behind + 2)
  const named = wordAt(pieces, end) === 'of' ? end + 1 : end
  const month = monthAt(pieces, named, context)
  if (month === null || (last !== null && last <= first)) return null
  return { first, last: last ?? first, month, next: named + 1 }
}

/** "to", a dash, or the "and" of "between 3 and 5". */
function isRangeLink(pieces: readonly Piece[], at: number, link: number): boolean {
  if (isHyphen(pieces[link]) || wordAt(pieces, link) === 'to') return true
  return wordAt(pieces, link) === 'and' && wordAt(pieces, at - 1) === 'between'
}

type ReadYear = { readonly year: number; readonly next: number }

/** A year behind a day: ", 2020", "2020", and "89" in a dateline, where the report's own date tells the century. */
function readYear(pieces: readonly Piece[], at: number, context: DateContext): ReadYear | null {
  const behind = wordAt(pieces, at) === ',' ? at + 1 : at
  const year = yearAt(pieces, behind)
  if (year !== null) return { year, next: behind + 1 }
  const word = wordAt(pieces, at)
  if (!/^\d\d$/.test(word) || context.published === null) return null
  const after = wordAt(pieces, at + 1)
  if (after !== '' && after !== '(' && after !== '--' && !isHyphen(pieces[at + 1])) return null
  const now = yearOf(context.published)
  const near = now - (now % 100) + Number(word)
  return { year: near > now + 1 ? near - 100 : near, next: at + 1 }
}

/** The nearest such day before the report; the nearest after it only where the tense tells. */
function withoutYear(
  pieces: readonly Piece[],
  at: number,
  read: DayAndMonth,
  context: DateContext,
): ReadDays | null {
  const { published } = context
  if (published === null || isShortYear(pieces, read.next)) return null
  const tense = tenseAround(pieces, at, read.next)
  const year = yearOf(published)
  const candidates = [year - 1, year, year + 1].map((y) => dayOf(y, read.month, read.first))
  const day =
    tense === 'future'
      ? candidates.find((d) => d !== null && d >= published && d - published <= LONGEST_AHEAD)
      : candidates.findLast((d) => d !== null && d <= published && published - d <= LONGEST_BACK)
  if (day === undefined || day === null) return null
  return days(day, day + read.last - read.first, read.next)
}

/** "'20" behind a day: a year that is not read. */
function isShortYear(pieces: readonly Piece[], at: number): boolean {
  const word = wordAt(pieces, at)
  const apart = (word === "'" || word === '’') && pieces[at + 1]?.glued === true
  return /^['’]\d\d$/.test(apart ? word + wordAt(pieces, at + 1) : word)
}

/** "October 2020", "late September", "mid-June 2015", "last May", "in September". */
export const readMonth: DateRule = (pieces, at, context) => {
  const third = readThird(pieces, at)
  const begin = third?.next ?? at
  const month = monthAt(pieces, begin, context)
  if (month === null || dayNumber(pieces, begin + 1) !== null) return null
  if (/^\d{1,2}$/.test(wordAt(pieces, begin + 1))) return refusedDays(begin + 2)
  if (month === 5 && !third && !['in', 'since', 'last', 'this'].includes(wordAt(pieces, at - 1))) {
    if (yearAt(pieces, begin + 1) === null) return null
  }
  const year = readYear(pieces, begin + 1, { ...context, published: null })
  if (isUnreadDay(pieces, begin)) return refusedDays(year?.next ?? begin + 1)
  const span = year ? monthDays(year.year, month) : monthNear(pieces, at, begin, month, context)
  if (!span) return null
  const [from, to] = third ? thirdOf(span, third.third) : span
  return days(from, to, year?.next ?? begin + 1)
}

/** A day before its month that no rule has read: "32 October", "the second of October". */
function isUnreadDay(pieces: readonly Piece[], month: number): boolean {
  const of = wordAt(pieces, month - 1) === 'of' ? month - 2 : month - 1
  const word = wordAt(pieces, of)
  return /^\d{1,2}$/.test(word) || (of < month - 1 && (word === 'second' || ORDINALS.has(word)))
}

function monthNear(
  pieces: readonly Piece[],
  at: number,
  begin: number,
  month: number,
  context: DateContext,
): readonly [DayNumber, DayNumber] | null {
  const { published } = context
  if (published === null) return null
  const [year, tense] = [yearOf(published), tenseAround(pieces, at, begin + 1)]
  const spans = [year - 1, year, year + 1].map((y) => monthDays(y, month))
  if (wordAt(pieces, at - 1) === 'next')
    return spans.find(([from]) => from > published && from - published <= LONGEST_AHEAD) ?? null
  if (tense === 'future')
    return spans.find(([from, to]) => to >= published && from - published <= LONGEST_AHEAD) ?? null
  const last = wordAt(pieces, at - 1) === 'last'
  return (
    spans.findLast(
      ([from, to]) => (last ? to < published : from <= published) && published - to <= LONGEST_BACK + 30,
    ) ?? null
  )
}

/** "Sunday, October 4": the weekday belongs to the day behind it; where that day is another weekday both are refused. */
export const readWeekdayAndDay: DateRule = (pieces, at, context) => {
  const weekday = WEEKDAYS.get(wordAt(pieces, at))
  if (weekday === undefined) return null
  const begin = wordAt(pieces, at + 1) === ',' ? at + 2 : at + 1
  if (wordAt(pieces, begin) === 'the') return null
  const read = readDayOfMonth(pieces, begin, context)
  if (!read || 'refused' in read || read.from < read.to) return read
  return weekdayOf(read.from) === weekday ? read : refusedDays(read.next)
}
