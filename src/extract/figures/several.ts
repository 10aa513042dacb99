import type { Passage } from '../../model/passage.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Several happenings, each with its own victims. */
const HAPPENINGS = set(
  'shootings stabbings incidents attacks homicides murders slayings killings cases crimes',
)
/** What says that they are no single one. */
const APART = set('separate unrelated different')
/** What counts them as a row: "a string of shootings". */
const ROWS = set('string series spate rash pair wave number')
/** A time that holds many: "weekend shootings". */
const TIMES = set('weekend overnight')
/** How far before its noun a word of this kind may stand, in words. */
const NEAR = 4

/**
 * True where a sentence sums over several happenings: "killed in four separate shootings", "a string of attacks left five
 * dead", "17 wounded in weekend shootings". Of what is reported it is a sum, not one event's number.
 */
export function isOfSeveral(passage: Passage): boolean {
  const known = told.get(passage)
  if (known !== undefined) return known
  const { tokens } = passage
  const several = tokens.some(({ lower }, at) => HAPPENINGS.has(lower) && isRow(tokens, at))
  told.set(passage, several)
  return several
}

/** What each passage tells, since it is asked for each of its figures. */
const told = new WeakMap<Passage, boolean>()

function isRow(tokens: Passage['tokens'], noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - NEAR; at--) {
    const word = tokens[at]?.lower ?? ''
    if (APART.has(word) || TIMES.has(word)) return true
    if (ROWS.has(word) && tokens[at + 1]?.lower === 'of') return true
  }
  return false
}
