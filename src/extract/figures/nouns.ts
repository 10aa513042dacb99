import type { Whom } from '../../model/figure.ts'
import { PEOPLE, PEOPLE_EITHER_SIDE, PEOPLE_PLURAL, THINGS } from './people.table.ts'

/** A noun for people: whom it counts, and whether it names one or several. */
export type PersonNoun = { readonly whom: Whom; readonly plural: boolean; readonly singular: string }

/** Looks up a lower-case noun among the words for people; null where it is none. */
export function personNoun(word: string): PersonNoun | null {
  const plural = PEOPLE_PLURAL.get(word)
  if (plural) return { whom: sided(word, plural), plural: true, singular: word }
  const own = PEOPLE.get(word)
  if (own) return { whom: sided(word, own), plural: false, singular: word }
  for (const singular of singulars(word)) {
    const whom = PEOPLE.get(singular)
    if (whom) return { whom: sided(singular, whom), plural: true, singular }
  }
  return null
}

const sided = (word: string, whom: Whom): Whom => (PEOPLE_EITHER_SIDE.has(word) ? 'unknown' : whom)

/** True where a noun, singular or plural, is known to be no person. */
export const isThing = (word: string): boolean => formsOf(word).some((w) => THINGS.has(w))

/** A word and what it may be the plural of. */
export const formsOf = (word: string): string[] => [word, ...singulars(word)]

/** What a plural may be the plural of. */
export function singulars(word: string): string[] {
  if (word.length < 4) return []
  const found: string[] = []
  if (word.endsWith('men')) found.push(`${word.slice(0, -2)}an`)
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('ves')) found.push(`${word.slice(0, -3)}fe`)
  if (word.endsWith('es')) found.push(word.slice(0, -2))
  if (word.endsWith('s') && !word.endsWith('ss')) found.push(word.slice(0, -1))
  if (word.startsWith('passers')) found.push('passerby')
  if (word.endsWith('children')) found.push('child')
  return found
}
