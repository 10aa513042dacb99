import type { NumberPhrase } from '../../language/numbers.ts'
import type { FoundDate } from '../../model/found.ts'
import type { Passage, Tag } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'

/**
 * A word of a sentence as the figure rules see it: a number phrase and a date are one word each.
 * Offsets are the report's.
 */
export type Word = Span & {
  readonly lower: string
  readonly lemma: string
  readonly tag: Tag
  /** Begins with a capital; in a sentence all in capitals, what the tagger takes for a name. */
  readonly capital: boolean
  /** Begins where the word before ends. */
  readonly glued: boolean
  readonly number: NumberPhrase | null
  readonly date: FoundDate | null
}

/** A sentence, and what its parentheses hold as sentences of their own, all in reading order. */
export type Sentence = readonly Word[]

/** The words of a passage with its numbers and dates folded in. */
export function wordsOf(
  passage: Passage,
  text: string,
  numbers: readonly NumberPhrase[],
  dates: readonly FoundDate[],
): Word[] {
  const shouting = isShouting(text.slice(passage.start, passage.end))
  const folds = foldsOf(numbers, dates)
  const words: Word[] = []
  let [at, end] = [0, -1]
  for (const token of passage.tokens) {
    while ((folds[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++
    const fold = folds[at]
    if (fold && token.start > fold.start && token.start < fold.end) {
      end = Math.max(end, token.end)
      continue
    }
    const folded = fold && fold.start >= token.start && fold.start < token.end ? fold : null
    const first = text.charAt(token.start)
    const capital = shouting ? token.tag === 'PROPN' : first !== first.toLowerCase()
    words.push({
      start: token.start,
      end: folded ? Math.max(folded.end, token.end) : token.end,
      lower: token.lower.replaceAll('’', "'"),
      lemma: token.lemma,
      tag: folded?.number && token.tag === 'ADV' ? 'NUM' : token.tag, // "approximately 1,000" is a number
      capital,
      glued: token.start === end,
      number: folded?.number ?? null,
      date: folded?.date ?? null,
    })
    end = token.end
  }
  return words
}

type Fold = Span & { readonly number: NumberPhrase | null; readonly date: FoundDate | null }

/** Dates and numbers in reading order; a number inside a date is the date's. */
function foldsOf(numbers: readonly NumberPhrase[], dates: readonly FoundDate[]): Fold[] {
  const folds: Fold[] = dates.map((date) => ({ start: date.start, end: date.end, number: null, date }))
  let at = 0
  for (const number of numbers) {
    while ((dates[at]?.end ?? Number.POSITIVE_INFINITY) <= number.start) at++
    const date = dates[at]
    if (!date || date.start >= number.end)
      folds.push({ start: number.start, end: number.end, number, date: null })
  }
  return folds.sort((a, b) => a.start - b.start)
}

/** True where a sentence has no small letters to tell names by. */
function isShouting(text: string): boolean {
  const letters = text.slice(0, 2000)
  return letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

const LONGEST_ASIDE = 40

/**
 * Takes asides out of the way of the sentence around them: an editor's note in square brackets is dropped unless the
 * sentence goes on in it ("the murder [of two monks]"), what stands in round ones becomes a sentence of its own; brackets around a verb, "(have been)", are only dropped.
 */
export function splitAsides(words: readonly Word[]): Sentence[] {
  const main: Word[] = []
  const asides: Word[][] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) continue
    const close = word.lower === '[' ? ']' : word.lower === '(' ? ')' : null
    const end = close === null ? -1 : closing(words, i, close)
    if (end < 0) {
      main.push(word)
      continue
    }
    const inner = words.slice(i + 1, end)
    if (close === ')' && inner.every((w) => w.tag === 'AUX')) main.push(...inner)
    else if (close === ')') asides.push(inner)
    else if (inner[0]?.lower === 'of') main.push(...inner)
    i = end
  }
  return [main, ...asides]
}

function closing(words: readonly Word[], open: number, mark: string): number {
  for (let i = open + 1; i < words.length && i <= open + LONGEST_ASIDE; i++)
    if (words[i]?.lower === mark) return i
  return -1
}
