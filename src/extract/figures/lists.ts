import { COMMAS, PREPOSITIONS } from './closed.table.ts'
import type { Group, Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import { personNoun } from './nouns.ts'
import { isNamed } from './victims.ts'
import type { Sentence } from './words.ts'

const word = (s: Sentence, i: number): string => s[i]?.lower ?? ''
const DASHES: ReadonlySet<string> = new Set(['--', '—', '–', '-'])
const LONGEST = 20

/**
 * Who they are, behind those told of: "killed three reporters: Ana Sol, a photographer, Ivo Tarn, and Mika Ros",
 * "nine people -- seven civilians and two soldiers -- were wounded". All are parts.
 */
export function findLists(s: Sentence, groups: Groups, told: readonly Mention[]): Mention[] {
  return told.flatMap((mention) => {
    if (!isSeveral(mention.group)) return []
    const behind = [mention.group.last + 1, mention.at + 1]
    const from = behind.find((at) => word(s, at) === ':' || DASHES.has(word(s, at)))
    if (from === undefined) return []
    const list = listFrom(s, groups, from + 1)
    const least = word(s, from) === ':' ? 1 : 2
    return list.length < least
      ? []
      : list.map((group): Mention => ({ ...mention, group, at: group.last, part: true }))
  })
}

const isSeveral = ({ number, head }: Group): boolean =>
  (number !== null && number.number?.high !== 1) || personNoun(head?.lower ?? '')?.plural === true

/** The people of a list with commas, semicolons and "and" that begins at `from`; ages and appositions are passed over. */
export function listFrom(s: Sentence, groups: Groups, from: number): Group[] {
  const found: Group[] = []
  let at = from
  for (let n = 0; n < LONGEST; n++) {
    const group = groups.from.get(at)
    if (!group || !isPerson(s, group)) break
    if (!isAside(s, found.at(-1), group)) found.push(group)
    const next = pastLink(s, pastAge(s, pastPhrase(s, groups, group.last + 1)))
    if (next < 0) break
    at = next
  }
  return found
}

const isPerson = (s: Sentence, group: Group): boolean =>
  isNamed(s, group) ||
  (group.number !== null && !group.number.number?.unit && (group.head === null || group.head.capital)) ||
  personNoun(group.head?.lower ?? '') !== null

/** ", a farmer" behind a name */
const isAside = (s: Sentence, last: Group | undefined, group: Group): boolean =>
  last !== undefined && isNamed(s, last) && !isNamed(s, group) && group.number === null

/** Past ", 34" and ", aged 34" behind a name. */
function pastAge(s: Sentence, at: number): number {
  const age = s[at + 1]?.number
  return COMMAS.has(word(s, at)) && age && (age.unit === 'age' || isSmall(s, at + 1)) ? at + 2 : at
}

const isSmall = (s: Sentence, i: number): boolean =>
  /^\d{1,3}$/.test(word(s, i)) && [',', ';', 'and', '.', undefined].includes(s[i + 1]?.lower)

function pastPhrase(s: Sentence, groups: Groups, from: number): number {
  let at = from
  for (let n = 0; n < 3; n++) {
    const group = PREPOSITIONS.has(word(s, at)) ? groups.from.get(at + 1) : undefined
    if (!group) break
    at = group.last + 1
  }
  return at
}

/** The word behind ",", ";", "and" or both; -1 where the list ends. */
function pastLink(s: Sentence, from: number): number {
  const mark = [',', ';'].includes(word(s, from))
  const at = mark ? from + 1 : from
  const and = word(s, at) === 'and'
  return mark || and ? (and ? at + 1 : at) : -1
}
