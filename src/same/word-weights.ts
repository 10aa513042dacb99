import { WORD_WEIGHTS } from './word-weights.table.ts'

/** What a word weighs that the table does not list. */
const RARE = 6

const known = new Map<string, number>()
for (const [weight, lemmas] of WORD_WEIGHTS)
  for (const lemma of lemmas.split(/\s+/)) if (lemma !== '') known.set(lemma, weight)

/** How much a lemma in lower case tells, about 0.5 ("the") to 6 (what is rare in English). It depends on the word alone. */
export const wordWeight = (lemma: string): number => known.get(lemma) ?? RARE
