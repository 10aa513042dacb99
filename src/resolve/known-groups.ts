import { ARMED_GROUPS } from './tables/armed-groups.table.ts'

/** A group that no source named: what it is called, and by which name it is one party, where that is another. */
export type KnownGroup = { readonly group: string; readonly as?: string }

const byShort = new Map<string, KnownGroup | null>()
for (const [name, short] of ARMED_GROUPS)
  if (short !== '') byShort.set(short, byShort.has(short) ? null : { group: `${name} (${short})`, as: name })

const SHORT = /\b\p{Lu}[\p{Lu}\d-]{2,6}\b/gu

/** "ELN guerrillas": an armed group by its short name, which as a doer is no news agency and no company. */
export function knownGroup(words: string): KnownGroup | null {
  for (const [short] of words.matchAll(SHORT)) {
    const known = byShort.get(short)
    if (known) return known
  }
  return null
}

const OF_KIND =
  /^(?:(?:the|an?|some|several|other|various|two|three|unknown|unidentified|alleged|suspected|presumed|so-called) ){0,2}((?:(?:extreme|far)[- ]|ultra-?)?(?:right-?wing|left-?wing|rightist|leftist|right|left|paramilitary|vigilante|neo-nazi|islamist|jihadist|maoist|death|drug|drug[- ]trafficking|narcotics|cocaine|criminal) (?:groups?|squads?|cartels?|mafias?|gangs?|organi[sz]ations?|militias?|bands?))$/iu

/** "far-right groups", "death squads": a party by what kind of group it is, where no name is told. */
export function groupOfKind(words: string): KnownGroup | null {
  const group = OF_KIND.exec(words)?.[1]?.toLowerCase()
  return group === undefined ? null : { group: group.endsWith('s') ? group : `${group}s` }
}
