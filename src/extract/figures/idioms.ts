import { DROVE, HOMES, LIVES, LOST } from './effects.table.ts'
import type { Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import { personNoun } from './nouns.ts'
import type { Sentence } from './words.ts'

/** "cost 14,000 lives", "lost four men", "drove 180,000 from their homes", by the verb at `at`. */
export function ofIdiom(s: Sentence, groups: Groups, at: number): Mention[] {
  const group = groups.from.get(at + 1)
  if (!group?.number) return []
  const verb = s[at]?.lower ?? ''
  const head = group.head?.lower ?? ''
  if (LIVES.has(verb) && head === 'lives') return [{ group, counts: 'killed', at }]
  if (LOST.has(verb) && personNoun(head)?.whom === 'combatant') return [{ group, counts: 'killed', at }]
  if (LOST.has(verb) && ['lives', 'men'].includes(head))
    return [{ group, counts: 'killed', at, whom: 'unknown' }]
  const behind = s.slice(group.last + 1, group.last + 4)
  const fromHome = behind[0]?.lower === 'from' && behind.slice(1).some((w) => HOMES.has(w.lower))
  return DROVE.has(verb) && fromHome ? [{ group, counts: 'displaced', at }] : []
}
