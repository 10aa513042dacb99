import type { Status } from '../../model/claim.ts'

/** How each status is told on the screen, in the order of its sections; none says what is true. */
export const SECTIONS: readonly (readonly [Status, string])[] = [
  ['acknowledged', 'Granted by both sides'],
  ['contested', 'Contested'],
  ['corroborated', 'Said by independent origins'],
  ['one-sided', 'Said by one side only'],
  ['unattributed', 'In the reports’ own voice'],
]

/** The same within a line. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  acknowledged: 'granted by both sides',
  contested: 'contested',
  corroborated: 'said by independent origins',
  'one-sided': 'said by one side only',
  unattributed: 'in the reports’ own voice',
}
