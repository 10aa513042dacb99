import { AS_GIVEN, type Profile } from './profile.ts'

/**
 * The plain reading, ours: the lowest and the highest number that any report puts forward, and as best the one that most
 * lineages carry. It follows no recorder, and is what the contract calls `toll`.
 */
export const PLAIN: Profile = {
  ...AS_GIVEN,
  id: 'plain',
  source: 'The plain reading of the reports, our own.',
}
