import { AS_GIVEN, type Profile } from './profile.ts'

/**
 * Iraq Body Count (about/methods, 1 and 3): the lowest and the highest number of deaths and of injuries; with two
 * independent data sources or more they are entered, with fewer they are provisional.
 */
export const IRAQ_BODY_COUNT: Profile = {
  ...AS_GIVEN,
  id: 'iraq-body-count',
  source: 'iraqbodycount.org/about/methods/1; iraqbodycount.org/about/methods/3',
  effects: ['killed', 'injured'],
  best: 'none',
  standing: 'two-origins',
  notFound: ['how its lowest and highest number are worked out: those that the reports give are taken'],
}
