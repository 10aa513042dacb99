import type { Span } from '../../model/span.ts'
import { foldName } from './fold.ts'

/** A word as names see it: "Sana'a", "U.S." and "d'Ivoire" are one, "Nagorno-Karabakh" is two. */
export type NameWord = Span & {
  /** As written, without a possessive ending. */
  readonly text: string
  readonly lower: string
  /** Its folded form. */
  readonly key: string
  /** It begins with a capital letter. */
  readonly upper: boolean
  /** It is all capitals, and has two or more. */
  readonly caps: boolean
  readonly possessive: boolean
  /** What stands between it and the word before. */
  readonly gap: string
}

/** A passage as names see it. In one that is `shouted` capitals tell nothing: a headline in capitals or title case. */
export type NameLine = Span & {
  readonly words: readonly NameWord[]
  readonly shouted: boolean
}

const WORD = /(?:\p{Lu}\p{Ll}?\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’‘ʻʼ`][\p{L}\p{M}\p{N}]+)*/gu
const POSSESSIVE = /['’]s$/iu

/** The words of `text[start, end)`. Linear in its length. */
export function readLine(text: string, start: number, end: number): NameLine {
  const words: NameWord[] = []
  let last = start
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index
    words.push(wordOf(match[0], at, text.slice(last, at)))
    last = at + match[0].length
  }
  return { start, end, words, shouted: isShouted(words) }
}

function wordOf(written: string, start: number, gap: string): NameWord {
  const text = written.replace(POSSESSIVE, '')
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase(),
    key: foldName(text),
    upper: /^(?:[dl]['’])?\p{Lu}/u.test(text),
    caps: text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text),
    possessive: text !== written,
    gap,
  }
}

/** Three or more long words, four in five of them with a capital. */
function isShouted(words: readonly NameWord[]): boolean {
  const long = words.filter((word) => word.text.length > 3 && /\p{L}/u.test(word.text))
  return long.length > 3 && long.filter((word) => word.upper).length >= 0.8 * long.length
}

/** As `isJoined`, and the left one owns nothing: "Aleppo's Citadel" is two names. */
export const isAdjacent = (left: NameWord, right: NameWord): boolean =>
  !left.possessive && isJoined(left, right)

/** The two words stand in one name's reach: a space, a hyphen, or the stop of "St. ". */
export function isJoined(left: NameWord, right: NameWord): boolean {
  return (
    /^(?: |-|–|\u00a0|\n)$/.test(right.gap) || (right.gap === '. ' && /^(?:st|ste|mt|ft)$/.test(left.lower))
  )
}
