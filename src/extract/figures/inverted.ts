import { ADVERBS, BE, PREPOSITIONS } from './closed.table.ts'
import { isDay } from './days.ts'
import { EFFECTS } from './effects.table.ts'
import type { Group, Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import { personNoun } from './nouns.ts'
import { objectsAfter } from './objects.ts'
import { isNamed } from './victims.ts'
import type { Sentence } from './words.ts'

const word = (s: Sentence, i: number): string => s[i]?.lower ?? ''
/** Words before the one that tells what happened: "Also critically wounded were". */
const OPENING: ReadonlySet<string> = new Set(['also', 'found', 'shot', 'and', 'left', 'those'])
/** How many phrases of place and time may stand before "were". */
const PHRASES = 4

/**
 * Who stands behind a verb that begins its sentence: "Also wounded were four guards", "Found dead inside the house were Ana
 * Sol and Ivo Tarn".
 */
export function findInverted(s: Sentence, groups: Groups): Mention[] {
  const at = s.findIndex((w) => !OPENING.has(w.lower) && !ADVERBS.has(w.lower))
  const effect = EFFECTS.get(word(s, at))
  if (!effect || (effect.form !== 'past' && effect.form !== 'adjective')) return []
  const verb = pastPhrases(s, groups, at + 1)
  if (!BE.has(word(s, verb))) return []
  return objectsAfter(s, groups, verb + 1)
    .filter((group) => isSomebody(s, group))
    .map((group): Mention => ({ group, counts: effect.counts, at }))
}

const isSomebody = (s: Sentence, group: Group): boolean =>
  (group.number !== null && !group.number.number?.unit) ||
  isNamed(s, group) ||
  personNoun(group.head?.lower ?? '') !== null

function pastPhrases(s: Sentence, groups: Groups, from: number): number {
  let at = from
  for (let n = 0; n < PHRASES; n++) {
    const behind = PREPOSITIONS.has(word(s, at)) ? at + 1 : at
    const group = behind > at ? groups.from.get(behind) : undefined
    if (group) at = group.last + 1
    else if (isDay(s, behind)) at = behind + 1
    else if (ADVERBS.has(word(s, at))) at++
    else break
  }
  return at
}
