import type { Counted, Figure } from '../../model/figure.ts'
import { AMONG, BE } from './closed.table.ts'
import type { Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import { personNoun } from './nouns.ts'
import { objectsAfter } from './objects.ts'
import { subjectsBefore } from './sides.ts'
import type { Sentence } from './words.ts'

const INCLUDE: ReadonlySet<string> = new Set(['include', 'included'])

type Told = Pick<Figure, 'counts' | 'low' | 'part'>

/** What happened to the people whom the sentence before counts; `null` where it counts none, or people to whom unlike things happened. */
export function toldBefore(figures: readonly Told[]): Counted | null {
  const several = figures.filter(({ part, low }) => !part && (low ?? 0) > 1)
  const effects = new Set(several.map(({ counts }) => counts))
  return effects.size === 1 ? (several[0]?.counts ?? null) : null
}

/** "Among them were seven children", "They included a nurse", "Seven children were among them": parts of those whom the sentence before counts. */
export function findAmongThem(s: Sentence, groups: Groups, before: Counted | null): Mention[] {
  if (before === null) return []
  return listed(s, groups)
    .filter((g) => g.number !== null || personNoun(g.head?.lower ?? '') !== null)
    .map((group): Mention => ({ group, counts: before, at: group.last, part: true }))
}

function listed(s: Sentence, groups: Groups) {
  const word = (i: number): string => s[i]?.lower ?? ''
  if (AMONG.has(word(0)) && word(1) === 'them' && BE.has(word(2))) return objectsAfter(s, groups, 3)
  if (word(0) === 'they' && INCLUDE.has(word(1))) return objectsAfter(s, groups, 2)
  const at = s.findIndex((w, i) => AMONG.has(w.lower) && word(i + 1) === 'them' && BE.has(word(i - 1)))
  return at > 1 ? subjectsBefore(s, groups, at - 1) : []
}
