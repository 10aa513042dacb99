import type { WordTable } from './word-table.ts'

/**
 * The words of each sentence that may tell it from others, each once, with their weights in bits.
 * Sentence `s` has `words[start[s]]` to `words[start[s + 1]]`; `weight[s]` is the sum of their weights.
 */
export type Evidence = {
  readonly start: Int32Array
  readonly words: Int32Array
  /** Bits of each word of the vocabulary; 0 for plain words. */
  readonly bits: Float64Array
  readonly weight: Float64Array
}

type Counts = { readonly sentencesWith: Int32Array; readonly lastSentence: Int32Array }

/** A set of few texts knows little of how rare a word is: so many more texts are assumed … */
const ASSUMED_TEXTS = 1000
/** … of which so many hold the word. */
const ASSUMED_HOLDERS = 2
/** A word in more sentences of one text does not tell them apart. */
const MOST_SENTENCES = 8
/** Weaker words are left out. */
const LEAST_BITS = 1
/** Bits are kept in steps of 1/1024, so that sums are exact in any order. */
const STEPS = 1024

/** Weighs the words of all texts of a table against one another. */
export function weigh(table: WordTable): Evidence {
  const evidence: Evidence = {
    start: new Int32Array(table.sentenceCount + 1),
    words: new Int32Array(table.wordCount),
    bits: rarity(table),
    weight: new Float64Array(table.sentenceCount),
  }
  const { size } = table.vocabulary
  const counts = { sentencesWith: new Int32Array(size), lastSentence: new Int32Array(size).fill(-1) }
  for (let t = 0; t < table.textCount; t++) {
    collect(table, evidence, t, counts)
    thinOut(table, evidence, t, counts)
  }
  return evidence
}

/** Bits that a word carries: how rare it is among the texts. */
function rarity(table: WordTable): Float64Array {
  const holders = new Int32Array(table.vocabulary.size)
  const lastText = new Int32Array(table.vocabulary.size).fill(-1)
  for (let t = 0; t < table.textCount; t++) {
    const end = table.sentenceWord[table.textSentence[t + 1] as number] as number
    for (let i = table.sentenceWord[table.textSentence[t] as number] as number; i < end; i++) {
      const word = table.words[i] as number
      if (lastText[word] === t) continue
      lastText[word] = t
      holders[word] = (holders[word] as number) + 1
    }
  }
  const bits = new Float64Array(table.vocabulary.size)
  const texts = table.textCount + ASSUMED_TEXTS
  for (let word = 0; word < bits.length; word++) {
    const rare = Math.log2(texts / ((holders[word] as number) + ASSUMED_HOLDERS))
    bits[word] = rare < LEAST_BITS || table.plain.has(word) ? 0 : Math.round(rare * STEPS) / STEPS
  }
  return bits
}

/** Lists the different words of each sentence of a text and counts the sentences of each word. */
function collect(table: WordTable, evidence: Evidence, t: number, counts: Counts): void {
  const { start, words, bits } = evidence
  const { sentencesWith, lastSentence } = counts
  const first = table.textSentence[t] as number
  const last = table.textSentence[t + 1] as number
  let size = start[first] as number
  for (let s = first; s < last; s++) {
    const end = table.sentenceWord[s + 1] as number
    for (let i = table.sentenceWord[s] as number; i < end; i++) {
      const word = table.words[i] as number
      const seen = lastSentence[word] as number
      if (seen === s || bits[word] === 0) continue
      sentencesWith[word] = seen < first ? 1 : (sentencesWith[word] as number) + 1
      lastSentence[word] = s
      words[size++] = word
    }
    start[s + 1] = size
  }
}

/** Drops from a text's lists what stands in too many of its sentences, and adds up the rest. */
function thinOut(
  table: WordTable,
  { start, words, bits, weight }: Evidence,
  t: number,
  counts: Counts,
): void {
  const first = table.textSentence[t] as number
  const last = table.textSentence[t + 1] as number
  let from = start[first] as number
  let size = from
  for (let s = first; s < last; s++) {
    const end = start[s + 1] as number
    let sum = 0
    for (; from < end; from++) {
      const word = words[from] as number
      if ((counts.sentencesWith[word] as number) > MOST_SENTENCES) continue
      words[size++] = word
      sum += bits[word] as number
    }
    start[s + 1] = size
    weight[s] = sum
  }
}
