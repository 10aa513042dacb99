import type { Span } from '../model/span.ts'

/** Words of one passage put for words of another; one of the two is `null` where words were only left out or only added. */
export type WordChange = { readonly from: Span | null; readonly to: Span | null }

type Word = Span & { readonly folded: string }

/** Letters and digits with what may stand inside a word: "don't", "1,200", "half-built", "3.5". */
const WORD = /[\p{L}\p{N}]+(?:[.,'’\-‐‑][\p{L}\p{N}]+)*%?/gu
/** Passages of more words are not compared word by word: time and room are the product of both. */
const MOST_WORDS = 400

/**
 * How the words of one passage became those of another (longest common subsequence), in reading order; what was left out
 * and what stands in its place are one change. Case, accents and the sort of apostrophe make no difference. Spans are
 * UTF-16 code units from the start of each passage. `null` where the passages are too long to tell.
 */
export function wordChanges(from: string, to: string): WordChange[] | null {
  const [a, b] = [wordsIn(from), wordsIn(to)]
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return null
  const common = commonLengths(a, b)
  const changes: WordChange[] = []
  let [i, j, iOpen, jOpen] = [0, 0, 0, 0]
  const close = (): void => {
    if (i > iOpen || j > jOpen) changes.push({ from: spanOf(a, iOpen, i), to: spanOf(b, jOpen, j) })
  }
  while (i < a.length && j < b.length) {
    if (a[i]?.folded === b[j]?.folded) {
      close()
      i++
      j++
      iOpen = i
      jOpen = j
    } else if (at(common, b.length, i + 1, j) >= at(common, b.length, i, j + 1)) i++
    else j++
  }
  i = a.length
  j = b.length
  close()
  return changes
}

const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word
      .normalize('NFD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase(),
  }))

/** How many words both have in order from word `i` of the one and word `j` of the other on, row by row. */
function commonLengths(a: readonly Word[], b: readonly Word[]): Uint16Array {
  const columns = b.length + 1
  const common = new Uint16Array((a.length + 1) * columns)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * columns + j] =
        a[i]?.folded === b[j]?.folded
          ? at(common, b.length, i + 1, j + 1) + 1
          : Math.max(at(common, b.length, i + 1, j), at(common, b.length, i, j + 1))
  return common
}

const at = (common: Uint16Array, width: number, i: number, j: number): number =>
  common[i * (width + 1) + j] as number

const spanOf = (words: readonly Word[], from: number, end: number): Span | null =>
  end > from ? { start: (words[from] as Word).start, end: (words[end - 1] as Word).end } : null
