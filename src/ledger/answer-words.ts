import { overlapping } from '../model/overlapping.ts'
import type { Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { type Desk, reportOf, wordsAt } from './desk.ts'
import type { Proposition } from './proposition.ts'
import { PARTS, POINTING_WORDS } from './terms.table.ts'
import { namesNothing, pointsOnly } from './terms.ts'

// What an answer's own words tell of what it answers.

/** True of an answer that only points at what was said ("rejected the accusations"): its words find nothing. */
export const isVague = ({ terms, events }: Proposition): boolean =>
  namesNothing(terms) || (terms.size < 2 && events.length === 0) || pointsOnly(terms)

/** "denies any participation in the raid", "no responsibility for the fire": what is denied is a part in a deed, not the deed. */
export function deniesPart(p: Proposition, desk: Desk): boolean {
  const [first] = p.statement?.content.spans ?? []
  if (p.role !== 'denies' || !first) return false
  const words =
    wordsAt(desk, p.report, first)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.some((word, i) => {
    if (!PARTS.has(word)) return word === 'nothing' && words.slice(i + 1, i + 4).join(' ') === 'to do with'
    const isOfDeed = PART_IN.has(words[i + 1] ?? '')
    return (i < BEGINS && isOfDeed) || words.slice(Math.max(0, i - 3), i).some((w) => NO_PART.has(w))
  })
}
/** The part that is denied stands within so many words, or behind a negation. */
const BEGINS = 9
const NO_PART: ReadonlySet<string> = new Set(['no', 'not', 'never', 'any', 'wasn', 'weren', 'isn', 'aren'])
const PART_IN: ReadonlySet<string> = new Set(['in', 'for', 'with', 'to', 'of'])

/** "it", "the claim", "these reports": a word that points at what was said stands in it; not "bail", "him". */
export const pointsBack = (p: Proposition, desk: Desk): boolean =>
  (p.statement?.content.spans ?? []).some((span) =>
    tokensOf(p, span, desk).some((t) => POINTING_WORDS.has(t.lemma) || POINTING_WORDS.has(t.lower)),
  )

const tokensOf = (p: Proposition, span: Span, desk: Desk): readonly Token[] =>
  overlapping(reportOf(desk, p.report)?.passages ?? [], span).flatMap((passage) =>
    overlapping(passage.tokens, span),
  )

/** "that any military objects had been hit": nothing says that it would be one's own act. */
export const isDoerless = (p: Proposition, desk: Desk): boolean =>
  (p.statement?.content.spans ?? []).some((span) => {
    const words = wordsAt(desk, p.report, span)
    return /\b(?:been|was|were)\b/.test(words) && !/\bby\b/.test(words)
  })
