import type { Span } from '../model/span.ts'
import { ARMED_GROUPS } from './tables/armed-groups.table.ts'

/**
 * A group that no source named: what it is called, by which name it is one party, where that is another, and where in the
 * words its full name stands.
 */
export type KnownGroup = { readonly group: string; readonly as?: string; readonly at?: Span }

const byShort = new Map<string, KnownGroup | null>()
for (const [name, short] of ARMED_GROUPS)
  if (short !== '') byShort.set(short, byShort.has(short) ? null : { group: `${name} (${short})`, as: name })

const SHORT = /\b\p{Lu}[\p{Lu}\d-]{2,6}\b/gu

/** Full names of three words and more, in lower case; as doers they are known however a text sets their capitals. */
const byName = new Map<string, KnownGroup>()
for (const [name, short, also] of ARMED_GROUPS)
  for (const full of [name, ...also])
    if (full.split(' ').length > 2)
      byName.set(full.toLowerCase(), { group: short === '' ? name : `${name} (${short})`, as: name })
const LONGEST = Math.max(...[...byName.keys()].map((name) => name.split(' ').length))

function fullName(words: string): KnownGroup | null {
  const parts = [...words.toLowerCase().matchAll(/[^\s\-,;"“”()[\]]+/gu)]
  for (let n = Math.min(LONGEST, parts.length); n > 2; n--)
    for (let i = 0; i + n <= parts.length; i++) {
      const group = byName.get(
        parts
          .slice(i, i + n)
          .map(([w]) => w)
          .join(' '),
      )
      const [first, last] = [parts[i], parts[i + n - 1]]
      if (group && first && last)
        return { ...group, at: { start: first.index, end: last.index + last[0].length } }
    }
  return null
}

/** "ELN guerrillas": an armed group by its short or full name, which as a doer is no news agency and no company. */
export function knownGroup(words: string): KnownGroup | null {
  const named = fullName(words)
  if (named) return named
  for (const [short] of words.matchAll(SHORT)) {
    const known = byShort.get(short)
    if (known) return known
  }
  return null
}

const OF_KIND =
  /^(?:(?:the|an?|some|several|other|various|two|three|unknown|unidentified|alleged|suspected|presumed|so-called) ){0,2}((?:(?:extreme|far)[- ]|ultra-?)?(?:right-?wing|left-?wing|rightist|leftist|right|left|paramilitary|vigilante|neo-nazi|islamist|jihadist|maoist|death|drug|drug[- ]trafficking|narcotics|cocaine|criminal) (?:groups?|squads?|cartels?|mafias?|gangs?|organi[sz]ations?|militias?|bands?|rings?|networks?|syndicates?))$/iu

/** "far-right groups", "death squads": a party by what kind of group it is, where no name is told. */
export function groupOfKind(words: string): KnownGroup | null {
  const group = OF_KIND.exec(words)?.[1]?.toLowerCase()
  return group === undefined ? null : { group, as: group.endsWith('s') ? group : `${group}s` }
}
