import { DAYS } from './closed.table.ts'
import type { Sentence } from './words.ts'

/** A word by which a sentence tells on which day: part of a date, or "yesterday". */
export const isDay = (s: Sentence, at: number): boolean =>
  (s[at]?.date ?? null) !== null || DAYS.has(s[at]?.lower ?? '')
