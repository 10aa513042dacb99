import type { Group, Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import type { Sentence } from './words.ts'

/** How far behind "toll" its number may stand, in words. */
const REACH = 12
/** Between "toll" and its number no clause ends and no other verb than these stands. */
const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '“', '”', '"'])

/** "the death toll rose to 21", "the toll stands at 12 dead": numbers that a toll is said to have. */
export function findTolls(s: Sentence, groups: Groups): Mention[] {
  const found: Mention[] = []
  s.forEach((word, at) => {
    if (word.lower !== 'toll' || s[at - 1]?.lower === 'injury') return
    const group = numberBehind(s, groups, at)
    if (group) found.push({ group, counts: 'killed', at: group.first })
  })
  return found
}

/** The last of "rose from 7 to 12" is the number that stands. */
function numberBehind(s: Sentence, groups: Groups, toll: number): Group | null {
  for (let i = toll + 1; i < s.length && i <= toll + REACH; i++) {
    if (STOPS.has(s[i]?.lower ?? '')) return null
    if (!['to', 'at', 'is', 'was', 'of', 'reached', 'hit', 'passed'].includes(s[i - 1]?.lower ?? '')) continue
    const group = groups.from.get(i)
    if (group?.number && !group.number.number?.unit) return group
  }
  return null
}
