import type { BlockKind } from '../model/report.ts'
import { isByline } from './byline.ts'
import { isCaption } from './caption.ts'
import {
  CALL,
  CORRESPONDENT,
  CREDIT,
  CREDIT_LINE,
  DATE_LINE,
  EMBED,
  FINITE,
  LONGEST,
  NEWS,
  PROMO,
} from './furniture.table.ts'

/** More words than this and a line is no heading, no headline, no call to the reader. */
const LONGEST_HEADING = 11
const LONGEST_HEADLINE = 26
const LONGEST_CALL = 45
/** A date line is short. */
const LONGEST_DATE = 60

/** The kind of a paragraph by its own words; `paragraph` where they do not tell. */
export function kindOf(words: string): BlockKind {
  if (words.length > LONGEST) return 'paragraph'
  const is = (patterns: readonly RegExp[]): boolean => patterns.some((p) => p.test(words))
  if (is(EMBED)) return 'embed'
  if (is(PROMO) || (words.length <= LONGEST_DATE && DATE_LINE.test(words))) return 'promo'
  if (is(CALL) && !NEWS.test(words) && countWords(words) <= LONGEST_CALL) return 'promo'
  if (is(CREDIT) || (is(CREDIT_LINE) && !FINITE.test(words))) return 'credit'
  if (isByline(words) || (CORRESPONDENT.test(words) && !FINITE.test(words))) return 'byline'
  return isCaption(words) ? 'caption' : 'paragraph'
}

/** A short line without a full stop that could head what follows. */
export const isHeading = (words: string): boolean =>
  words.length < 120 &&
  countWords(words) <= LONGEST_HEADING &&
  /^["“‘'\p{Lu}\p{N}]/u.test(words) &&
  !/[.!;,:]["”’)]?$/.test(words)

/** A line that could be a report's headline: short, capitalised, with or without a full stop. */
export const isHeadline = (words: string): boolean => {
  const count = words.length > 40 * LONGEST_HEADLINE ? Infinity : countWords(words)
  return (
    count >= 2 &&
    count <= LONGEST_HEADLINE &&
    /^["“‘'\p{Lu}\p{N}]/u.test(words) &&
    !/[:;,]$/.test(words) &&
    (!/[.!]["”’)]?$/.test(words) || isTitleCase(words))
  )
}

/** Most long words begin with a capital letter. */
function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((w) => w.length > 3)
  return long.length > 2 && long.filter((w) => /^["“‘'(]?\p{Lu}/u.test(w)).length >= 0.75 * long.length
}

export const countWords = (text: string): number => text.split(/\s+/).filter((w) => w !== '').length
