import { AS_GIVEN, type Profile } from './profile.ts'

/**
 * Airwars' counts of civilian harm (its methodology, and its page on patterns of civilian harm): a lowest and a highest
 * number; everybody is a civilian unless evidence says otherwise, and that only the attacking side says so is no evidence;
 * what a belligerent concedes is kept apart. That a contested event counts from nobody was found second-hand only.
 */
export const AIRWARS: Profile = {
  ...AS_GIVEN,
  id: 'airwars',
  source: 'airwars.org/research/civilian-harm-patterns-gaza-october-2023; rctngle/airwars-archive-2025',
  effects: ['killed', 'injured'],
  whom: 'civilians',
  best: 'none',
  contested: 'from-zero',
  conceded: 'apart',
  notFound: ['a best number between the lowest and the highest'],
}
