import type { Claim, ClaimEntry } from './claim.ts'

/**
 * The entry that a claim's gist is told by: whose words hold it; of several, and where none does, one that asserts before one
 * that admits before one that answers. `undefined` for a claim without entries. `wordsOf` gives what an entry says.
 */
export function leadEntry(
  { entries, gist }: Claim,
  wordsOf: (entry: ClaimEntry) => string,
): ClaimEntry | undefined {
  const sought = plain(gist)
  const holding = sought === '' ? [] : entries.filter((entry) => plain(wordsOf(entry)).includes(sought))
  const from = holding.length > 0 ? holding : entries
  return from.find((e) => e.role === 'asserts') ?? from.find((e) => e.role === 'admits') ?? from[0]
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
