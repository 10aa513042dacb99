import type { Fingerprints } from './fingerprints.ts'
import { prefixSums } from './prefix-sums.ts'
import { emptyVarints, put } from './varints.ts'
import { textOfSentence, type WordTable } from './word-table.ts'

/**
 * Texts by fingerprint: only fingerprints of two texts or more are kept. `bytes` holds one fingerprint behind the other (see
 * `packGroups`): texts ascending, each once, in two or three bytes. Texts are to be taken in order, each once: `first` is the
 * first of the fingerprints that wait for each text, `next` the one behind each fingerprint, -1 where none is, and `at` where
 * in `bytes` each stands, at the sentence of the text that it waits for.
 */
export type Postings = {
  readonly bytes: Uint8Array
  readonly at: Int32Array
  readonly next: Int32Array
  readonly first: Int32Array
  /**
   * The few fingerprints of more texts than the cap, furniture or a text that very many carry: `ALL` where all of its texts are
   * paired; of one far above the cap how many texts are still to be paired with the rest, so that work stays linear.
   */
  readonly common: Map<number, number>
}

export const ALL = -1

const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS
/** A fingerprint of so many times more texts than the cap is too common to pair all of them: … */
const TOO_COMMON = 4
/** … so many texts are then paired with all others. */
const LEADERS = 4

/** Sorts fingerprints into postings; the lists given are used up. */
export function post(prints: Fingerprints, table: WordTable, cap: number): Postings {
  const textOf = textOfSentence(table)
  return packGroups(sortByHash(withoutSingles(prints, textOf)), textOf, table, cap)
}

/** Leaves out most fingerprints that only one text has, by noting them in a table of few bits. */
function withoutSingles({ hash, sentence, count }: Fingerprints, textOf: Int32Array): Fingerprints {
  const mask = (1 << Math.max(10, Math.min(22, 33 - Math.clz32(count)))) - 1
  const owner = new Int32Array(mask + 1)
  const several = -1
  for (let i = 0; i < count; i++) {
    const slot = (hash[i] as number) & mask
    const text = (textOf[sentence[i] as number] as number) + 1
    const held = owner[slot] as number
    if (held !== text) owner[slot] = held === 0 ? text : several
  }
  let kept = 0
  for (let i = 0; i < count; i++) {
    if (owner[(hash[i] as number) & mask] !== several) continue
    hash[kept] = hash[i] as number
    sentence[kept++] = sentence[i] as number
  }
  return { hash, sentence, count: kept }
}

/** Sorts by hash and keeps the order of texts within a hash (radix sort, three rounds). */
function sortByHash(prints: Fingerprints): Fingerprints {
  const { count } = prints
  let from = prints
  let to: Fingerprints = { hash: new Int32Array(count), sentence: new Int32Array(count), count }
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    distribute(from, to, shift)
    const full = to
    to = from
    from = full
  }
  return from
}

function distribute(from: Fingerprints, to: Fingerprints, shift: number): void {
  const { hash, sentence, count } = from
  const next = new Int32Array(DIGITS + 1)
  for (let i = 0; i < count; i++) {
    const digit = ((hash[i] as number) >>> shift) & (DIGITS - 1)
    next[digit + 1] = (next[digit + 1] as number) + 1
  }
  prefixSums(next)
  for (let i = 0; i < count; i++) {
    const digit = ((hash[i] as number) >>> shift) & (DIGITS - 1)
    const place = next[digit] as number
    next[digit] = place + 1
    to.hash[place] = hash[i] as number
    to.sentence[place] = sentence[i] as number
  }
}

/**
 * Packs sorted fingerprints. Of each: for every text its distance from the text before it (of the first from -1) and the
 * number of its sentence within the text, as varints; 0 behind the last text.
 */
function packGroups(prints: Fingerprints, textOf: Int32Array, table: WordTable, cap: number): Postings {
  const { hash, sentence, count } = prints
  const packed = emptyVarints()
  const at = new Int32Array(count >> 1)
  const next = new Int32Array(count >> 1)
  const common = new Map<number, number>()
  const first = new Int32Array(table.textCount).fill(-1)
  let groups = 0
  for (let i = 0; i < count; ) {
    const shared = hash[i] as number
    const start = packed.size
    const opening = textOf[sentence[i] as number] as number
    put(packed, opening + 1)
    const own = packed.size
    let last = opening
    let texts = 1
    put(packed, sentenceWithin(table, opening, sentence[i] as number))
    for (i++; i < count && hash[i] === shared; i++) {
      const text = textOf[sentence[i] as number] as number
      if (text === last) continue
      put(packed, text - last)
      put(packed, sentenceWithin(table, text, sentence[i] as number))
      last = text
      texts++
    }
    put(packed, 0)
    if (texts === 1) {
      packed.size = start
      continue
    }
    at[groups] = own
    if (texts > cap) common.set(groups, texts <= TOO_COMMON * cap ? ALL : LEADERS)
    next[groups] = first[opening] as number
    first[opening] = groups++
  }
  return {
    bytes: packed.bytes.slice(0, packed.size),
    ...{ at: at.slice(0, groups), next: next.slice(0, groups), common, first },
  }
}

const sentenceWithin = (table: WordTable, text: number, sentence: number): number =>
  sentence - (table.textSentence[text] as number)
