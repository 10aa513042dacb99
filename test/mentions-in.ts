import type { PartyMention } from '../src/model/found.ts'

/** Where a text names parties: `names` tells which name is which party's. */
export function mentionsIn(
  text: string,
  names: readonly (readonly [name: string, party: string])[],
): PartyMention[] {
  const found = names.flatMap(([name, party]) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      party,
      speaker: null,
    })),
  )
  return found.sort((a, b) => a.start - b.start)
}
