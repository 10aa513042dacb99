import type { Group } from './groups.ts'
import { personNoun } from './nouns.ts'
import { CONTAINERS } from './people.table.ts'
import { STATES } from './states.table.ts'
import type { Sentence, Word } from './words.ts'

/** A group with the one behind "of" or "among" that it is joined to: "dozens of people"; the group itself where there is none. */
export function joinGroups(s: Sentence, from: ReadonlyMap<number, Group>, group: Group): Group {
  const of = group.last + 1
  const among = s[of]?.lower === 'of' || (s[of]?.lower === 'among' && group.head === null)
  if (!among) return group
  const inner = from.get(of + 1)
  if (group.head === null && group.number) {
    const state = stateBehind(s, of + 1)
    const isOne = group.number.number?.high === 1
    if (inner?.number && isOne && !state) return inner // "one of 300 people" tells of 300
    if (state) return { ...group, last: state.at, head: state.word, part: true }
    if (!inner) return isThem(s, of + 1) ? partOf(from, { ...group, last: of + 1, part: true }) : group
    return { ...group, last: inner.last, head: inner.head, part: isPartOf(inner) }
  }
  const container = group.head && CONTAINERS.has(group.head.lower) && group.number === null
  if (!container || !inner?.number || inner.number.number?.unit) return group
  return { ...inner, first: group.first }
}

/** "four of the dead", "two of those wounded", "one of the 12 injured": who they are is told by what happened to them. */
function stateBehind(s: Sentence, the: number): { at: number; word: Word } | null {
  if (!['the', 'those'].includes(s[the]?.lower ?? '')) return null
  const at = s[the + 1]?.number ? the + 2 : the + 1
  const [word, next] = [s[at], s[at + 1]]
  if (!word || !STATES.has(word.lower) || (next && personNoun(next.lower))) return null
  return { at, word }
}

/** "two of them children": the noun that stands behind "them". */
function partOf(from: ReadonlyMap<number, Group>, group: Group): Group {
  const noun = from.get(group.last + 1)
  if (!noun?.head || noun.number || !personNoun(noun.head.lower)) return group
  return { ...group, last: noun.last, head: noun.head }
}

/** "aged 4, 6 and 9": a bare number in a list that an age begins. */
export function isAgeListed(s: Sentence, { first, head, number }: Group): boolean {
  if (number === null || (head !== null && head !== number)) return false
  for (let i = first - 1; i >= 0 && i > first - 12; i--) {
    const word = s[i]
    if (word?.number?.unit === 'age' || ['ages', 'aged', 'age'].includes(word?.lower ?? '')) return true
    if (!word || !(word.number || word.lower === ',' || word.lower === 'and')) return false
  }
  return false
}

export const isThem = (s: Sentence, i: number): boolean =>
  ['them', 'whom', 'these', 'those', 'us'].includes(s[i]?.lower ?? '')

/** "three of the dead", "two of the victims" are among those told of before. */
const isPartOf = (inner: Group): boolean =>
  inner.determiner === 'the' &&
  ['dead', 'wounded', 'injured', 'victims', 'casualties', 'killed', 'deaths'].includes(
    inner.head?.lower ?? '',
  )
