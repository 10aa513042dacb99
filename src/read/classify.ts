import type { BlockKind } from '../model/report.ts'
import {
  BRACKET_CREDIT,
  CAPTION,
  CORRESPONDENT,
  CREDIT,
  EMBED,
  ENDS_WITH_DATE,
  FINITE,
  LONGEST,
  PROMO,
} from './furniture.table.ts'

/** More words than this and a line is no caption without a credit, no heading, no headline. */
const LONGEST_BARE_CAPTION = 32
const LONGEST_HEADING = 11
const LONGEST_HEADLINE = 26

/** The kind of a paragraph by its own words; `paragraph` where they do not tell. */
export function kindOf(words: string): BlockKind {
  const text = words.slice(0, LONGEST)
  const is = (patterns: readonly RegExp[]): boolean => patterns.some((p) => p.test(text))
  if (words.length > LONGEST) return 'paragraph'
  if (is(EMBED)) return 'embed'
  if (is(PROMO)) return 'promo'
  if (is(CREDIT)) return 'credit'
  if (is(CAPTION) || isBareCaption(text)) return 'caption'
  return isByline(text) || CORRESPONDENT.test(text) ? 'byline' : 'paragraph'
}

/** A phrase without a finite verb that ends with a full date, or with a medium in brackets. */
function isBareCaption(text: string): boolean {
  if (countWords(text) > LONGEST_BARE_CAPTION) return false
  const bare = text.replace(BRACKET_CREDIT, '')
  return (bare !== text || ENDS_WITH_DATE.test(text)) && !FINITE.test(bare)
}

/** A short line without a full stop that could head what follows. */
export const isHeading = (words: string): boolean =>
  countWords(words) <= LONGEST_HEADING &&
  /^["“‘'\p{Lu}\p{N}]/u.test(words) &&
  !/[.!;,:]["”’)]?$/.test(words) &&
  words.length < 120

/** A line that could be a report's headline: short, capitalised, with or without a full stop. */
export const isHeadline = (words: string): boolean => {
  const count = countWords(words)
  return (
    count >= 2 &&
    count <= LONGEST_HEADLINE &&
    /^["“‘'\p{Lu}\p{N}]/u.test(words) &&
    (!/[.!]["”’)]?$/.test(words) || isTitleCase(words))
  )
}

/** Most long words begin with a capital letter. */
function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((w) => w.length > 3)
  return long.length > 2 && long.filter((w) => /^["“‘'(]?\p{Lu}/u.test(w)).length >= 0.75 * long.length
}

export const countWords = (text: string): number => text.split(/\s+/).filter((w) => w !== '').length

/** "By Jane Doe", "By Jane Doe and John Roe in Osk": names and the small words between them, and nothing else. */
function isByline(line: string): boolean {
  const [by, ...words] = line
    .replace(/[,.;]/g, ' ')
    .split(/\s+/)
    .filter((w) => w !== '')
  if (!/^(?:by|written|reported)$/i.test(by ?? '') || words.length < 2 || words.length > 12) return false
  return (
    words.every((w) => /^\p{Lu}/u.test(w) || SMALL_WORDS.has(w.toLowerCase())) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '')
  )
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'by',
  'and',
  'for',
  'of',
  'in',
  'the',
  'de',
  'van',
  'von',
  'al',
  'el',
  'bin',
  'da',
  'di',
])
