import { BE, HAVE } from './closed.table.ts'
import type { Group, Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import { personNoun } from './nouns.ts'
import { objectsAfter } from './objects.ts'
import { subjectsBefore } from './sides.ts'
import { BROUGHT, CARE, CARERS, CONDITIONS, DEATHS, FAIR, SUFFERED, WOUNDS } from './states.table.ts'
import { verbGroupAt } from './verbs.ts'
import { isNamed } from './victims.ts'
import type { Sentence } from './words.ts'

const word = (s: Sentence, i: number): string => s[i]?.lower ?? ''
/** How far behind a verb its hospital or its wounds may stand, in words. */
const NEAR = 9

/**
 * The hurt who are told of by their care: "45 are in hospital", "doctors treated 38 people", "two men were taken to
 * hospital", "six suffered burns". Nobody who is told to be dead in the same sentence is one of them.
 */
export function findCare(s: Sentence, groups: Groups): Mention[] {
  if (!s.some((w) => CARE.has(w.lower) || WOUNDS.has(w.lower) || CONDITIONS.has(w.lower))) return []
  return s.flatMap((_, at) => {
    const people = [...treated(s, groups, at), ...brought(s, groups, at), ...hurt(s, groups, at)]
    const kept = inCare(s, groups, at).map((group) => ({ group, part: isShare(s, at, group) }))
    return [...people.map((group) => ({ group, part: false })), ...kept].map(
      ({ group, part }): Mention => ({ group, counts: 'injured', at, ...(part ? { part } : {}) }),
    )
  })
}

/** "are in hospital", "remained in critical condition", "two more in hospital" */
function inCare(s: Sentence, groups: Groups, at: number): Group[] {
  const put = broughtTo(s, groups, at)
  if (put) return [put]
  if (word(s, at) !== 'in' || !isCare(s, at + 1)) return []
  const near = groups.to.get(at - 1)
  if (near?.number) return [near]
  const verb = verbGroupAt(s, at)
  const is = BE.has(word(s, at - 1)) || ['listed', 'stayed', 'still'].includes(word(s, at - 1))
  if (!is || verb.unreal || verb.negated) return []
  return subjectsBefore(s, groups, verb.start).filter((g) => isSome(s, g))
}

/** "ended with five people in the hospital", "sent three men to a hospital" */
function broughtTo(s: Sentence, groups: Groups, at: number): Group | null {
  const near = groups.to.get(at - 1)
  if (!near?.number || !['in', 'to', 'into'].includes(word(s, at))) return null
  if (!PUTTING.has(word(s, near.first - 1)) || (near.head !== null && personNoun(near.head.lower) === null))
    return null
  const hospital = s.slice(at + 1, at + 5).findIndex((w) => CARE.has(w.lower))
  const between = s.slice(at + 1, at + 1 + Math.max(0, hospital))
  return hospital >= 0 && between.every((w) => ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(w.tag)) ? near : null
}
const PUTTING: ReadonlySet<string> = new Set(
  'with left leaving leaves sent sending sends put putting puts landed landing'.split(' '),
)

/** "two in serious condition": a bare number is a share of the hurt who are told of before. */
const isShare = (s: Sentence, at: number, { head, number }: Group): boolean =>
  number !== null && head === null && !CARE.has(word(s, at + 1)) && !CARE.has(word(s, at + 2))

function isCare(s: Sentence, from: number): boolean {
  const at = ['a', 'the', 'very'].includes(word(s, from)) ? from + 1 : from
  if (at === from && CARE.has(word(s, at))) return true
  if (word(s, at) === 'intensive' && word(s, at + 1) === 'care') return true
  const fair =
    FAIR.has(word(s, at)) &&
    s.some((w) => CARE.has(w.lower) || WOUNDS.has(w.lower) || CONDITIONS.has(w.lower))
  if (!fair && !CONDITIONS.has(word(s, at)) && !['life-threatening', 'intensive'].includes(word(s, at)))
    return false
  return s.slice(at + 1, at + 4).some((w) => ['condition', 'care'].includes(w.lower))
}

/** "treated 38 people", "have been treated", where a hospital or wounds stand in the sentence. */
function treated(s: Sentence, groups: Groups, at: number): Group[] {
  if (!['treated', 'treating'].includes(word(s, at))) return []
  if (!s.some((w) => CARERS.has(w.lower)) && !isNear(s, at, WOUNDS)) return []
  const verb = verbGroupAt(s, at)
  if (verb.unreal || verb.negated) return []
  const people = verb.passive ? subjectsBefore(s, groups, verb.start) : objectsAfter(s, groups, at + 1)
  return people.filter((g) => isSome(s, g))
}

/** "two men were taken to a hospital", "took six people to hospital": no single one, who may have died there. */
function brought(s: Sentence, groups: Groups, at: number): Group[] {
  const took = ['took', 'rushed', 'brought'].includes(word(s, at))
  if ((!BROUGHT.has(word(s, at)) && !took) || !isNear(s, at, CARE) || isDead(s, 0)) return []
  const verb = verbGroupAt(s, at)
  if (verb.unreal || verb.negated) return []
  const people = verb.passive
    ? subjectsBefore(s, groups, verb.start)
    : took
      ? objectsAfter(s, groups, at + 1)
      : []
  return people.filter((g) => isSome(s, g))
}

/** "six suffered burns", "12 people with gunshot wounds" */
function hurt(s: Sentence, groups: Groups, at: number): Group[] {
  if (!isNear(s, at, WOUNDS) || isDead(s, at)) return []
  const near = groups.to.get(at - 1)
  if (word(s, at) === 'with' && near?.number && s.slice(at + 1, at + 5).some((w) => WOUNDS.has(w.lower)))
    return near.head === null || personNoun(near.head.lower) ? [near] : []
  if (!SUFFERED.has(word(s, at)) && !hasWounds(s, at)) return []
  const verb = verbGroupAt(s, at)
  if (verb.unreal || verb.negated || word(s, at + 1) === 'no') return []
  return subjectsBefore(s, groups, verb.start).filter((g) => isSome(s, g))
}

/** "four people have bullet wounds" */
const hasWounds = (s: Sentence, at: number): boolean =>
  ['have', 'has'].includes(word(s, at)) &&
  ['bullet', 'gunshot', 'shrapnel', 'stab', 'knife', 'burn'].includes(word(s, at + 1)) &&
  WOUNDS.has(word(s, at + 2))

const isNear = (s: Sentence, at: number, words: ReadonlySet<string>): boolean =>
  s.slice(at + 1, at + NEAR).some((w) => words.has(w.lower))

/** Somebody is dead in what follows `from`. */
const isDead = (s: Sentence, from: number): boolean => s.slice(from).some((w) => DEATHS.has(w.lower))

/** Several people, or one who is not told by name. */
const isSome = (s: Sentence, group: Group): boolean =>
  !isNamed(s, group) &&
  !HAVE.has(word(s, group.first)) &&
  (group.number !== null || ['a', 'an', 'another', 'both'].includes(group.determiner ?? ''))
