import { ADVERBS, BE, COMMAS, HAVE, MODALS, PREPOSITIONS } from './closed.table.ts'
import { EFFECTS } from './effects.table.ts'
import type { Group, Groups } from './groups.ts'
import { personNoun } from './nouns.ts'
import { isNamed } from './victims.ts'
import type { Sentence } from './words.ts'

const word = (s: Sentence, i: number): string => s[i]?.lower ?? ''
const isComma = (s: Sentence, i: number): boolean =>
  COMMAS.has(word(s, i)) && !(s[i]?.glued && s[i + 1]?.glued)
const isLyAdverb = (s: Sentence, q: number): boolean => s[q]?.tag === 'ADV' && word(s, q).endsWith('ly')

/**
 * The noun groups that are the object of the word before `p`, in reading order, with those joined to them
 * by "and" and commas. A group that is the subject of the next clause is not one of them.
 */
export function objectsAfter(s: Sentence, groups: Groups, p: number): Group[] {
  let at = p
  while (
    at < s.length &&
    at < p + 4 &&
    !groups.from.has(at) &&
    (ADVERBS.has(word(s, at)) || word(s, at) === ':' || isLyAdverb(s, at))
  )
    at++
  const first = groups.from.get(at) ?? groups.from.get(pastManner(s, groups, at))
  if (!first) return []
  const found = [first]
  let next = first.last + 1
  for (let n = 0; n < 20; n++) {
    const joined = nextObject(s, groups, next, found.at(-1) ?? first)
    if (!joined) break
    if (!joined.aside) found.push(joined.group)
    next = joined.group.last + 1
  }
  return found
}

/** Past ", at gunpoint," and "in less than 48 hours" between a verb and its object. */
function pastManner(s: Sentence, groups: Groups, from: number): number {
  const comma = isComma(s, from)
  const begin = comma ? from + 1 : from
  const group = PREPOSITIONS.has(word(s, begin)) ? groups.from.get(groupStart(groups, begin + 1)) : undefined
  if (!group) return -1
  const time = group.head?.number?.unit === 'duration' || group.number?.number?.unit === 'duration'
  const closes = isComma(s, group.last + 1)
  if (comma ? !closes : !time) return -1
  return closes ? group.last + 2 : group.last + 1
}

/** Past "less than" and "only" before a number. */
function groupStart(groups: Groups, from: number): number {
  let at = from
  while (at < from + 3 && !groups.from.has(at)) at++
  return at
}

type Joined = { readonly group: Group; readonly aside: boolean }

/** The next group of a list that goes on at `from`; an apposition is passed as an aside. */
function nextObject(s: Sentence, groups: Groups, from: number, last: Group): Joined | null {
  const { at, phrases } = pastPhrases(s, groups, from)
  const and = ['and', 'or', '&', 'plus'].includes(word(s, at))
  const comma = isComma(s, at)
  const base = comma ? at + 1 : at
  const together = isAsWell(s, base) ? 3 : word(s, base) === 'along' ? 2 : 0
  if (!and && !comma && !together) return null
  let begin = together ? base + together : at + 1
  if (comma && ['and', 'or'].includes(word(s, begin))) begin++
  if (s[begin]?.number?.unit === 'age' && isComma(s, begin + 1))
    begin = ['and', 'or'].includes(word(s, begin + 2)) ? begin + 3 : begin + 2
  const group = groups.from.get(begin)
  if (!group || isNextSubject(s, groups, group) || (comma && isSubjectList(s, groups, at, group))) return null
  const aside = comma && !and && (isApposition(s, groups, last, group) || isAgeOf(s, last, group))
  if (aside) return { group, aside }
  if (isLoss(s, group)) return null
  const countable =
    group.number !== null ||
    (group.head !== null && (personNoun(group.head.lower) !== null || isNamed(s, group)))
  if (!countable || (phrases > 0 && isNamed(s, group) && !isNamed(s, last))) return null
  return { group, aside: false }
}

const isAsWell = (s: Sentence, i: number): boolean => word(s, i) === 'as' && word(s, i + 1) === 'well'

/** "Ana Sol, 34" at the end of its clause: how old she is. */
const isAgeOf = (s: Sentence, last: Group, { number, head }: Group): boolean =>
  number !== null && (head === null || head === number) && isNamed(s, last)

/** "and millions in losses" */
const isLoss = (s: Sentence, { head, last }: Group): boolean =>
  (head === null || head.number !== null) && word(s, last + 1) === 'in' && LOSSES.has(word(s, last + 2))
const LOSSES: ReadonlySet<string> = new Set(
  'losses damage damages dollars pesos property cash material fines aid'.split(' '),
)

/** "arrested ten people, and two strikers and an officer were hurt": a list of subjects behind ", and". */
function isSubjectList(s: Sentence, groups: Groups, comma: number, group: Group): boolean {
  const next = word(s, group.last + 1) === 'and' ? groups.from.get(group.last + 2) : undefined
  return word(s, comma + 1) === 'and' && next !== undefined && isNextSubject(s, groups, next)
}

/** Past prepositional phrases and dates behind an object: "two soldiers of the brigade on Monday". */
function pastPhrases(s: Sentence, groups: Groups, from: number): { at: number; phrases: number } {
  let [at, phrases] = [from, 0]
  for (let n = 0; n < 6; n++) {
    if (s[at]?.date || ADVERBS.has(word(s, at))) {
      at++
      continue
    }
    const group = PREPOSITIONS.has(word(s, at)) ? groups.from.get(at + 1) : undefined
    if (!group) break
    at = group.last + 1
    phrases++
  }
  return { at, phrases }
}

/** ", a farmer" behind a name, and ", Juan Perez," behind "the mayor", tell of the same person. */
function isApposition(s: Sentence, groups: Groups, last: Group, group: Group): boolean {
  if (group.number) return false
  const noun = group.head ? personNoun(group.head.lower) : null
  const closes = !['and', 'or'].includes(word(s, last.last + 1)) && !isListOn(s, groups, group)
  if (isNamed(s, last)) return noun !== null && !noun.plural && closes
  return isNamed(s, group) && last.head !== null && personNoun(last.head.lower) !== null && closes
}

/** Behind the group another comma or "and" goes on with a list of its kind. */
function isListOn(s: Sentence, groups: Groups, group: Group): boolean {
  const { at } = pastPhrases(s, groups, group.last + 1)
  const next = groups.from.get(at + 1)
  return (
    word(s, at) === 'and' &&
    next !== undefined &&
    !isNextSubject(s, groups, next) &&
    isNamed(s, next) === isNamed(s, group) &&
    isNamed(s, group)
  )
}

/** Is the group the subject of a verb of its own, as "three" in "killed two and three were hurt"? */
function isNextSubject(s: Sentence, groups: Groups, group: Group): boolean {
  const { at } = pastPhrases(s, groups, group.last + 1)
  const next = s[at]
  if (!next) return false
  if (BE.has(next.lower) || HAVE.has(next.lower) || MODALS.has(next.lower)) return true
  if (EFFECTS.has(next.lower)) return true
  return next.tag === 'VERB' && !/ing$/.test(next.lower) && !PREPOSITIONS.has(next.lower)
}
