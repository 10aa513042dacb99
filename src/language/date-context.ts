import { CLAUSE_ENDS, FUTURE, UNCLEAR } from './dates.table.ts'
import { type DayNumber, yearDays } from './days.ts'
import type { Piece } from './pieces.ts'

/** What a date rule may look at. Days without a year and relative ones need `published`. */
export type DateContext = {
  readonly text: string
  readonly published: DayNumber | null
  /** The last single day named before, in the same block: what "a day later" counts from. */
  readonly anchor: DayNumber | null
}

/** Days read from pieces `[at, next)`, both included. */
export type ReadDays = { readonly from: DayNumber; readonly to: DayNumber; readonly next: number }

/** Words up to `next` that are a date no calendar has, or that name two days: passed over, so that no part of them is read. */
export type RefusedDays = { readonly refused: true; readonly next: number }

/** A rule reads a date that begins at `at`, refuses it, or gives null where it sees none. */
export type DateRule = (
  pieces: readonly Piece[],
  at: number,
  context: DateContext,
) => ReadDays | RefusedDays | null

export const refusedDays = (next: number): RefusedDays => ({ refused: true, next })

const FIRST = yearDays(1000)[0]
const LAST = yearDays(2999)[1]

/** Null where an end is unknown, they are reversed, or the years have no four digits. */
export const days = (from: DayNumber | null, to: DayNumber | null, next: number): ReadDays | null =>
  from === null || to === null || from > to || from < FIRST || to > LAST ? null : { from, to, next }

export const wordAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? ''

const REACH = 12

/** Whether the clause around `[at, next)` puts a day in the report's past or future; null where it leaves that open. */
export function tenseAround(pieces: readonly Piece[], at: number, next: number): 'past' | 'future' | null {
  const around = [...wordsOf(pieces, at - 1, -1), ...wordsOf(pieces, next, 1)]
  if (around.some((word) => FUTURE.has(word))) return 'future'
  return around.some((word) => UNCLEAR.has(word)) ? null : 'past'
}

function wordsOf(pieces: readonly Piece[], from: number, step: 1 | -1): string[] {
  const words: string[] = []
  for (let i = from; words.length < REACH; i += step) {
    const word = wordAt(pieces, i)
    if (word === '' || CLAUSE_ENDS.has(word)) break
    words.push(word)
  }
  return words
}

/** True where the piece begins with a capital in the text. */
export const isCapital = (piece: Piece | undefined, text: string): boolean => {
  const first = piece ? text.charAt(piece.start) : ''
  return first !== first.toLowerCase()
}
