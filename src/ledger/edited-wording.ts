import type { Claim, ClaimEntry, Discrepancy } from '../model/claim.ts'
import type { Edit } from '../model/lineage.ts'
import { overlap } from '../model/span.ts'
import { copiesIn } from './copied.ts'
import type { Told } from './entry-discrepancies.ts'
import { isFiller, saysTheSame } from './same-words.ts'

/** More than this is told by its number. */
const MOST_TOLD = 3
/** Longer quotations in a note are cut, UTF-16 code units. */
const LONGEST = 80

/**
 * What a copy cut or changed in a claim's words: an entry of the copy with that of its parent. Spelling, numbers written out
 * and units are no change.
 */
export function editedWording(claims: readonly Claim[], { lineages, texts }: Told): Discrepancy[] {
  const isCopy = copiesIn(lineages)
  const descents = new Map(lineages.flatMap((l) => (l.descents ?? []).map((d) => [d.report, d] as const)))
  return claims.flatMap((claim) =>
    claim.entries.flatMap((entry, i): Discrepancy[] => {
      const descent = descents.get(entry.report)
      const parent = claim.entries.findIndex((e) => e.report === descent?.parent && isCopy(e, entry))
      const source = claim.entries[parent]
      if (!descent || !source) return []
      const told = descent.edits.flatMap((edit) => (isWithin(edit, source, entry) ? toldOf(edit, texts) : []))
      if (told.length === 0) return []
      const rest = told.length > MOST_TOLD ? `; ${told.length - MOST_TOLD} more` : ''
      const note = `The copy ${told.slice(0, MOST_TOLD).join('; ')}${rest}.`
      return [{ claim: claim.id, what: 'wording', entries: [parent, i].sort((a, b) => a - b), note }]
    }),
  )
}

function isWithin({ parent, copy }: Edit, source: ClaimEntry, entry: ClaimEntry): boolean {
  if (parent !== null && overlap(parent, source) === 0) return false
  return copy === null || overlap(copy, entry) > 0
}

function toldOf({ kind, parent, copy }: Edit, texts: ReadonlyMap<string, string>): string[] {
  const wordsOf = (span: Edit['parent']): string =>
    span === null ? '' : (texts.get(span.report)?.slice(span.start, span.end) ?? '')
  if (isFiller(wordsOf(parent)) && isFiller(wordsOf(copy))) return []
  if (saysTheSame(wordsOf(parent), wordsOf(copy))) return []
  const quoted = (span: Edit['parent']): string => {
    const words = wordsOf(span)
    return words.length <= LONGEST ? `“${words}”` : `“${words.slice(0, words.lastIndexOf(' ', LONGEST))} …”`
  }
  const [from, to] = [quoted(parent), quoted(copy)]
  if (kind === 'cut') return [`leaves out ${from}`]
  if (kind === 'added') return [`adds ${to}`]
  return [`has ${to} for ${from}`]
}
