import type { Groups } from './groups.ts'
import { personNoun } from './nouns.ts'
import type { Sentence } from './words.ts'

const word = (s: Sentence, i: number): string => s[i]?.lower ?? ''

/** Whom a verb hits by a pronoun alone. */
const OBJECTS: ReadonlySet<string> = new Set(
  'him them us me himself herself themselves itself myself yourself'.split(' '),
)
/** What can be aimed: "shot at two guards". */
const AIMED: ReadonlySet<string> = new Set(['shot', 'shooting', 'stabbed'])

/** "three men who shot him", "two men shot at the guards": whoever stands before the verb at `at` did it. */
export function isByDoer(s: Sentence, groups: Groups, at: number): boolean {
  if (OBJECTS.has(word(s, at + 1)) || (word(s, at + 1) === 'her' && !groups.from.has(at + 1))) return true
  if (!AIMED.has(word(s, at)) || word(s, at + 1) !== 'at') return false
  if (OBJECTS.has(word(s, at + 2)) || word(s, at + 2) === 'her') return true
  const aimed = groups.from.get(at + 2)
  if (!aimed || aimed.head?.number) return false
  return aimed.head === null ? aimed.number !== null : personNoun(aimed.head.lower) !== null
}
