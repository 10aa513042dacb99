import { AS_GIVEN, type Profile } from './profile.ts'

/**
 * UCDP's best, low and high (its methodology, and the georeferenced event data): direct deaths; best the most likely number,
 * low and high the lowest and highest reliable ones. That an unconfirmed death counts in high alone is our reading of its
 * rows, of which nearly one in ten has no coded death and a positive high.
 */
export const UCDP: Profile = {
  ...AS_GIVEN,
  id: 'ucdp',
  source: 'uu.se/en/department/peace-and-conflict-research/research/ucdp/ucdp-methodology',
  effects: ['killed'],
  unconfirmed: 'high-only',
  replaced: 'left-out',
  notFound: [
    'how a source is told to be reliable, or a number the most likely one: the number that most lineages carry is taken',
    'how one side’s count of the other’s dead is discounted: it is taken as given and marked',
  ],
}
