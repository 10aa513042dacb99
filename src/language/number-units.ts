import { readCardinal } from './cardinals.ts'
import type { Core } from './number-bounds.ts'
import { isHyphen, type Piece } from './pieces.ts'
import {
  BEFORE_YEAR,
  COMMON_LABELS,
  CURRENCY_SIGNS,
  DETERMINERS,
  LABELLED,
  LABELS,
  MONTHS,
  type NumberUnit,
  ONE_PERSON,
  PEOPLE_OF_AGE,
  SHORT_UNITS,
  UNIT_WORDS,
} from './units.table.ts'

/** What a number measures, and where that ends; `unit` null is a plain count. */
export type Measure = { readonly unit: NumberUnit | null; readonly next: number }

const none = (next: number): Measure => ({ unit: null, next })

/**
 * Says what makes the number in `[at, core.next)` no count: money, a year, an age, a time, a distance, a rank, a label.
 * `start` is where its hedge begins.
 */
export function measureOf(
  pieces: readonly Piece[],
  start: number,
  at: number,
  core: Core,
  text: string,
): Measure {
  const before = pieces[start - 1]?.lower ?? ''
  const next = core.next
  if (CURRENCY_SIGNS.has(before)) return { unit: 'money', next }
  const behind = unitBehind(pieces, next)
  if (behind) return behind
  if (isAge(pieces, start, at, before)) return { unit: 'age', next }
  if (isMonthDay(pieces, start, next, core)) return { unit: 'date', next }
  if (isYear(pieces, start, at, next)) return { unit: 'year', next }
  if (isNamedAge(pieces, start, next, core)) return { unit: 'age', next }
  if (isLabel(pieces, start, at, next, text)) return { unit: 'label', next }
  const ratio = ratioEnd(pieces, next)
  return ratio === null ? none(next) : { unit: 'ratio', next: ratio }
}

function unitBehind(pieces: readonly Piece[], next: number): Measure | null {
  const hyphen = isHyphen(pieces[next]) && pieces[next]?.glued
  let at = hyphen ? next + 1 : next
  const word = pieces[at]?.lower ?? ''
  if (word === 'of') {
    const unit = UNIT_WORDS.get(pieces[at + 1]?.lower ?? '')
    return unit && !SHORT_UNITS.has(pieces[at + 1]?.lower ?? '') ? { unit, next: at + 2 } : null
  }
  if (word === 'per' && pieces[at + 1]?.lower === 'cent') return { unit: 'percent', next: at + 2 }
  if (word === 'more' || word === 'further') at++
  const noun = pieces[at]?.lower ?? ''
  if (LABELLED.has(noun)) return { unit: 'label', next: at + 1 }
  const unit = UNIT_WORDS.get(noun)
  if (!unit) return null
  if (SHORT_UNITS.has(noun) && !pieces[at]?.glued && !APART.has(noun)) return null
  if (unit === 'rank' && !pieces[at]?.glued) return null
  return unit === 'duration' ? ageOrDuration(pieces, at) : { unit, next: at + 1 }
}

/** Short units that stand apart from their number as well. */
const APART: ReadonlySet<string> = new Set('am pm square sq cubic nautical'.split(' '))

const OLD: ReadonlySet<string> = new Set(['old', 'olds'])

/** "34-year-old", "34 years old", "34 years of age"; else a length of time. */
function ageOrDuration(pieces: readonly Piece[], at: number): Measure {
  let next = at + 1
  if (isHyphen(pieces[next])) next++
  if (OLD.has(pieces[next]?.lower ?? '')) return { unit: 'age', next: next + 1 }
  if (pieces[next]?.lower === 'of' && pieces[next + 1]?.lower === 'age')
    return { unit: 'age', next: next + 2 }
  return { unit: 'duration', next: at + 1 }
}

