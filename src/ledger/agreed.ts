import { type Desk, wordsAt } from './desk.ts'
import { nearness } from './pair-score.ts'
import type { Proposition } from './propositions.ts'
import { putsForward } from './roots.ts'
import { DENIAL_CUES } from './terms.table.ts'

/**
 * "Police said no gun was found" denies where somebody says that one was; beside others who say in as many words that none was,
 * it says what they say. The propositions of a claim with the roles that they have among each other.
 */
export function amongEachOther(group: readonly Proposition[], desk: Desk): readonly Proposition[] {
  const forward = group.filter(putsForward)
  if (forward.length === 0 || !forward.every((p) => isNegated(p, desk))) return group
  return group.map((p) =>
    p.role === 'denies' &&
    isByContent(p) &&
    isNegated(p, desk) &&
    forward.some((f) => nearness(f.vector, p.vector) >= SAME)
      ? { ...p, role: 'asserts' }
      : p,
  )
}

/** From this cosine on two negated passages deny one thing. */
const SAME = 0.5

const isNegated = (p: Proposition, desk: Desk): boolean =>
  (p.statement?.content.spans ?? [p]).some((span) => NEGATION.test(wordsAt(desk, p.report, span)))
const NEGATION = /\b(?:no|not|never|none|nobody|nothing|neither|nor)\b|n['’]t\b/i

/** Its words deny, not the verb of saying over them. */
const isByContent = ({ statement }: Proposition): boolean =>
  statement !== null && !DENIAL_CUES.has(statement.cue.lemma ?? '')
