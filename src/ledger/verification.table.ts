/** Phrases, in lower case, by which a report says what checking came to. Longer phrases stand first. */
export const OUTCOMES: readonly {
  readonly words: readonly string[]
  readonly outcome: 'verified' | 'not-verified' | 'cannot-be-verified'
}[] = [
  {
    outcome: 'cannot-be-verified',
    words: [
      'could not be verified',
      'could not be independently verified',
      'cannot be verified',
      'cannot be independently verified',
      'could not be confirmed',
      'could not be independently confirmed',
      'impossible to verify',
      'not possible to verify',
      'not immediately possible to verify',
      'not immediately be verified',
      'not be immediately verified',
      'not independently be verified',
      'could not verify',
      'could not independently verify',
      'unable to verify',
      'unable to confirm',
      'could not confirm',
      'could not independently confirm',
      'no way to verify',
    ],
  },
  {
    outcome: 'not-verified',
    words: [
      'has not been verified',
      'have not been verified',
      'not been independently verified',
      'has not verified',
      'have not verified',
      'was not verified',
      'not independently verified',
      'unverified',
      'unconfirmed',
      'not been confirmed',
      'yet to be verified',
      'yet to be independently verified',
      'yet to be confirmed',
    ],
  },
  {
    outcome: 'verified',
    words: [
      'independently verified',
      'has verified',
      'have verified',
      'was verified by',
      'were verified by',
      'geolocated',
      'verified the footage',
    ],
  },
]

/** Words that take back or leave open what a sentence says of checking: with one of them it is not "verified". */
export const UNDONE: ReadonlySet<string> = new Set(
  'no not never nobody none neither nor nothing without cannot yet unless until if whether could would should must'.split(
    ' ',
  ),
)