/** "aged 34", "children under 5". */
function isAge(pieces: readonly Piece[], start: number, at: number, before: string): boolean {
  if (before === 'aged' || before === 'age' || before === 'ages') return true
  const hedge = pieces[start]?.lower
  return at === start + 1 && (hedge === 'under' || hedge === 'over') && PEOPLE_OF_AGE.has(before)
}

const isPlain = (core: Core): boolean =>
  core.hedge === 'exact' && core.low !== null && Number.isInteger(core.low)

/** "October 4", "4 October": a day of a month. "may" is a month only in a capital or beside a number and no modal. */
function isMonthDay(pieces: readonly Piece[], start: number, next: number, core: Core): boolean {
  const day = core.high ?? 0
  if (day > 31 || day < 1 || (core.hedge !== 'exact' && core.hedge !== 'range')) return false
  const before = pieces[start - 1]
  const after = pieces[next]
  if (before && MONTHS.has(before.lower) && before.tag !== 'AUX' && before.tag !== 'VERB') return true
  return after !== undefined && MONTHS.has(after.lower) && after.tag !== 'AUX' && after.tag !== 'VERB'
}

/** Four digits without a comma that are a year by what stands around them. */
function isYear(pieces: readonly Piece[], start: number, at: number, next: number): boolean {
  const word = pieces[at]?.lower ?? ''
  if (!/^(?:1[5-9]|20)\d\d$/.test(word) || (next !== at + 1 && !isHyphen(pieces[at + 1]))) return false
  const [before, after] = [pieces[start - 1], pieces[next]]
  if (after?.lower === 's' && after.glued) return true
  if (before && (BEFORE_YEAR.has(before.lower) || MONTHS.has(before.lower))) return true
  if (before && /^\d{1,2}$/.test(before.lower)) return true
  return !after || !(after.lower.endsWith('s') || after.tag === 'ADJ' || after.lower === 'people')
}

/** "Jimmy Tompkins, 31, tossed", "Perez (45)": a number between marks behind a name. */
function isNamedAge(pieces: readonly Piece[], start: number, next: number, core: Core): boolean {
  if (!isPlain(core) || (core.low ?? 0) > 115) return false
  const [mark, name, after] = [pieces[start - 1], pieces[start - 2], pieces[next]]
  if (mark?.lower === '(' && after?.lower === ')') return name?.tag === 'PROPN'
  if (mark?.lower !== ',' || !name) return false
  if (ONE_PERSON.has(name.lower) && after?.lower === ',') return true
  if (name.tag !== 'PROPN') return false
  return !after || [',', '.', ';', 'and', 'who', 'of', 'from', 'was', 'is', '―', '—'].includes(after.lower)
}

/**
 * "no. 4", "Highway 11", but not "in the camp 12 people died": a common noun behind "the" names nothing.
 * "In Section 12 people" is not told apart and refused too.
 */
function isLabel(pieces: readonly Piece[], start: number, at: number, next: number, text: string): boolean {
  if (start !== at) return false
  const own = isHyphen(pieces[start - 1]) ? start - 2 : start - 1
  const before = pieces[own]
  if (before && LABELS.has(before.lower)) {
    const common = COMMON_LABELS.has(before.lower) && text.charAt(before.start) === before.lower.charAt(0)
    return !(common && DETERMINERS.has(pieces[own - 1]?.lower ?? ''))
  }
  return pieces[next]?.lower === 'call' && /^\d{3}$/.test(pieces[at]?.lower ?? '')
}

/** "one in four", "two out of three", "1 in 10". */
function ratioEnd(pieces: readonly Piece[], next: number): number | null {
  const out = pieces[next]?.lower === 'out' && pieces[next + 1]?.lower === 'of'
  if (pieces[next]?.lower !== 'in' && !out) return null
  const from = out ? next + 2 : next + 1
  const second = readCardinal(pieces, from)
  if (!second || second.value === null || second.value > 1000) return null
  return unitBehind(pieces, second.next) === null ? second.next : null
}
