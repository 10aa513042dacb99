import type { Fingerprints } from './fingerprints.ts'
import { prefixSums } from './prefix-sums.ts'
import { textOfSentence, type WordTable } from './word-table.ts'

/**
 * Texts by fingerprint: only fingerprints of two texts or more are kept. Places of one fingerprint stand
 * together, texts ascending, each once. Place `i` is to be paired with those up to `partnersEnd[i]`.
 * A fingerprint of more texts than the cap is `common`: furniture, or a text that very many carry. Of
 * one far above the cap only the first few texts are paired with the rest, so that work stays linear.
 * `placeOf` lists,
 * text by text, its places: those of text `t` are `textPlace[t]` to `textPlace[t + 1]`.
 */
export type Postings = {
  readonly text: Int32Array
  readonly sentence: Int32Array
  readonly partnersEnd: Int32Array
  readonly common: Uint8Array
  readonly placeOf: Int32Array
  readonly textPlace: Int32Array
}

type Groups = Pick<Postings, 'text' | 'sentence' | 'partnersEnd' | 'common'>

const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS
/** A fingerprint of so many times more texts than the cap is too common to pair all of them: … */
const TOO_COMMON = 4
/** … so many texts are then paired with all others. */
const LEADERS = 4

/** Sorts fingerprints into postings; the lists given are used up. */
export function post(prints: Fingerprints, table: WordTable, cap: number): Postings {
  const textOf = textOfSentence(table)
  const groups = group(sortByHash(withoutSingles(prints, textOf)), textOf, cap)
  return { ...groups, ...placesByText(groups.text, table.textCount) }
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

function group({ hash, sentence, count }: Fingerprints, textOf: Int32Array, cap: number): Groups {
  const groups: Groups = {
    text: new Int32Array(count),
    sentence: new Int32Array(count),
    partnersEnd: new Int32Array(count),
    common: new Uint8Array(count),
  }
  let size = 0
  for (let i = 0; i < count; ) {
    const from = size
    const shared = hash[i] as number
    let last = -1
    for (; i < count && hash[i] === shared; i++) {
      const text = textOf[sentence[i] as number] as number
      if (text === last) continue
      last = text
      groups.text[size] = text
      groups.sentence[size++] = sentence[i] as number
    }
    if (size - from < 2) size = from
    else endGroup(groups, from, size, cap)
  }
  return {
    text: groups.text.subarray(0, size),
    sentence: groups.sentence.subarray(0, size),
    partnersEnd: groups.partnersEnd.subarray(0, size),
    common: groups.common.subarray(0, size),
  }
}

function endGroup(groups: Groups, from: number, end: number, cap: number): void {
  groups.partnersEnd.fill(end, from, end)
  if (end - from <= cap) return
  groups.common.fill(1, from, end)
  if (end - from > TOO_COMMON * cap) groups.partnersEnd.fill(0, from + LEADERS, end)
}

function placesByText(text: Int32Array, texts: number): Pick<Postings, 'placeOf' | 'textPlace'> {
  const textPlace = new Int32Array(texts + 1)
  for (let i = 0; i < text.length; i++) {
    const t = (text[i] as number) + 1
    textPlace[t] = (textPlace[t] as number) + 1
  }
  prefixSums(textPlace)
  const next = textPlace.slice()
  const placeOf = new Int32Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const t = text[i] as number
    placeOf[next[t] as number] = i
    next[t] = (next[t] as number) + 1
  }
  return { placeOf, textPlace }
}
