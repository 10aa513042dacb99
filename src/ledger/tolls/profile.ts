import type { ProfileId } from '../../model/claim.ts'
import type { Counted } from '../../model/figure.ts'

/**
 * A way to read a claim's numbers, as data: `readToll` applies it. Every field is a rule that its source states; what the
 * source was not found to state stands in `notFound` and nothing is put in its place without being called ours.
 */
export type Profile = {
  readonly id: ProfileId
  /** Where its rules come from. */
  readonly source: string
  /** What it counts; `null` for everything that is counted. */
  readonly effects: readonly Counted[] | null
  /** What it makes of a count of "casualties", killed and injured not told apart. */
  readonly undivided: 'as-given' | 'zero'
  /** Whether fighters are left out. */
  readonly whom: 'all' | 'civilians'
  /** Numbers for words that give none, by the word; `null` where it imputes nothing. */
  readonly vague: ReadonlyMap<string, number> | null
  /** What it does where reports differ. */
  readonly differing: 'range' | 'lowest'
  /** What its best number is. */
  readonly best: 'most-carried' | 'lowest' | 'agreed' | 'none'
  /** What a number counts for that nobody confirms: doubted, not verified, or only a ceiling. */
  readonly unconfirmed: 'as-given' | 'high-only'
  /** Whether a number that its own origin has replaced still bounds the range. */
  readonly replaced: 'in-range' | 'left-out'
  /** Whether a claim that is denied has nobody as its lowest number. */
  readonly contested: 'as-given' | 'from-zero'
  /** Whether what a side concedes is kept apart from what others count. */
  readonly conceded: 'with-others' | 'apart'
  /** What it asks of sources before a number stands. */
  readonly standing: 'none' | 'two-origins' | 'two-independent'
  readonly notFound: readonly string[]
}

/** A profile that takes every number as it is given. */
export const AS_GIVEN = {
  effects: null,
  undivided: 'as-given',
  whom: 'all',
  vague: null,
  differing: 'range',
  best: 'most-carried',
  unconfirmed: 'as-given',
  replaced: 'in-range',
  contested: 'as-given',
  conceded: 'with-others',
  standing: 'none',
  notFound: [],
} as const satisfies Omit<Profile, 'id' | 'source'>
