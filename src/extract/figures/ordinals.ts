import type { FoundFigure } from '../../model/found.ts'
import { personNoun } from './nouns.ts'
import type { Sentence } from './words.ts'

const RANKS: ReadonlyMap<string, number> = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 2] as const),
)
const DIES: ReadonlySet<string> = new Set(['dies', 'died'])
/** Behind "has": "a fifth victim has died". */
const HAS: ReadonlySet<string> = new Set(['has', 'had', 'also', 'later', 'now'])

/** "A fifth victim has died": so many are dead now. Other ranks ("the third wounded man", "the second son") count nobody. */
export function findOrdinals(s: Sentence): FoundFigure[] {
  return s.flatMap((word, at) => {
    const n = rankOf(word.lower)
    const who = s[at + 1]
    const counted = who && ['victim', 'person'].includes(who.lower) && personNoun(who.lower)
    if (n === null || !counted) return []
    let verb = at + 2
    while (HAS.has(s[verb]?.lower ?? '')) verb++
    const told = s[verb]
    if (!told || !DIES.has(told.lower)) return []
    const known = { hedge: 'exact', whom: 'unknown', scope: null, when: null, part: false } as const
    return [
      { start: word.start, end: told.end, low: n, high: n, counts: 'killed' as const, ...known, imputed: [] },
    ]
  })
}

/** "fourth", "12th" as a number; `null` where a word is no rank. */
export function rankOf(word: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1]
  return digits === undefined ? (RANKS.get(word) ?? null) : Number(digits)
}
