/**
 * What one UTF-16 code unit is to the word reader. Letters and digits fold to lower case without
 * accents; what may stand inside a word without being heard is silent.
 */

/** No part of a word: white space, punctuation, symbols, surrogates. */
export const SEPARATOR = 0
/** Inside a word but not of it: apostrophes, soft hyphens, combining marks, zero-width joiners. */
export const SILENT = 1
const UNREAD = 2
/** Smallest value that stands for a letter or digit. */
export const LETTER = 3

const SILENT_UNITS = /^[\u0027\u2018\u2019\u02bc\u00ad\u200b-\u200d\u2060\ufeff\p{M}]$/u
const WORD_UNITS = /^[\p{L}\p{N}]$/u
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u

// Filled as units are met: a memo, so the same unit always reads the same.
const folded = new Uint16Array(65536).fill(UNREAD)
const whole = new Uint8Array(65536)

/** The folded letter of a code unit, or `SEPARATOR` or `SILENT`. */
export function fold(unit: number): number {
  const known = folded[unit] as number
  return known === UNREAD ? readUnit(unit) : known
}

/** True when a letter, already folded once, is a word by itself: scripts written without spaces. */
export const isWholeWord = (unit: number): boolean => whole[unit] === 1

function readUnit(unit: number): number {
  const letter = String.fromCharCode(unit)
  whole[unit] = UNSPACED.test(letter) ? 1 : 0
  folded[unit] = SILENT_UNITS.test(letter) ? SILENT : WORD_UNITS.test(letter) ? foldLetter(letter) : SEPARATOR
  return folded[unit] as number
}

const foldLetter = (letter: string): number =>
  Math.max(LETTER, letter.toLowerCase().normalize('NFD').charCodeAt(0))
