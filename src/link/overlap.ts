import type { TextPair } from './furniture.ts'
import { identityOf, type Run } from './runs.ts'
import { type WordTable, wordsOfSentence, wordsOfText } from './word-table.ts'

/**
 * Share of each text's words that other texts of its group have, 0 to 1: each sentence counts as far as
 * its best copy is identical. `groupOf` gives the group of a text.
 */
export function sharedWithin(
  table: WordTable,
  pairs: readonly TextPair[],
  groupOf: (text: number) => number,
): Float64Array {
  const best = new Float64Array(table.sentenceCount)
  const note = (first: number, run: Run): void => {
    for (let i = 0; i < run.sentences; i++)
      best[first + i] = Math.max(best[first + i] as number, identityOf(run))
  }
  for (const { a, b, runs } of pairs) {
    if (groupOf(a) !== groupOf(b)) continue
    for (const run of runs) {
      note(run.a, run)
      note(run.b, run)
    }
  }
  const shares = new Float64Array(table.textCount)
  for (let t = 0; t < shares.length; t++) shares[t] = weightedShare(table, best, t)
  return shares
}

function weightedShare(table: WordTable, best: Float64Array, t: number): number {
  const words = wordsOfText(table, t)
  if (words === 0) return 0
  let shared = 0
  const last = table.textSentence[t + 1] as number
  for (let s = table.textSentence[t] as number; s < last; s++)
    shared += wordsOfSentence(table, s) * (best[s] as number)
  return shared / words
}
