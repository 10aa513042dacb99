import type { FoundFigure } from '../../model/found.ts'
import { personNoun } from './nouns.ts'
import { rankOf } from './ordinals.ts'
import type { Sentence, Word } from './words.ts'

/** Words between a person and "killed". */
const BETWEEN: ReadonlySet<string> = new Set(
  'shot stabbed beaten and to be have been fatally who was'.split(' '),
)
const DEAD: ReadonlySet<string> = new Set('killed die slain murdered'.split(' '))

/** How far behind "killed" its time or its killers may stand, in words. */
const NEAR = 10
const isSpan = ({ lower, date }: Word): boolean =>
  date !== null || ['by', 'year', 'month', 'week', 'since', 'far'].includes(lower)

/** "the fourth person shot and killed by officers this year": so many were killed by then. */
export function findRanked(s: Sentence): FoundFigure[] {
  return s.flatMap((word, at) => {
    const n = rankOf(word.lower)
    const person = s[at + 1] ? personNoun(s[at + 1]?.lower ?? '') : null
    if (n === null || !person || person.plural || s[at - 1]?.lower !== 'the') return []
    let verb = at + 2
    while (BETWEEN.has(s[verb]?.lower ?? '')) verb++
    const told = s[verb]
    if (!told || !DEAD.has(told.lower) || !s.slice(verb + 1, verb + NEAR).some((w) => isSpan(w))) return []
    return [
      {
        start: word.start,
        end: told.end,
        low: n,
        high: n,
        hedge: 'exact' as const,
        counts: 'killed' as const,
        whom: person.whom,
        scope: 'cumulative' as const,
        when: null,
        part: false,
        imputed: [],
      },
    ]
  })
}
