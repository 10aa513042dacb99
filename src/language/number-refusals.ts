import type { Core } from './number-bounds.ts'
import {
  BEFORE_PHONE,
  BEFORE_PRONOUN_ONE,
  BEHIND_PRONOUN_ONE,
  FRACTIONS,
  ORDINALS,
  POWERS,
  SMALL,
  SUFFIX_POWERS,
} from './numbers.table.ts'
import { isHyphen, type Piece } from './pieces.ts'

/**
 * Tells that `[at, core.next)` is no number whatever it may measure: "no one", "two-thirds", "twenty-first", "3/4",
 * a telephone number. `start` is where its hedge begins.
 */
export function isNoNumber(pieces: readonly Piece[], start: number, at: number, core: Core): boolean {
  const own = pieces[at]?.lower ?? ''
  const previous = pieces[isHyphen(pieces[start - 1]) ? start - 2 : start - 1]?.lower ?? ''
  if (own === 'one' && core.next === at + 1 && isPronoun(pieces, start, core.next)) return true
  if (own === 'a' && previous === 'of' && FRACTIONS.has(pieces[start - 2]?.lower ?? '')) return true
  if (core.hedge === 'range' && BEFORE_PHONE.has(previous) && isHyphen(pieces[at + 1])) return true
  if (isFractionOrRank(pieces, core)) return true
  if (SMALL.has(own) || !/^\d/.test(own)) return false
  return isInsideWord(pieces, at, core.next)
}

/** "no one", "one another", "one by one". */
function isPronoun(pieces: readonly Piece[], start: number, next: number): boolean {
  const before = pieces[isHyphen(pieces[start - 1]) ? start - 2 : start - 1]?.lower ?? ''
  if (before === 'by' && pieces[start - 2]?.lower === 'one') return true
  return BEFORE_PRONOUN_ONE.has(before) || BEHIND_PRONOUN_ONE.has(pieces[next]?.lower ?? '')
}

/** "two-thirds", "two thirds", "twenty-first", "one hundred and first". */
function isFractionOrRank(pieces: readonly Piece[], core: Core): boolean {
  if (core.hedge !== 'exact') return false
  const hyphen = isHyphen(pieces[core.next])
  const word = pieces[hyphen ? core.next + 1 : core.next]?.lower ?? ''
  if (FRACTIONS.has(word) || (hyphen && ORDINALS.has(word))) return true
  const round = (core.low ?? 0) >= 100 && word === 'and'
  return round && ORDINALS.has(pieces[core.next + 1]?.lower ?? '')
}

/** Digits that are part of a longer thing: "7.62x39", "3/4", "#4", "@12", "12:30", "5'10", "555-0143". */
function isInsideWord(pieces: readonly Piece[], at: number, next: number): boolean {
  const [own, before, after, behind] = [pieces[at], pieces[at - 1], pieces[next], pieces[next + 1]]
  if (own?.glued && before && ['/', ':', '@', '.', '_', '='].includes(before.lower)) return true
  if (own?.glued && isHyphen(before) && before?.glued) return true
  if (own?.glued && before && /[\d\p{L}\p{M}]$/u.test(before.lower)) return true // a part of a longer run
  if (own?.glued && before?.glued && isApostrophe(before) && /\d$/.test(pieces[at - 2]?.lower ?? ''))
    return true
  if (!after?.glued) return false
  if (['/', ':', '@', '_', '=', 'x'].includes(after.lower.charAt(0))) return true
  const digits = behind?.glued === true && /^\d/.test(behind.lower)
  return digits && (isHyphen(after) || isApostrophe(after))
}

const isApostrophe = ({ lower }: Piece): boolean => lower === "'" || lower === '’'

/** Tells that a number without a unit counts nothing: "1.5 people", "10.000" (ten, or ten thousand?), "9K720", "his 40s". */
export function isNoCount(pieces: readonly Piece[], at: number, core: Core): boolean {
  if (!Number.isInteger(core.low ?? 0) || !Number.isInteger(core.high ?? 0)) return true
  const own = pieces.slice(at, core.next)
  const powered = own.some(({ lower }) => POWERS.has(lower) || SUFFIX_POWERS.has(lower))
  if (!powered && own.some(({ lower }) => /^\d.*\./.test(lower))) return true
  const after = pieces[core.next]
  return after?.glued === true && /^\d/.test(own.at(-1)?.lower ?? '') && /^\p{L}/u.test(after.lower)
}
