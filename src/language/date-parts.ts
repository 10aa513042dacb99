import { type DateContext, isCapital, wordAt } from './date-context.ts'
import { THIRDS } from './dates.table.ts'
import type { DayNumber } from './days.ts'
import { isHyphen, type Piece } from './pieces.ts'
import { MONTHS } from './units.table.ts'

/** A month's number at `at`. "may" and "march" are words too, so they need a capital or a day before them. */
export function monthAt(pieces: readonly Piece[], at: number, context: DateContext): number | null {
  const month = MONTHS.get(wordAt(pieces, at))
  if (month === undefined) return null
  const isWord = ['may', 'march', 'mar', 'dec', 'jan', 'sep', 'oct'].includes(wordAt(pieces, at))
  return !isWord || isCapital(pieces[at], context.text) || dayNumber(pieces, at - 1) !== null ? month : null
}

/** A day of a month at `at`: "4", "4th"; its ordinal ending is a piece of its own. */
export function dayNumber(pieces: readonly Piece[], at: number): number | null {
  const word = wordAt(pieces, at)
  if (!/^\d{1,2}$/.test(word)) return null
  const day = Number(word)
  return day >= 1 && day <= 31 ? day : null
}

const ORDINAL_ENDINGS: readonly string[] = ['st', 'nd', 'rd', 'th']
export const pastOrdinal = (pieces: readonly Piece[], at: number): number =>
  pieces[at]?.glued && ORDINAL_ENDINGS.includes(wordAt(pieces, at)) ? at + 1 : at

export const yearAt = (pieces: readonly Piece[], at: number): number | null =>
  /^(?:1[5-9]|20|21)\d\d$/.test(wordAt(pieces, at)) ? Number(wordAt(pieces, at)) : null

type Third = { readonly third: number; readonly next: number }

/** "early", "mid-", "the end of": a third of what follows. */
export function readThird(pieces: readonly Piece[], at: number): Third | null {
  const third = THIRDS.get(wordAt(pieces, at))
  if (third === undefined) return null
  const noun = ['beginning', 'start', 'middle', 'end'].includes(wordAt(pieces, at))
  if (noun) return wordAt(pieces, at + 1) === 'of' ? { third, next: at + 2 } : null
  return { third, next: isHyphen(pieces[at + 1]) ? at + 2 : at + 1 }
}

/** A month's thirds are its days 1–10, 11–20 and the rest; a longer span is cut into three of equal length. */
export function thirdOf([from, to]: readonly [DayNumber, DayNumber], third: number): [DayNumber, DayNumber] {
  const length = to - from + 1
  const step = length < 32 ? 10 : Math.round(length / 3)
  return [from + step * third, third === 2 ? to : from + step * (third + 1) - 1]
}
