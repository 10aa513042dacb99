import type { Span } from '../model/span.ts'
import { fold, isWholeWord, LETTER, SEPARATOR, SILENT } from './letters.ts'
import { CLOSER, FULL_STOP, LINE, punctuation, SPACE, STOP } from './punctuation.ts'
import { HASH_PRIME, HASH_SEED, mix } from './word-hash.ts'
import { addWord, closeSentence, isAbbreviated, isOverlong, reserve, type WordTable } from './word-table.ts'

const NONE = -1
const BLANK = 0x20
const DIGIT_ZERO = 0x30
const DIGIT_NINE = 0x39
const COMMA = 0x2c
const POINT = 0x2e
/** From here on scripts have no capitals: any letter may begin a sentence. */
const UNCASED = 0x0590

/** Where reading stands: the sentence under way, and whether it may have ended. */
type Cursor = {
  /** First character of the sentence, or `NONE`. */
  start: number
  /** After the last character that is no white space. */
  last: number
  /** Where the sentence ends if what follows begins another, or `NONE`. */
  edge: number
  /** First mark after the white space behind `edge` (an opening quotation mark, a bullet), or `NONE`. */
  next: number
  /** After a blank line or a stop that needs no space: whatever follows begins a sentence. */
  forced: boolean
  /** Line ends since the last character that is no white space. */
  lines: number
}

/**
 * Reads one body span of a text into words and sentences. A sentence never leaves its span; inside it
 * a line end is white space and a blank line ends the sentence. Time is linear in the span.
 */
export function readWords(into: WordTable, text: string, span: Span): void {
  reserve(into, span.end - span.start)
  const cursor: Cursor = { start: NONE, last: span.start, edge: NONE, next: NONE, forced: false, lines: 0 }
  let at = span.start
  while (at < span.end) {
    const unit = text.charCodeAt(at)
    if (unit === BLANK) at++
    else if (fold(unit) < LETTER) passMark(into, cursor, at++, unit)
    else {
      beginWord(into, cursor, at, unit)
      at = readWord(into, text, at, span.end)
      cursor.last = at
    }
  }
  closeSentence(into, cursor.start, cursor.last)
}

/** Reads the word that begins at `from`, adds it, and returns where it ends. */
function readWord(into: WordTable, text: string, from: number, end: number): number {
  const first = text.charCodeAt(from)
  let hash = Math.imul(HASH_SEED ^ fold(first), HASH_PRIME)
  let at = from + 1
  if (!isWholeWord(first))
    for (; at < end; at++) {
      const unit = text.charCodeAt(at)
      const letter = fold(unit)
      if (letter >= LETTER) {
        if (unit >= UNCASED && isWholeWord(unit)) break
        hash = Math.imul(hash ^ letter, HASH_PRIME)
      } else if (letter === SEPARATOR) {
        if ((unit !== COMMA && unit !== POINT) || !isBetweenDigits(text, at, end)) break
        if (unit === POINT) hash = Math.imul(hash ^ POINT, HASH_PRIME)
      }
    }
  addWord(into, mix(hash))
  return at
}

const isBetweenDigits = (text: string, at: number, end: number): boolean =>
  at + 1 < end && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))

const isDigit = (unit: number): boolean => unit >= DIGIT_ZERO && unit <= DIGIT_NINE

/** Decides, at a word's first letter, whether the sentence before it has ended. */
function beginWord(into: WordTable, cursor: Cursor, at: number, unit: number): void {
  if (cursor.start === NONE) cursor.start = at
  else if (cursor.edge !== NONE) {
    const parted = cursor.next !== NONE || cursor.last < at
    if (cursor.forced || (parted && mayBegin(unit))) {
      closeSentence(into, cursor.start, cursor.edge)
      cursor.start = cursor.next === NONE ? at : cursor.next
    }
    cursor.edge = NONE
    cursor.next = NONE
    cursor.forced = false
  } else if (isOverlong(into)) {
    closeSentence(into, cursor.start, cursor.last)
    cursor.start = at
  }
  cursor.lines = 0
}

const mayBegin = (unit: number): boolean => unit >= UNCASED || isDigit(unit) || fold(unit) !== unit

/** Passes a character that belongs to no word. */
function passMark(into: WordTable, cursor: Cursor, at: number, unit: number): void {
  const kind = punctuation(unit)
  if (kind === SPACE || (kind !== CLOSER && fold(unit) === SILENT)) return
  if (kind === LINE) {
    if (++cursor.lines > 1 && cursor.start !== NONE) forceEnd(cursor)
    return
  }
  if (cursor.start === NONE) cursor.start = at
  else if (cursor.edge !== NONE) passAfterStop(cursor, at, kind)
  else if (kind === FULL_STOP || (kind === STOP && !(unit === POINT && isAbbreviated(into)))) {
    cursor.edge = at + 1
    cursor.forced = kind === FULL_STOP
  }
  cursor.last = at + 1
  cursor.lines = 0
}

function passAfterStop(cursor: Cursor, at: number, kind: number): void {
  if (cursor.next !== NONE) return
  if (cursor.last < at || (cursor.forced && kind !== CLOSER)) cursor.next = at
  else if (kind >= STOP) cursor.edge = at + 1
  else cursor.edge = NONE
}

function forceEnd(cursor: Cursor): void {
  if (cursor.edge === NONE) cursor.edge = cursor.last
  cursor.forced = true
}
