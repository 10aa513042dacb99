import { personNoun } from '../extract/figures/nouns.ts'
import type { Token } from '../model/passage.ts'
import { headIndex } from './phrase.ts'
import { GENDERED, type Gender } from './tables/given-names.table.ts'
import { KIN, STAFF } from './tables/groups.table.ts'
import { INSTITUTIONS, OFFICES } from './tables/offices.table.ts'

/** Somebody who speaks without a name, and may be "he" or "she" afterwards; `gender` where the noun tells it. */
export type Unnamed = { readonly gender: Gender | null }

const ONE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'the', 'his', 'her', 'its', 'their'])
/** "A witness", "the spokeswoman for the port": one person without a name; `null` for groups, bodies, papers and names. */
export function unnamedIn(core: readonly Token[]): Unnamed | null {
  const head = core[headIndex(core)]
  if (!head || head.tag === 'PROPN' || INSTITUTIONS.has(head.lower)) return null
  const known = OFFICES.has(head.lower) || STAFF.has(head.lower) || KIN.has(head.lower)
  const isOne = personNoun(head.lower)?.plural === false || (known && !head.lower.endsWith('s'))
  const opens = core.some((t) => t.start <= head.start && ONE.has(t.lower))
  if (!isOne || !opens) return null
  return { gender: GENDERED.get(head.lower) ?? null }
}
