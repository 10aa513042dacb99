import { POWERS, SMALL, SUFFIX_POWERS, VAGUE_PLURALS } from './numbers.table.ts'
import { isHyphen, type Piece } from './pieces.ts'

/** A number read from pieces `[from, next)`. `value` is null where the words are no number that can be trusted. */
export type Cardinal = { readonly value: number | null; readonly next: number }

const LONGEST_DIGITS = 20

/** "1,200", "1200", "1.5", "1,50,000" (grouped as in India); never "1,20" or "0735" (a time). */
export function readDigits(word: string): number | null {
  const first = word.charCodeAt(0)
  if (!(first >= 48 && first <= 57) || word.length > LONGEST_DIGITS) return null
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}|\d+)(?:\.\d+)?$/.test(word)) return null
  if (word.length > 1 && word.startsWith('0') && !word.startsWith('0.')) return null
  return Number(word.replaceAll(',', ''))
}

/** A number as written, with its power where digits and power are one: 1.5 million is 1500000 exactly. */
const scaled = (value: number, power: number): number => Number(`${value}e${power}`)

/** May `value` follow `group` in one number, as "six" follows "twenty" and "two hundred"? */
const follows = (value: number, group: number): boolean =>
  (group % 100 === 0 && group > 0 && value < 100) ||
  (group % 10 === 0 && group % 100 >= 20 && value > 0 && value < 10)

type State = { total: number; group: number | null; ceiling: number; digits: boolean }

/**
 * Reads an English cardinal at `from`: "1.5 million", "two hundred and six", "half a million", "two dozen".
 * Gives `null` where no number begins. "two fifty" gives value null: it may be 250, 2.50 or two of something.
 */
export function readCardinal(pieces: readonly Piece[], from: number): Cardinal | null {
  const idiom = readIdiom(pieces, from)
  if (idiom) return idiom
  const state: State = { total: 0, group: null, ceiling: Number.POSITIVE_INFINITY, digits: false }
  let at = from
  for (;;) {
    const step = takeWord(pieces, at, state)
    if (step === null) break
    if (step === 'refused') return { value: null, next: skipNumbers(pieces, at) }
    at = step
  }
  if (at === from) return null
  return ended(pieces, at, state.total + (state.group ?? 0), state.digits)
}

/** What stands behind a number may still change it ("a million and a half") or spoil it ("one point five", "two hundreds"). */
function ended(pieces: readonly Piece[], at: number, value: number, digits: boolean): Cardinal {
  const [first, second, third] = [0, 1, 2].map((i) => pieces[at + i]?.lower ?? '')
  if (first === 'and' && second === 'a' && third === 'half') {
    const power = POWERS.get(pieces[at - 1]?.lower ?? '')
    return { value: power === undefined ? null : value + scaled(1, power) / 2, next: at + 3 }
  }
  if (first === 'point' && SMALL.has(second ?? '')) return { value: null, next: skipNumbers(pieces, at + 1) }
  const spoilt = !digits && (first === 'score' || VAGUE_PLURALS.has(first ?? ''))
  return spoilt ? { value: null, next: at + 1 } : { value, next: at }
}

/** Takes what comes next into the number; gives where to go on, null at its end, "refused" where it makes no sense. */
function takeWord(pieces: readonly Piece[], at: number, state: State): number | null | 'refused' {
  const joined = joint(pieces, at, state)
  const word = pieces[joined]?.lower
  if (word === undefined) return null
  const small = SMALL.get(word)
  const value = small ?? readDigits(word)
  if (value !== null && value !== undefined) return takeValue(value, small === undefined, joined, at, state)
  if (joined > at && !POWERS.has(word)) return null
  if (state.group === null) return null
  if (word === 'hundred' && state.group < 100) return keep(state, state.group * 100, joined)
  if (word === 'dozen' && state.group < 100) return keep(state, state.group * 12, joined)
  const power =
    POWERS.get(word) ?? (state.digits && pieces[joined]?.glued ? SUFFIX_POWERS.get(word) : undefined)
  if (power === undefined || power >= state.ceiling) return null
  state.total += scaled(state.group, power)
  state.ceiling = power
  state.group = null
  return joined + 1
}

function keep(state: State, group: number, at: number): number {
  state.group = group
  return at + 1
}

