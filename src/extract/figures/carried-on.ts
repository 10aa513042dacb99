import { ADVERBS, CLAUSE_MARKS, COMMAS } from './closed.table.ts'
import { EFFECTS, VIOLENCE } from './effects.table.ts'
import type { Group, Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import { subjectsBefore } from './sides.ts'
import { BROUGHT } from './states.table.ts'
import { verbGroupAt } from './verbs.ts'
import type { Sentence } from './words.ts'

const word = (s: Sentence, i: number): string => s[i]?.lower ?? ''
/** How far before "and died" the verb may stand whose subject is meant, in words. */
const REACH = 18

/** Who died by the verb that begins at `start`: its own subject, else that of the passive before "and". */
export function whoDied(s: Sentence, groups: Groups, start: number): readonly Group[] {
  const own = subjectsBefore(s, groups, start)
  return own.length > 0 ? own : carriedOn(s, groups, start)
}

/**
 * Who died where the verb that begins at `start` has no subject of its own but that of the passive before "and": "a man was shot
 * in the chest and died", "a guard was kidnapped in May and was found dead".
 */
function carriedOn(s: Sentence, groups: Groups, start: number): Group[] {
  let link = start - 1
  while (link > 0 && (ADVERBS.has(word(s, link)) || COMMAS.has(word(s, link)))) link--
  if (word(s, link) !== 'and' && word(s, link) !== 'but') return []
  for (let at = link - 1; at >= 0 && at > link - REACH; at--) {
    if (CLAUSE_MARKS.has(word(s, at))) return []
    if (!isDone(word(s, at))) continue
    const verb = verbGroupAt(s, at)
    if (!verb.passive) continue
    return verb.unreal || verb.negated ? [] : subjectsBefore(s, groups, verb.start)
  }
  return []
}

const isDone = (word: string): boolean =>
  VIOLENCE.has(word) || BROUGHT.has(word) || EFFECTS.get(word)?.form === 'past'

/** Of one who was shot and died the death alone is told. */
export const withoutSurvived = (found: readonly Mention[]): Mention[] =>
  found.filter(
    (m) =>
      m.counts !== 'casualties' ||
      !found.some((o) => o.counts === 'killed' && o.at > m.at && o.group.first === m.group.first),
  )
