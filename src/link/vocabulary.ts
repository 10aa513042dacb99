/**
 * Words as numbers: each different word hash gets the next id, from 0.
 * Two words with one 32-bit hash are one word here, about once in 10,000 vocabularies of 1,000 words
 * and once in one of 100,000; it costs a matched word, never an offset.
 */
export type Vocabulary = {
  /** Number of different words. */
  size: number
  /** Hash of each word, by id. */
  hashes: Int32Array
  /** Open addressing: id + 1 at the hash's slot, 0 where free. */
  slots: Int32Array
}

const FIRST_SLOTS = 1 << 12

export const emptyVocabulary = (): Vocabulary => ({
  size: 0,
  hashes: new Int32Array(FIRST_SLOTS / 2),
  slots: new Int32Array(FIRST_SLOTS),
})

/** The id of a word hash; a new hash gets a new id. */
export function intern(words: Vocabulary, hash: number): number {
  const { slots, hashes } = words
  const mask = slots.length - 1
  let slot = hash & mask
  for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
    if (hashes[held - 1] === hash) return held - 1
    slot = (slot + 1) & mask
  }
  const id = words.size++
  hashes[id] = hash
  slots[slot] = id + 1
  if (words.size === hashes.length) grow(words)
  return id
}

function grow(words: Vocabulary): void {
  const slots = new Int32Array(words.slots.length * 2)
  const hashes = new Int32Array(words.hashes.length * 2)
  hashes.set(words.hashes)
  const mask = slots.length - 1
  for (let id = 0; id < words.size; id++) {
    let slot = (hashes[id] as number) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = id + 1
  }
  words.slots = slots
  words.hashes = hashes
}
