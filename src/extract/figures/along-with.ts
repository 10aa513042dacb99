import { CLAUSE_MARKS } from './closed.table.ts'
import { EFFECTS, type Effect } from './effects.table.ts'
import type { Group, Groups } from './groups.ts'
import { objectsAfter } from './objects.ts'
import type { VerbGroup } from './verbs.ts'
import type { Sentence } from './words.ts'

const lower = (s: Sentence, i: number): string => s[i]?.lower ?? ''

/** How far behind a verb those may stand who shared it, in words. */
const FAR = 16

/** "was killed near his home, along with two guards": who shared what happened to the subject. */
export function alongWith(s: Sentence, groups: Groups, at: number, effect: Effect, verb: VerbGroup): Group[] {
  if (!verb.passive && effect.form !== 'intransitive') return []
  const end = s.findIndex((w, i) => i > at && (CLAUSE_MARKS.has(w.lower) || w.tag === 'VERB'))
  const last = Math.min(at + FAR, end < 0 ? s.length : end)
  const link = s.findIndex(
    (w, i) => i > at && i < last && TOGETHER.has(w.lower) && s[i + 1]?.lower === 'with',
  )
  return link < 0 ? [] : objectsAfter(s, groups, link + 2).filter((g) => !isToldApart(s, g))
}

/** "together with two guards who were hurt": something else happened to them. */
const isToldApart = (s: Sentence, { last }: Group): boolean =>
  lower(s, last + 1) === 'who' && s.slice(last + 2, last + 5).some((w) => EFFECTS.has(w.lower))
const TOGETHER: ReadonlySet<string> = new Set(['along', 'together'])
