import { isDay } from './days.ts'
import { COUNTED_NOUNS, EFFECT_NOUNS, FATAL } from './effects.table.ts'
import type { Group, Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import { singulars } from './nouns.ts'
import { objectsAfter } from './objects.ts'
import { isNamed } from './victims.ts'
import type { Sentence } from './words.ts'

const lower = (s: Sentence, i: number): string => s[i]?.lower ?? ''

/** "the death of two men", "10 deaths", "no casualties". */
export function ofNoun(s: Sentence, groups: Groups, at: number): Mention[] {
  const word = lower(s, at)
  const singular = singulars(word).find((w) => EFFECT_NOUNS.has(w)) ?? word
  const counts = EFFECT_NOUNS.get(singular)
  const gerund = word.endsWith('ing') && lower(s, at + 1) === 'of'
  if (counts === undefined || (s[at]?.tag === 'VERB' && !gerund) || UNDONE.has(lower(s, at - 1))) return []
  const own = groups.to.get(at)
  if (own && COUNTED_NOUNS.has(singular) && (own.number || own.determiner === 'no'))
    return [{ group: own, counts, at }]
  const of = ofBehind(s, groups, at)
  if (of < 0) return []
  const fatal = counts === 'casualties' && FATAL.has(lower(s, at - 1))
  const people = objectsAfter(s, groups, of + 1).filter((g) => !isReference(s, at, g))
  return people.map((group) => ({ group, counts: fatal ? 'killed' : counts, at }))
}

/** "attempted murder" */
const UNDONE: ReadonlySet<string> = new Set(['attempted', 'foiled', 'thwarted', 'failed'])

/** Where "of" stands behind a noun and when and where it happened: "the murder on Monday in Osk of"; -1 where it does not. */
function ofBehind(s: Sentence, groups: Groups, noun: number): number {
  let at = noun + 1
  for (let n = 0; n < PHRASES && lower(s, at) !== 'of'; n++) {
    const next = pastPhrase(s, groups, at)
    if (next === at) return -1
    at = next
  }
  return lower(s, at) === 'of' ? at : -1
}

/** Past a phrase that tells when or where: "yesterday", "on Monday", "in Osk"; `at` where there is none. */
function pastPhrase(s: Sentence, groups: Groups, at: number): number {
  if (isDayOrMonth(s, at)) return at + 1
  if (!WHEN_WHERE.has(lower(s, at))) return at
  let day = at + 1
  while (day < at + 4 && isDayOrMonth(s, day)) day++
  if (day > at + 1) return day
  const group = groups.from.get(at + 1)
  return group ? group.last + 1 : at
}

const isDayOrMonth = (s: Sentence, at: number): boolean =>
  isDay(s, at) || MONTHS.has(lower(s, at)) || s[at]?.number?.unit === 'date'
const PHRASES = 3
const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
)

/** "the death of Ana Sol", "since the murder of a guard": what is known already is spoken of, and nothing is told. */
const isReference = (s: Sentence, at: number, group: Group): boolean =>
  (MERE.has(lower(s, at)) && isNamed(s, group) && !isAged(s, group) && !isResult(s, at)) ||
  (lower(s, at - 1) === 'the' && lower(s, at - 2) === 'since')
/** "resulted in the death of Ana Sol": told as what came of it. */
const isResult = (s: Sentence, at: number): boolean =>
  s.slice(Math.max(0, at - 4), at).some((w) => RESULTING.has(w.lower))
const RESULTING: ReadonlySet<string> = new Set(
  'resulted resulting results caused causing led leading'.split(' '),
)
/** "the death of 17-year-old Ana Sol": who needs an age is not known yet. */
const isAged = (s: Sentence, { first, last }: Group): boolean =>
  s.slice(first, last).some((w) => w.number?.unit === 'age')
const MERE: ReadonlySet<string> = new Set(['death', 'deaths', 'shooting', 'shootings'])

const WHEN_WHERE: ReadonlySet<string> = new Set(['in', 'on', 'at', 'near', 'outside', 'during'])
