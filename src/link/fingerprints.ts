import { mix } from './word-hash.ts'
import type { WordTable } from './word-table.ts'

/**
 * Fingerprints of texts: hashes of `run` words in a row, the smallest of every `window` neighbours
 * (winnowing: Schleimer, Wilkerson, Aiken 2003). Two texts that share `run + window - 1` words in a row
 * share a fingerprint. `sentence[i]` is the sentence in which fingerprint `hash[i]` ends; they come in
 * reading order.
 */
export type Fingerprints = {
  readonly hash: Int32Array
  readonly sentence: Int32Array
  readonly count: number
}

type Runs = { readonly hash: Int32Array; readonly sentence: Int32Array; size: number }

const BASE = 0x01000193

/** Fingerprints of all texts of a table. A text of fewer words than `run` has none. */
export function fingerprint(table: WordTable, run: number, window: number): Fingerprints {
  const hash = new Int32Array(table.wordCount)
  const sentence = new Int32Array(table.wordCount)
  const longest = longestText(table)
  const runs: Runs = { hash: new Int32Array(longest), sentence: new Int32Array(longest), size: 0 }
  let count = 0
  for (let t = 0; t < table.textCount; t++) {
    hashRuns(table, t, run, runs)
    count = winnow(runs, window, hash, sentence, count)
  }
  return { hash, sentence, count }
}

function longestText(table: WordTable): number {
  let longest = 0
  for (let t = 0; t < table.textCount; t++) {
    const from = table.sentenceWord[table.textSentence[t] as number] as number
    longest = Math.max(longest, (table.sentenceWord[table.textSentence[t + 1] as number] as number) - from)
  }
  return longest
}

/** Hashes every run of words of a text by a rolling sum. */
function hashRuns(table: WordTable, t: number, run: number, into: Runs): void {
  const { words, sentenceWord, textSentence } = table
  const { hashes } = table.vocabulary
  const last = textSentence[t + 1] as number
  let leaving = 1
  for (let i = 0; i < run; i++) leaving = Math.imul(leaving, BASE)
  let sum = 0
  let s = textSentence[t] as number
  const from = sentenceWord[s] as number
  into.size = 0
  for (; s < last; s++) {
    const end = sentenceWord[s + 1] as number
    for (let i = sentenceWord[s] as number; i < end; i++) {
      sum = (Math.imul(sum, BASE) + (hashes[words[i] as number] as number)) | 0
      const seen = i - from
      if (seen >= run) sum = (sum - Math.imul(leaving, hashes[words[i - run] as number] as number)) | 0
      if (seen < run - 1) continue
      into.hash[into.size] = mix(sum)
      into.sentence[into.size++] = s
    }
  }
}

/** Writes the chosen runs from `count` on, each choice once; returns the new count. */
function winnow(runs: Runs, window: number, hash: Int32Array, sentence: Int32Array, count: number): number {
  const grams = runs.hash
  let chosen = -1
  let at = count
  for (let end = Math.min(window, runs.size); end <= runs.size && end > 0; end++) {
    const from = Math.max(0, end - window)
    if (chosen >= from) {
      if ((grams[end - 1] as number) > (grams[chosen] as number)) continue
      chosen = end - 1
    } else chosen = smallest(grams, from, end)
    hash[at] = grams[chosen] as number
    sentence[at++] = runs.sentence[chosen] as number
  }
  return at
}

function smallest(grams: Int32Array, from: number, end: number): number {
  let best = from
  for (let i = from + 1; i < end; i++) if ((grams[i] as number) <= (grams[best] as number)) best = i
  return best
}
