import { overlapping } from '../model/overlapping.ts'
import type { Token } from '../model/passage.ts'
import { type Desk, sentenceAt } from './desk.ts'

/** How many sentences back the two are named that "both sides" means. */
const SENTENCES = 3

/**
 * The party under which a joint source is listed: of those it names the first ("both Denmark and Norway"), else the first
 * of the two, and no more, that the sentences before it name ("both sides"). A statement has one party; `null` where it
 * stays open who they are.
 */
export function jointParty(tokens: readonly Token[], desk: Desk, at: number): string | null {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return null
  const named = actingIn(desk, first.start, last.end)
  if (named.length >= 2) return named[0] ?? null
  const here = sentenceAt(desk.report, at)
  for (let back = 0; back <= SENTENCES; back++) {
    const passage = desk.report.passages[here - back]
    const known = passage ? actingIn(desk, passage.start, Math.min(passage.end, first.start)) : []
    if (known.length === 2) return known[0] ?? null
    if (known.length > 2) return null
  }
  return null
}

/** The parties named between two places, each once, by first mention; those that are no state, land or fighters left out. */
function actingIn({ parties, registry }: Desk, start: number, end: number): string[] {
  if (start >= end) return []
  const found = overlapping(parties, { start, end })
    .filter((p) => p.start >= start && p.end <= end)
    .map((p) => p.party)
    .filter((id) => registry.holdsPower(id) || registry.kindOf(id) === 'armed-group')
  return [...new Set(found)]
}
