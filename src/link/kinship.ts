import type { TextPair } from './furniture.ts'
import { type WordTable, wordsOfText } from './word-table.ts'

/** What one text of a pair has of the other, in body words. */
export type Kin = {
  readonly words: number
  /** Words of its sentences that have a partner in the other text. */
  readonly paired: number
  /** Words that both have in the same order. */
  readonly matched: number
  /** Words before its first sentence with a partner, and behind its last one. */
  readonly lead: number
  readonly tail: number
}

/** Both sides of a pair of texts that share passages. */
export const kinshipOf = (table: WordTable, pair: TextPair): { readonly a: Kin; readonly b: Kin } => ({
  a: kinOf(table, pair, 'a'),
  b: kinOf(table, pair, 'b'),
})

function kinOf(table: WordTable, { runs, ...pair }: TextPair, side: 'a' | 'b'): Kin {
  const { textSentence, sentenceWord } = table
  const between = (from: number, end: number): number =>
    (sentenceWord[end] as number) - (sentenceWord[from] as number)
  const text = pair[side]
  const [start, end] = [textSentence[text] as number, textSentence[text + 1] as number]
  let [first, last, paired, matched] = [end, start, 0, 0]
  for (const run of runs) {
    const from = run[side]
    first = Math.min(first, from)
    last = Math.max(last, from + run.sentences)
    paired += between(from, from + run.sentences)
    matched += run.matched
  }
  const words = wordsOfText(table, text)
  return { words, paired, matched, lead: between(start, first), tail: between(last, end) }
}
