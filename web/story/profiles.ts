import type { Claim, ProfileId, Toll, TollReading } from '../../src/model/claim.ts'
import { oncePer } from './once-per.ts'
import type { Story } from './story.ts'

/** Whose rules a toll follows, by name. */
export const PROFILE_WORDS: Readonly<Record<ProfileId, string>> = {
  plain: 'As given',
  acled: 'ACLED',
  ucdp: 'UCDP',
  airwars: 'Airwars',
  'iraq-body-count': 'Iraq Body Count',
  'every-casualty': 'Every Casualty',
}

/** The profiles under which this story's tolls are read, in the dossier's order; none where it has the plain one alone. */
export const profilesOf = oncePer(({ dossier }: Story): readonly ProfileId[] => [
  ...new Set(dossier.claims.flatMap((c) => c.tolls ?? []).map((t) => t.profile)),
])

/** A claim's toll under a profile; the plain one where the dossier has no other. */
export const tollOf = ({ toll, tolls }: Claim, profile: string): TollReading | Toll | null =>
  tolls?.find((t) => t.profile === profile) ?? toll

/** "3 to 10, best supported 5", "no number". */
export function tollWords({ low, high, best }: Toll): string {
  if (low === null && high === null && best === null) return 'no number'
  const range = low === high ? `${low}` : `${low ?? 'open'} to ${high ?? 'open'}`
  return best === null || low === high ? range : `${range}, best supported ${best}`
}
