import { CLAUSE_ENDS, FUTURE, UNCLEAR } from './dates.table.ts'
import type { DayNumber } from './days.ts'
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

/** A rule reads a date that begins at `at`, or gives null. */
export type DateRule = (pieces: readonly Piece[], at: number, context: DateContext) => ReadDays | null

export const days = (from: DayNumber | null, to: DayNumber | null, next: number): ReadDays | null =>
  from === null || to === null || from > to ? null : { from, to, next }

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
