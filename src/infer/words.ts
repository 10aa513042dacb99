import type { Span } from '../model/span.ts'

/**
 * The words of a text, the unit of every label of the model: a run of letters, marks and digits, or one other
 * character. Lists are parallel; offsets are UTF-16 code units, ends exclusive.
 */
export type Words = {
  readonly text: readonly string[]
  readonly spans: readonly Span[]
  /** 1 where a line break, the text's head or a range's head stands before the word. */
  readonly breaks: readonly number[]
  /** 1 inside double quotation marks, the marks counted in. */
  readonly quoted: readonly number[]
  /** 1 where white space or a break stands before the word. */
  readonly spaced: readonly number[]
}

/** U+FEFF is white space to JavaScript alone. */
const WORD = /[\p{L}\p{M}\p{N}]+|\ufeff|[^\s\p{L}\p{M}\p{N}]/gu
const OPENING = /^[“„]$/

/** The words inside `ranges` (sorted, apart from one another), as training cuts them (`training/reader/words.py`). */
export function splitWords(text: string, ranges: readonly Span[] = [{ start: 0, end: text.length }]): Words {
  const words = { text: [], spans: [], breaks: [], quoted: [], spaced: [] } satisfies Words as Mutable
  for (const range of ranges) splitRange(text, range, words)
  return words
}

type Mutable = { [K in keyof Words]: Words[K][number][] }

function splitRange(text: string, range: Span, words: Mutable): void {
  let quoted = false
  let last = -1
  for (const match of text.slice(range.start, range.end).matchAll(WORD)) {
    const [word] = match
    const start = range.start + match.index
    const gap = last < 0 ? '\n' : text.slice(last, start)
    const breaks = gap.includes('\n')
    if (breaks) quoted = false
    const inside = quoted || OPENING.test(word) || word === '"'
    if (OPENING.test(word)) quoted = true
    else if (word === '”') quoted = false
    else if (word === '"') quoted = !quoted
    last = start + word.length
    words.text.push(word)
    words.spans.push({ start, end: last })
    words.breaks.push(Number(breaks))
    words.quoted.push(Number(inside))
    words.spaced.push(Number(breaks || gap !== ''))
  }
}
