import { compareNames, editDistance } from './spelling.ts'

/** Somebody named in a story, by one or more spellings. */
export type Person = {
  readonly name: string
  readonly surname: string
  readonly forms: ReadonlySet<string>
  /** Folded names between the first and the last, by which some are called ("Vargas" of Ana Vargas Osk). */
  readonly middle: readonly string[]
}

export const fold = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’'.]/g, '')

/**
 * Groups full names of a story into people: the same surname and first names that agree (equal, an initial, or one letter
 * apart in a long name). What is in doubt stays apart: merging two people is worse than listing one twice.
 */
export function groupPeople(names: readonly (readonly string[])[]): Person[] {
  const people: { name: string; surname: string; forms: Set<string>; words: readonly string[] }[] = []
  const unique = new Map(names.map((words) => [words.join(' '), words]))
  for (const words of [...unique.values()].sort(
    (a, b) => b.length - a.length || initialsIn(a) - initialsIn(b) || compareNames(a.join(' '), b.join(' ')),
  )) {
    const home = people.filter((p) => isSame(p.words, words))
    const [only] = home
    if (only && home.length === 1) only.forms.add(words.join(' '))
    else
      people.push({
        name: words.join(' '),
        surname: fold(words.at(-1) ?? ''),
        forms: new Set([words.join(' ')]),
        words,
      })
  }
  return people.map(({ name, surname, forms, words }) => ({
    name,
    surname,
    forms,
    middle: words
      .slice(1, -1)
      .map(fold)
      .filter((w) => w.length > 2),
  }))
}

/** "Danilo Verrick" names a person better than "D. Verrick". */
const initialsIn = (words: readonly string[]): number => words.filter((w) => fold(w).length === 1).length

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (isPartOf(a, b) || isPartOf(b, a)) return true
  const [lastA, lastB] = [fold(a.at(-1) ?? ''), fold(b.at(-1) ?? '')]
  const [firstA, firstB] = [fold(a[0] ?? ''), fold(b[0] ?? '')]
  if (a.length < 2 || b.length < 2) return false
  return (
    isNear(lastA, lastB) &&
    (isNear(firstA, firstB) || isInitial(firstA, firstB)) &&
    (lastA === lastB || firstA === firstB)
  )
}

/** "Vargas Osk" and "Ana Vargas" are parts of Ana Vargas Osk: two words and more that stand side by side in it. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || long.length <= short.length) return false
  const words = long.map(fold)
  return long.some((_, at) => short.every((w, i) => words[at + i] === fold(w)))
}

const isNear = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 5 && a[0] === b[0] && editDistance(a, b) <= 1)
const isInitial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0]
