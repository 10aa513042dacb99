import type { Passage } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { type Bounds, type Core, hedged } from './number-bounds.ts'
import { readCore } from './number-cores.ts'
import { isNoCount, isNoNumber } from './number-refusals.ts'
import { measureOf } from './number-units.ts'
import { HEDGE_PHRASES, TALK, TRAILING_HEDGES } from './numbers.table.ts'
import { isHyphen, type Piece, piecesOf } from './pieces.ts'
import type { NumberUnit } from './units.table.ts'

/**
 * A quantity in words or digits with its hedge, from the hedge's first word to the number's last.
 * With a `unit` it is no count: money, an age, a year, a distance, a label; its span then ends behind the unit.
 */
export type NumberPhrase = Span & Bounds & { readonly unit?: NumberUnit }

/**
 * The number phrases of a passage, in reading order. Bounds follow the contract: "about N" is N to N,
 * "at least N" N to null, "dozens" 24 to null; "hundreds of thousands" is 200000 to null, by analogy.
 * "a few", "a couple of" and "many" have no bounds. Ordinals, fractions and "two fifty" give nothing.
 * Linear in the passage's length.
 */
export function findNumbers(passage: Passage, text: string): NumberPhrase[] {
  const pieces = piecesOf(passage)
  const found: NumberPhrase[] = []
  let at = 0
  while (at < pieces.length) {
    const read = readPhrase(pieces, at, text)
    if (read?.phrase) found.push(read.phrase)
    at = Math.max(at + 1, read?.next ?? 0)
  }
  return found
}

type Read = { readonly phrase: NumberPhrase | null; readonly next: number }

function readPhrase(pieces: readonly Piece[], start: number, text: string): Read | null {
  const prefix = readHedges(pieces, start)
  const core = readCore(pieces, prefix.next)
  if (core === null) return null
  if ('refused' in core) return { phrase: null, next: core.next }
  if (isNoNumber(pieces, start, prefix.next, core)) return { phrase: null, next: core.next }
  const measure = measureOf(pieces, start, prefix.next, core, text)
  if (measure.unit === null && isNoCount(pieces, prefix.next, core)) return { phrase: null, next: core.next }
  const { next, hedge } = readTrailing(pieces, measure.next, core)
  const bounds = hedged(core, hedge ?? prefix.hedge)
  const [first, last] = [pieces[start], pieces[next - 1]]
  if (!first || !last || text.slice(first.start, last.end).includes('\n\n')) return { phrase: null, next }
  const phrase = { start: first.start, end: last.end, ...bounds }
  return { phrase: measure.unit === null ? phrase : { ...phrase, unit: measure.unit }, next }
}

type Prefix = { readonly hedge: Bounds['hedge'] | null; readonly next: number }

/** The hedges before a number; the first of several decides ("at least some 30"). At most three are passed. */
function readHedges(pieces: readonly Piece[], start: number): Prefix {
  let [next, hedge]: [number, Prefix['hedge']] = [start, null]
  for (let n = 0; n < 3; n++) {
    const read = readHedge(pieces, next)
    if (!read) break
    next = read.next
    if (hedge === null || hedge === 'exact') hedge = read.hedge
  }
  return { hedge, next }
}

function readHedge(pieces: readonly Piece[], at: number): { hedge: Bounds['hedge']; next: number } | null {
  const word = pieces[at]?.lower
  for (const { words, hedge } of HEDGES_BY_WORD.get(word ?? '') ?? []) {
    if (!words.every((w, i) => pieces[at + i]?.lower === w)) continue
    const talk = TALK.has(pieces[at - 1]?.lower ?? '') && (word === 'about' || word === 'over')
    if (talk) return null
    return { hedge, next: at + words.length }
  }
  return null
}

type HedgePhrase = { readonly words: readonly string[]; readonly hedge: Bounds['hedge'] }
const HEDGES_BY_WORD = new Map<string, HedgePhrase[]>()
for (const [phrase, hedge] of HEDGE_PHRASES) {
  const words = phrase.split(' ')
  const key = words[0] ?? ''
  HEDGES_BY_WORD.set(key, [...(HEDGES_BY_WORD.get(key) ?? []), { words, hedge }])
}
const TRAILING = TRAILING_HEDGES.map(([phrase, hedge]) => ({ words: phrase.split(' '), hedge }))

/** "or more", "or so", "-plus" behind a plain number. */
function readTrailing(pieces: readonly Piece[], at: number, core: Core): Prefix {
  if (core.hedge === 'vague') return { hedge: null, next: at }
  for (const { words, hedge } of TRAILING) {
    const fits = words.every((w, i) => (w === '-' ? isHyphen(pieces[at + i]) : pieces[at + i]?.lower === w))
    if (fits) return { hedge, next: at + words.length }
  }
  return { hedge: null, next: at }
}
