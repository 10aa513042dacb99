import { compareNames, editDistance } from './spelling.ts'

/** Somebody named in a story, by one or more spellings. */
export type Person = {
  readonly name: string
  readonly surname: string
  readonly forms: ReadonlySet<string>
  /** Folded names between the first and the last, by which some are called ("Vargas" of Ana Vargas Osk). */
  readonly middle: readonly string[]
}

/** A name's word without accents, apostrophes and full stops, in small letters. */
export function fold(word: string): string {
  const plain = PLAIN.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.toLowerCase().replace(/[’'.]/g, '')
}
const PLAIN = /^[\x20-\x7e]*$/

/**
 * Groups full names of a story into people: the same surname and first names that agree (equal, an initial, or one letter
 * apart in a long name). What is in doubt stays apart: merging two people is worse than listing one twice.
 */
export function groupPeople(names: readonly (readonly string[])[]): Person[] {
  const people: Draft[] = []
  const byWord = new Map<string, number[]>()
  const unique = new Map(names.map((words) => [words.join(' '), words]))
  for (const words of [...unique.values()].sort(
    (a, b) => b.length - a.length || initialsIn(a) - initialsIn(b) || compareNames(a.join(' '), b.join(' ')),
  )) {
    const name = words.join(' ')
    const folded = words.map(fold)
    const near = new Set(folded.flatMap((word) => byWord.get(word) ?? []))
    const home = [...near].flatMap((i) => people[i] ?? []).filter((p) => isSame(p.folded, folded))
    const [only] = home
    if (only && home.length === 1) {
      only.forms.add(name)
      continue
    }
    for (const word of new Set(folded)) byWord.set(word, [...(byWord.get(word) ?? []), people.length])
    people.push({ name, forms: new Set([name]), folded })
  }
  return people.map(({ name, forms, folded }) => ({
    name,
    surname: folded.at(-1) ?? '',
    forms,
    middle: folded.slice(1, -1).filter((w) => w.length > 2),
  }))
}

/** Two names of one person share a word at least: only those are compared. */
type Draft = { readonly name: string; readonly forms: Set<string>; readonly folded: readonly string[] }

/** "Danilo Verrick" names a person better than "D. Verrick". */
const initialsIn = (words: readonly string[]): number => words.filter((w) => fold(w).length === 1).length

/** Whether two names, as folded words, may be one person's. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (isPartOf(a, b) || isPartOf(b, a)) return true
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)]
  const [firstA = '', firstB = ''] = [a[0], b[0]]
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
  return long.some((_, at) => short.every((w, i) => long[at + i] === w))
}

const isNear = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 5 && a[0] === b[0] && editDistance(a, b) <= 1)
const isInitial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0]
