import { ACLED } from './acled.ts'
import { AIRWARS } from './airwars.ts'
import { EVERY_CASUALTY } from './every-casualty.ts'
import { IRAQ_BODY_COUNT } from './iraq-body-count.ts'
import { PLAIN } from './plain.ts'
import type { Profile } from './profile.ts'
import { UCDP } from './ucdp.ts'

/** All profiles, the plain reading first. */
export const ALL_PROFILES: readonly Profile[] = [PLAIN, ACLED, UCDP, AIRWARS, IRAQ_BODY_COUNT, EVERY_CASUALTY]
