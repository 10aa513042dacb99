import { isYearLike, readCardinal, readDigits } from './cardinals.ts'
import type { Core } from './number-bounds.ts'
import {
  BEFORE_POINTS,
  MANY,
  POWERS,
  SEVERAL,
  SMALL,
  UNDEFINED_COUNTS,
  VAGUE_PLURALS,
} from './numbers.table.ts'
import { isHyphen, type Piece } from './pieces.ts'
import { UNIT_WORDS } from './units.table.ts'

/** What cannot be read: the run is passed over and gives no number. */
export type Refusal = { readonly refused: true; readonly next: number }

const one = (value: number, next: number): Core => ({ low: value, high: value, hedge: 'exact', next })
const refusal = (next: number): Refusal => ({ refused: true, next })
const range = (low: number, high: number, next: number): Core => ({ low, high, hedge: 'range', next })

/** A number without its hedge at `at`: "7", "7 to 10", "between 7 and 12", "dozens", "a few". Null where none begins. */
export function readCore(pieces: readonly Piece[], at: number): Core | Refusal | null {
  return readVague(pieces, at) ?? readBetween(pieces, at) ?? readPlain(pieces, at)
}

/** "between 7 and 12", "between two and three million". */
function readBetween(pieces: readonly Piece[], at: number): Core | Refusal | null {
  if (pieces[at]?.lower !== 'between') return null
  const first = readCardinal(pieces, at + 1)
  if (!first || pieces[first.next]?.lower !== 'and') return null
  const second = readCardinal(pieces, first.next + 1)
  if (!second) return null
  if (first.value === null || second.value === null) return refusal(second.next)
  const low = scaleLike(pieces, at + 1, first.next, second.value, first.value)
  return ordered(low, second.value, second.next)
}

/** Refuses reversed bounds, and "20 to 30,000": from twenty or from twenty thousand? "900 to 1,000" is plain. */
function ordered(low: number, high: number, next: number): Core | Refusal {
  const unclear = low > 0 && low < 1000 && high >= 1000 && low * 1000 <= high
  return low >= high || unclear ? refusal(next) : range(low, high, next)
}

/** A cardinal, with a second one behind "to", "or" or a dash. */
function readPlain(pieces: readonly Piece[], at: number): Core | Refusal | null {
  const first = readCardinal(pieces, at)
  if (!first) return null
  if (first.value === null) return refusal(first.next)
  const joined = joinThousands(pieces, first.value, first.next)
  if (joined) return joined
  if (pieces[at - 1]?.lower === 'from') return one(first.value, first.next) // "rose from 7 to 12" is two numbers
  return readSecond(pieces, at, first.value, first.next) ?? one(first.value, first.next)
}

/** "10 000": joined; any other digits behind digits are refused. */
function joinThousands(pieces: readonly Piece[], value: number, next: number): Core | Refusal | null {
  const word = pieces[next]?.lower ?? ''
  if (!/^0\d{0,8}$/.test(word)) return null
  return word === '000' && Number.isInteger(value) && value < 1000 && value > 0 && !pieces[next]?.glued
    ? one(value * 1000, next + 1)
    : refusal(next + 1)
}

function readSecond(
  pieces: readonly Piece[],
  at: number,
  value: number,
  next: number,
): Core | Refusal | null {
  const link = pieces[next]
  const dash = isHyphen(link)
  if (!dash && link?.lower !== 'to' && link?.lower !== 'or') return null
  const second = readCardinal(pieces, next + 1)
  if (!second || second.value === null) return null
  if (dash && !(link?.glued && pieces[next + 1]?.glued)) return null
  if (isCompound(pieces, second.next)) return null // "two or 16-year-old": no range
  const low = scaleLike(pieces, at, next, second.value, value)
  if (link?.lower === 'or' && (low >= second.value || second.value - low > Math.max(5, low))) return null
  return ordered(low, second.value, second.next)
}

