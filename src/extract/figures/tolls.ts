import type { Counted } from '../../model/figure.ts'
import type { Group, Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import type { Sentence } from './words.ts'

/** How far behind "toll" its number may stand, in words. */
const REACH = 12
/** Between "toll" and its number none of these stands. */
const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '“', '”', '"'])
/** What a number of people is of: "the number of dead", "the dead number five". */
const OF: ReadonlyMap<string, Counted> = new Map([
  ...['dead', 'deaths', 'killed', 'fatalities', 'victims'].map((word) => [word, 'killed'] as const),
  ...['injured', 'wounded', 'injuries'].map((word) => [word, 'injured'] as const),
  ['missing', 'missing'],
  ['casualties', 'casualties'],
])

/** "the death toll rose to 21", "the number of injured stood at 50", "the dead number five". */
export function findTolls(s: Sentence, groups: Groups): Mention[] {
  return s.flatMap((_, at) => {
    const counts = countedAt(s, at)
    const group = counts === null ? null : numberBehind(s, groups, at)
    return counts !== null && group ? [{ group, counts, at: group.first }] : []
  })
}

function countedAt(s: Sentence, at: number): Counted | null {
  const word = s[at]?.lower
  if (word === 'toll') return s[at - 1]?.lower === 'injury' ? 'injured' : 'killed'
  if (word !== 'number') return null
  if (s[at + 1]?.lower !== 'of') return OF.get(s[at - 1]?.lower ?? '') ?? null
  const among = s.slice(at + 2, at + 5).find((w) => OF.has(w.lower))
  return (among && OF.get(among.lower)) ?? null
}

const BEFORE: ReadonlySet<string> = new Set('to at is was of reached hit passed number'.split(' '))

/** The last of "rose from 7 to 12" is the number that stands. */
function numberBehind(s: Sentence, groups: Groups, toll: number): Group | null {
  for (let i = toll + 1; i < s.length && i <= toll + REACH; i++) {
    if (STOPS.has(s[i]?.lower ?? '')) return null
    if (!BEFORE.has(s[i - 1]?.lower ?? '')) continue
    const group = groups.from.get(i)
    if (group?.number && !group.number.number?.unit) return group
  }
  return null
}