function takeValue(
  value: number,
  digits: boolean,
  joined: number,
  at: number,
  state: State,
): number | null | 'refused' {
  const begun = state.group !== null || state.total > 0
  if (!begun) {
    state.digits = digits
    return keep(state, value, joined)
  }
  if (state.group === null && value < 10 ** state.ceiling && !digits) return keep(state, value, joined)
  if (state.group !== null && !digits && !state.digits && follows(value, state.group))
    return keep(state, state.group + value, joined)
  if (joined > at || digits !== state.digits || (digits && isYearLike(state.group))) return null
  return 'refused'
}

/** "in 1991 12 people": a year stands for itself. */
export const isYearLike = (value: number | null): boolean => value !== null && value >= 1500 && value < 2100

/** Past the hyphen of "twenty-six" and the "and" of "two hundred and six". */
function joint(pieces: readonly Piece[], at: number, state: State): number {
  if (isHyphen(pieces[at]) && pieces[at]?.glued && pieces[at + 1]?.glued && state.group !== null) {
    const next = SMALL.get(pieces[at + 1]?.lower ?? '')
    return (next !== undefined && follows(next, state.group)) || POWERS.has(pieces[at + 1]?.lower ?? '')
      ? at + 1
      : at
  }
  const round = state.group === null ? state.total > 0 : state.group >= 100 && state.group % 100 === 0
  const next = SMALL.get(pieces[at + 1]?.lower ?? '')
  const multiplied = pieces[at + 2]?.lower ?? ''
  return pieces[at]?.lower === 'and' &&
    round &&
    !state.digits &&
    next !== undefined &&
    multiplied !== 'hundred'
    ? at + 1
    : at
}

/** Past every number word of a run that could not be read. */
function skipNumbers(pieces: readonly Piece[], from: number): number {
  let at = from
  while (at < pieces.length) {
    const word = pieces[at]?.lower ?? ''
    const more = SMALL.has(word) || POWERS.has(word) || word === 'hundred' || readDigits(word) !== null
    if (!more && !(isHyphen(pieces[at]) && SMALL.has(pieces[at + 1]?.lower ?? ''))) break
    at++
  }
  return at
}

/** The number that a multiplying word stands for: 12, 100, 1000 … */
const unitOf = (word: string): number | null =>
  word === 'hundred'
    ? 100
    : word === 'dozen'
      ? 12
      : POWERS.has(word)
        ? scaled(1, POWERS.get(word) ?? 0)
        : null

/** "a hundred", "a dozen", "half a million", "two and a half million". */
function readIdiom(pieces: readonly Piece[], from: number): Cardinal | null {
  const word = (i: number): string => pieces[from + i]?.lower ?? ''
  if (word(0) === 'half') return readHalf(pieces, from)
  if (word(0) === 'a' && word(1) === 'half') return readHalf(pieces, from + 1)
  if (word(0) === 'a' || word(0) === 'an') return readArticle(unitOf(word(1)), pieces, from)
  const whole = SMALL.get(word(0)) ?? readDigits(word(0))
  if (whole === null || word(1) !== 'and' || word(2) !== 'a' || word(3) !== 'half') return null
  const of = unitOf(word(4))
  return { value: of === null ? null : (whole + 0.5) * of, next: of === null ? from + 4 : from + 5 }
}

/** "half a million", "half-a-million", "half a dozen", "half-dozen". */
function readHalf(pieces: readonly Piece[], from: number): Cardinal | null {
  let at = from + 1
  if (isHyphen(pieces[at])) at++
  if (pieces[at]?.lower === 'a') at++
  if (isHyphen(pieces[at])) at++
  const of = unitOf(pieces[at]?.lower ?? '')
  return of === null ? null : { value: of / 2, next: at + 1 }
}

/** "a hundred thousand", "a hundred and six", "a dozen". */
function readArticle(unit: number | null, pieces: readonly Piece[], from: number): Cardinal | null {
  if (unit === null) return null
  const one: Piece = { start: 0, end: 0, lower: 'one', tag: 'NUM', glued: false }
  const run = pieces.slice(from + 1, from + 12)
  const read = readCardinal([one, ...run], 0)
  return read === null ? null : { value: read.value, next: from + read.next }
}