const isCompound = (pieces: readonly Piece[], next: number): boolean =>
  isHyphen(pieces[next]) && UNIT_WORDS.has(pieces[next + 1]?.lower ?? '')

/** "two or three million": the power belongs to both. "900 to 1,000" has none. */
function scaleLike(pieces: readonly Piece[], at: number, next: number, high: number, low: number): number {
  if (low >= 1000 || low >= high) return low
  const second = readCardinal(pieces, next + 1)
  const last = second ? pieces[second.next - 1]?.lower : undefined
  const power = last === 'hundred' ? 2 : POWERS.get(last ?? '')
  const own = pieces[next - 1]?.lower ?? ''
  if (power === undefined || POWERS.has(own) || own === 'hundred' || next - at > 2) return low
  const lifted = low * 10 ** power
  return lifted < high ? lifted : low
}

/** "dozens", "hundreds of thousands", "several hundred", "a few". */
function readVague(pieces: readonly Piece[], at: number): Core | Refusal | null {
  const word = pieces[at]?.lower ?? ''
  if (word === 'several') return readSeveral(pieces, at)
  const plural = VAGUE_PLURALS.get(word)
  if (plural !== undefined) return readPlural(pieces, at, plural)
  const behind = VAGUE_PLURALS.get(pieces[at + 1]?.lower ?? '')
  if (MANY.has(word) && behind !== undefined) return readPlural(pieces, at + 1, behind)
  for (const phrase of UNDEFINED_COUNTS)
    if (phrase.every((w, i) => pieces[at + i]?.lower === w)) return undefinedCount(pieces, at, phrase.length)
  return null
}

/** "a few hundred" has no bounds either. */
function undefinedCount(pieces: readonly Piece[], at: number, length: number): Core | Refusal {
  let next = at + length
  if (POWERS.has(pieces[next]?.lower ?? '') || ['hundred', 'dozen'].includes(pieces[next]?.lower ?? ''))
    next++
  return { low: null, high: null, hedge: 'vague', next }
}

function readSeveral(pieces: readonly Piece[], at: number): Core {
  let [value, next] = [SEVERAL, at + 1]
  for (; ; next++) {
    const word = pieces[next]?.lower ?? ''
    const one = word.endsWith('s') ? word.slice(0, -1) : word
    const times = one === 'dozen' ? 12 : one === 'hundred' ? 100 : 10 ** (POWERS.get(one) ?? 0)
    if (times === 1) break
    value *= times
  }
  return { low: value, high: null, hedge: 'vague', next }
}

/** "tens of thousands" is two tens of thousands and more: 20000. */
function readPlural(pieces: readonly Piece[], at: number, value: number): Core | Refusal | null {
  const word = pieces[at]?.lower
  const before = pieces[at - 1]?.lower ?? ''
  const digits = readDigits(before)
  if (SMALL.has(before) || (digits !== null && !isYearLike(digits))) return null
  const power = pieces[at + 1]?.lower === 'of' ? powerOfPlural(pieces[at + 2]?.lower) : undefined
  if (power !== undefined) return { low: value * 10 ** power, high: null, hedge: 'vague', next: at + 3 }
  if (word === 'tens') return refusal(at + 1)
  if (word === 'scores' && !isCountOfScores(before, pieces[at + 1]?.lower)) return null
  return { low: value, high: null, hedge: 'vague', next: at + 1 }
}

const powerOfPlural = (word: string | undefined): number | undefined =>
  word?.endsWith('s') ? POWERS.get(word.slice(0, -1)) : undefined

const AFTER_SCORES: ReadonlySet<string> = new Set(
  'more were are have others other killed wounded injured dead missing hurt'.split(' '),
)
const isCountOfScores = (before: string, after: string | undefined): boolean =>
  after === 'of' || (AFTER_SCORES.has(after ?? '') && !BEFORE_POINTS.has(before))
