import type { FoundFigure } from '../../model/found.ts'
import { EFFECT_NOUNS } from './effects.table.ts'
import type { Sentence } from './words.ts'

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
  ['sextuple', 6],
])
/** Crimes that are counted by their victims. */
const CRIMES: ReadonlySet<string> = new Set('murder homicide slaying killing shooting stabbing'.split(' '))
/** Behind a crime: it is no happening, or not this one. */
const OTHER: ReadonlySet<string> = new Set('- suspect suspects trial charge charges'.split(' '))

/** "a triple homicide" three killed, "a quadruple shooting" four shot: crimes named by how many fell to them. */
export function findMultiples(s: Sentence): FoundFigure[] {
  return s.flatMap((word, at) => {
    const n = MULTIPLES.get(word.lower)
    const noun = s[at + 1]
    const counts = noun && CRIMES.has(noun.lower) ? EFFECT_NOUNS.get(noun.lower) : undefined
    if (n === undefined || counts === undefined || OTHER.has(s[at + 2]?.lower ?? '')) return []
    const { start } = word
    const end = noun?.end ?? word.end
    const known = { hedge: 'exact', whom: 'unknown', scope: null, when: null, part: false } as const
    return [{ start, end, low: n, high: n, counts, ...known, imputed: [] }]
  })
}
