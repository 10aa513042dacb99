import { isHostile } from './acts.ts'
import type { Proposition } from './proposition.ts'
import { GENDER_OF, GROWN } from './terms.table.ts'

/** What a passage tells of the one who was hurt in it: "man" or "woman", grown up or not; `null` where it does not. */
export type Victim = { readonly gender: string | null; readonly grown: boolean | null }

/** The one who was hurt, where nobody is named and nobody is said to have done it ("a boy was shot near the mill"). */
export function victimIn({ events, doers, about, terms }: Proposition): Victim | null {
  if (doers.length > 0 || about.size > 0 || !events.some(isHostile)) return null
  const genders = new Set([...terms.keys()].flatMap((term) => GENDER_OF.get(term) ?? []))
  const grown = new Set([...terms.keys()].flatMap((term) => GROWN.get(term) ?? []))
  return { gender: onlyOne(genders), grown: onlyOne(grown) }
}

/** Two victims that cannot be one. */
export const isAnother = (a: Victim | null, b: Victim | null): boolean =>
  a !== null && b !== null && (differ(a.gender, b.gender) || differ(a.grown, b.grown))

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b

const onlyOne = <T>(of: ReadonlySet<T>): T | null => (of.size === 1 ? ([...of][0] ?? null) : null)
