import { type DateContext, type DateRule, days, isCapital, type ReadDays, tenseAround, wordAt } from './date-context.ts'
import { THIRDS, WEEKDAYS } from './dates.table.ts'
import { type DayNumber, dayOf, monthDays, yearDays, yearOf } from './days.ts'
import { isHyphen, type Piece } from './pieces.ts'
import { MONTHS } from './units.table.ts'

/** Furthest a day without a year may lie back: beyond it the same day to come is too near to tell. */
const LONGEST_BACK = 300
/** Furthest a day without a year may lie ahead, where the tense tells that it does. */
const LONGEST_AHEAD = 300

/** A month's number at `at`. "may" and "march" are words too, so they need a capital or a day before them. */
function monthAt(pieces: readonly Piece[], at: number, context: DateContext): number | null {
  const month = MONTHS.get(wordAt(pieces, at))
  if (month === undefined) return null
  const isWord = ['may', 'march', 'mar', 'dec', 'jan', 'sep', 'oct'].includes(wordAt(pieces, at))
  return !isWord || isCapital(pieces[at], context.text) || dayNumber(pieces, at - 1) !== null ? month : null
}

/** A day of a month at `at`: "4", "4th"; its ordinal ending is a piece of its own. */
function dayNumber(pieces: readonly Piece[], at: number): number | null {
  const word = wordAt(pieces, at)
  if (!/^\d{1,2}$/.test(word)) return null
  const day = Number(word)
  return day >= 1 && day <= 31 ? day : null
}

const ORDINAL_ENDINGS: readonly string[] = ['st', 'nd', 'rd', 'th']
const pastOrdinal = (pieces: readonly Piece[], at: number): number =>
  pieces[at]?.glued && ORDINAL_ENDINGS.includes(wordAt(pieces, at)) ? at + 1 : at

const yearAt = (pieces: readonly Piece[], at: number): number | null =>
  /^(?:1[5-9]|20|21)\d\d$/.test(wordAt(pieces, at)) ? Number(wordAt(pieces, at)) : null

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

/** "October 4", "October 4-6", "4 October", "4 to 6 October", "between 3 and 5 May". */
export const readDayOfMonth: DateRule = (pieces, at, context) => {
  const begin = ['between', 'from'].includes(wordAt(pieces, at)) ? at + 1 : at
  const read = readMonthFirst(pieces, begin, context) ?? readDayFirst(pieces, begin, context)
  if (!read || (begin > at && read.first === read.last)) return null
  const year = readYear(pieces, read.next, context)
  return year
    ? days(dayOf(year.year, read.month, read.first), dayOf(year.year, read.month, read.last), year.next)
    : withoutYear(pieces, at, read, context)
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
  if (published === null) return null
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

/** "October 2020", "late September", "mid-June 2015", "last May", "in September". */
export const readMonth: DateRule = (pieces, at, context) => {
  const third = readThird(pieces, at)
  const begin = third?.next ?? at
  const month = monthAt(pieces, begin, context)
  if (month === null || dayNumber(pieces, begin + 1) !== null) return null
  if (month === 5 && !third && !['in', 'since', 'last', 'this'].includes(wordAt(pieces, at - 1))) {
    if (yearAt(pieces, begin + 1) === null) return null
  }
  const year = readYear(pieces, begin + 1, { ...context, published: null })
  const span = year ? monthDays(year.year, month) : monthNear(pieces, at, begin, month, context)
  if (!span) return null
  const [from, to] = third ? thirdOf(span, third.third) : span
  return days(from, to, year?.next ?? begin + 1)
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
  if (tense === 'future' || wordAt(pieces, at - 1) === 'next')
    return spans.find(([from, to]) => to >= published && from - published <= LONGEST_AHEAD) ?? null
  const last = wordAt(pieces, at - 1) === 'last'
  return spans.findLast(([from, to]) => (last ? to < published : from <= published) && published - to <= LONGEST_BACK + 30) ?? null
}

type Third = { readonly third: number; readonly next: number }

/** "early", "mid-", "the end of": a third of what follows. */
function readThird(pieces: readonly Piece[], at: number): Third | null {
  const third = THIRDS.get(wordAt(pieces, at))
  if (third === undefined) return null
  const noun = ['beginning', 'start', 'middle', 'end'].includes(wordAt(pieces, at))
  if (noun) return wordAt(pieces, at + 1) === 'of' ? { third, next: at + 2 } : null
  return { third, next: isHyphen(pieces[at + 1]) ? at + 2 : at + 1 }
}

/** A month's thirds are its days 1–10, 11–20 and the rest; a longer span is cut into three of equal length. */
function thirdOf([from, to]: readonly [DayNumber, DayNumber], third: number): [DayNumber, DayNumber] {
  const length = to - from + 1
  const step = length < 32 ? 10 : Math.round(length / 3)
  return [from + step * third, third === 2 ? to : from + step * (third + 1) - 1]
}

const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since during of from between late early mid - – the by around circa until before after to'.split(' '),
)

