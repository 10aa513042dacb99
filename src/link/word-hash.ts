import { fold, LETTER } from './letters.ts'

/** FNV-1a over folded letters, then mixed, so that low bits may serve as a slot. */
export const HASH_SEED = 0x811c9dc5 | 0
export const HASH_PRIME = 0x01000193

/** Spreads a hash over all its bits (the finisher of MurmurHash3). */
export function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Hash of one word, as the reader of texts makes it. */
export function hashWord(word: string): number {
  let hash = HASH_SEED
  for (let i = 0; i < word.length; i++) {
    const letter = fold(word.charCodeAt(i))
    if (letter >= LETTER) hash = Math.imul(hash ^ letter, HASH_PRIME)
  }
  return mix(hash)
}
