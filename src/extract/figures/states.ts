import type { Whom } from '../../model/figure.ts'
import { ADVERBS, AMONG, BE } from './closed.table.ts'
import type { Group, Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import { personNoun } from './nouns.ts'
import { objectsAfter } from './objects.ts'
import { subjectsBefore } from './sides.ts'
import { LISTING, NAMED_AS, STATES, VICTIMS } from './states.table.ts'
import { isNamed } from './victims.ts'
import type { Sentence } from './words.ts'

const word = (s: Sentence, i: number): string => s[i]?.lower ?? ''

/**
 * People told of by their state: "four of the dead were children", "among the wounded were two nurses", "a teacher was
 * among the dead", "the injured are Ana Sol and Ivo Tarn". All are parts of a number that is told elsewhere.
 */
export function findStates(s: Sentence, groups: Groups): Mention[] {
  const found = [...groups.to.values()].flatMap((group) => ofPart(s, groups, group))
  for (let at = 1; at < s.length; at++) if (isState(s, at)) found.push(...listed(s, groups, at))
  return found
}

/** "the dead", "those killed", "the two wounded" */
function isState(s: Sentence, at: number): boolean {
  if (!STATES.has(word(s, at)) && !VICTIMS.has(word(s, at))) return false
  const before = s[at - 1]?.number ? word(s, at - 2) : word(s, at - 1)
  return before === 'the' || before === 'those'
}

/** "Four of the dead were children": the group is its own number, what it is said to be tells whom. */
function ofPart(s: Sentence, groups: Groups, group: Group): Mention[] {
  const counts = STATES.get(group.head?.lower ?? '')
  if (!counts || !group.part || !group.number || s[group.last] !== group.head) return []
  const whom = predicateOf(s, groups, group.last + 1)
  return [{ group, counts, at: group.last, part: true, ...(whom ? { whom } : {}) }]
}

/** Whom "were children" says they are. */
function predicateOf(s: Sentence, groups: Groups, verb: number): Whom | null {
  if (!BE.has(word(s, verb))) return null
  const who = groups.from.get(verb + 1)?.head?.lower ?? ''
  return personNoun(who)?.whom ?? null
}

/** Those who are listed as being in the state that is named at `at`. */
function listed(s: Sentence, groups: Groups, at: number): Mention[] {
  const counts = STATES.get(word(s, at)) ?? 'killed'
  const people = (VICTIMS.has(word(s, at)) ? null : among(s, groups, at)) ?? areThese(s, groups, at)
  return people.filter((g) => isPerson(s, g)).map((group) => ({ group, counts, at, part: true }))
}

const isPerson = (s: Sentence, group: Group): boolean =>
  isNamed(s, group) || group.number !== null || personNoun(group.head?.lower ?? '')?.plural === false

/** "Among the dead were two nurses", "two nurses were among the dead"; null where nobody is among them. */
function among(s: Sentence, groups: Groups, at: number): Group[] | null {
  const first = ['the', 'those'].includes(word(s, at - 1)) ? at - 2 : at - 3
  if (!AMONG.has(word(s, first))) return null
  const verb = pastPlace(s, groups, at + 1)
  if (BE.has(word(s, verb)) && first === 0) return objectsAfter(s, groups, verb + 1)
  return BE.has(word(s, first - 1)) ? subjectsBefore(s, groups, first - 1) : []
}

/** "The wounded are Ana Sol and Ivo Tarn", "the dead were identified as", "the injured include a child". */
function areThese(s: Sentence, groups: Groups, at: number): Group[] {
  const verb = pastPlace(s, groups, at + 1)
  const named = s.slice(verb, verb + 5).findIndex((w) => NAMED_AS.has(w.lower))
  if (named > 0 && word(s, verb + named + 1) === 'as') return objectsAfter(s, groups, verb + named + 2)
  if (VICTIMS.has(word(s, at)) || !LISTING.has(word(s, verb))) return []
  return objectsAfter(s, groups, verb + 1)
}

/** Past "here", "in the square" and "on Monday" behind a noun. */
function pastPlace(s: Sentence, groups: Groups, from: number): number {
  let at = from
  for (let n = 0; n < 3; n++) {
    const group = ['in', 'at', 'on', 'from'].includes(word(s, at)) ? groups.from.get(at + 1) : undefined
    if (group) at = group.last + 1
    else if (s[at]?.date || ADVERBS.has(word(s, at))) at++
    else break
  }
  return at
}
