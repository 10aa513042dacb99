import type { Counted } from '../../model/figure.ts'
import type { Group, Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import { personNoun } from './nouns.ts'
import type { Sentence } from './words.ts'

/** How far behind "toll" its number may stand, in words. */
const REACH = 22
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
    const losses = ownLosses(s, groups, at)
    if (losses) return [losses]
    const counts = countedAt(s, at)
    const group = counts === null ? null : (rankBehind(s, at) ?? numberBehind(s, groups, at))
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

const QUOTES: ReadonlySet<string> = new Set(['“', '"', "'", '‘'])
const FORCE: ReadonlySet<string> = new Set(
  'army forces force command troops military soldiers navy police militia rebels front brigade regiment'.split(
    ' ',
  ),
)

/** "the army put its own losses at 58": the dead of a force that counts them. */
function ownLosses(s: Sentence, groups: Groups, at: number): Mention | null {
  if (s[at]?.lower !== 'losses' || !['at', 'of', 'to'].includes(s[at + 1]?.lower ?? '')) return null
  const own = s.slice(Math.max(0, at - 2), at).some((w) => ['own', 'its', 'their', 'our'].includes(w.lower))
  const group = groups.from.get(at + 2)
  const force = s[at - 1]?.lower === 'own' || s.some((w) => FORCE.has(w.lower))
  if (!own || !group?.number || group.number.number?.unit || !force) return null
  if (group.head !== null && personNoun(group.head.lower) === null) return null
  return { group, counts: 'killed', at: group.first, whom: 'combatant' }
}

/** "the dead number five": no rank, although "number five" reads like one. */
function rankBehind(s: Sentence, at: number): Group | null {
  const next = s[at + 1]
  if (s[at]?.lower !== 'number' || !next?.number) return null
  const { unit, ...phrase } = next.number
  if (unit !== undefined && unit !== 'rank' && unit !== 'label') return null
  const number = { ...next, number: phrase }
  return {
    first: at + 1,
    last: at + 1,
    head: null,
    number,
    determiner: null,
    owner: null,
    effect: null,
    part: false,
  }
}

const BEFORE: ReadonlySet<string> = new Set('to at is was of reached hit passed number'.split(' '))

/** The last of "rose from 7 to 12" is the number that stands. */
function numberBehind(s: Sentence, groups: Groups, toll: number): Group | null {
  for (let i = toll + 1; i < s.length && i <= toll + REACH; i++) {
    const quoted = STOPS.has(s[i]?.lower ?? '')
    const before = s[quoted ? i - 1 : QUOTES.has(s[i - 1]?.lower ?? '') ? i - 2 : i - 1]?.lower ?? ''
    if (quoted && !(QUOTES.has(s[i]?.lower ?? '') && BEFORE.has(before))) return null
    if (!BEFORE.has(before)) continue
    const group = groups.from.get(i)
    if (group?.number && !group.number.number?.unit) return group
  }
  return null
}