/** "1991", "1992-94", "from 1992 to 1994", "the 1990s", "early 2016"; bare digits only behind "in", "since" and the like. */
export const readYears: DateRule = (pieces, at, context) => {
  const begin = ['between', 'from'].includes(wordAt(pieces, at)) ? at + 1 : at
  const third = readThird(pieces, begin)
  const own = third?.next ?? begin
  const year = yearAt(pieces, own)
  if (year === null) return null
  const decade = wordAt(pieces, own + 1) === 's' && pieces[own + 1]?.glued === true
  if (!decade && !third && !isYearHere(pieces, begin, own)) return null
  const last = decade ? year + 9 : lastYear(pieces, begin, own, year)
  if (begin > at && last === year) return null
  const span: [DayNumber, DayNumber] = [yearDays(year)[0], yearDays(last)[1]]
  const [from, to] = third ? thirdOf(span, third.third) : span
  if (context.published !== null && from > context.published && tenseAround(pieces, at, own) !== 'future') return null
  return days(from, to, decade ? own + 2 : last === year ? own + 1 : own + 3)
}

function isYearHere(pieces: readonly Piece[], begin: number, own: number): boolean {
  const before = wordAt(pieces, begin - 1)
  const behind = pieces[own + 1]
  if (behind && (behind.lower === 'people' || behind.lower === 'others')) return false
  if (isHyphen(pieces[begin - 1]) && pieces[own]?.glued) return false
  const named = ['a', 'the', 'an'].includes(before) && behind?.tag === 'NOUN' && !behind.lower.endsWith('s')
  return named || BEFORE_YEAR.has(before) || begin < own || (wordAt(pieces, own + 1) === ')' && before === '(')
}

/** The year behind a dash, "to" or "and"; the same year where there is none. */
function lastYear(pieces: readonly Piece[], begin: number, own: number, year: number): number {
  const link = wordAt(pieces, own + 1)
  const before = wordAt(pieces, begin - 1)
  const linked = isHyphen(pieces[own + 1]) || link === 'to' || (link === 'and' && before === 'between')
  if (!linked) return year
  const word = wordAt(pieces, own + 2)
  const last = /^\d\d$/.test(word) && isHyphen(pieces[own + 1]) ? year - (year % 100) + Number(word) : yearAt(pieces, own + 2)
  return last !== null && last > year && last - year < 200 ? last : year
}

/** "Sunday, October 4": the weekday belongs to the day behind it. */
export const readWeekdayAndDay: DateRule = (pieces, at, context) => {
  if (!WEEKDAYS.has(wordAt(pieces, at))) return null
  const begin = wordAt(pieces, at + 1) === ',' ? at + 2 : at + 1
  if (wordAt(pieces, begin) === 'the') return null
  return readDayOfMonth(pieces, begin, context)
}
