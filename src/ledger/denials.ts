import { conflict } from './match.ts'
import type { Proposition } from './propositions.ts'
import { containment, namesNothing, type Weigh } from './terms.ts'

/** A denial names what it denies from this share of its words on; set on the development clusters. */
const NAMES_IT = 0.34

/** Propositions that answer another one, with the group they answer. */
export type Answer = { readonly proposition: Proposition; readonly group: number | null }

/**
 * Links denials, doubts and refusals to comment with the group of propositions they answer.
 * Explicit and semantic forms by their words with the polarity turned, where kind, place and agent do not conflict;
 * vague ones ("rejected the accusations") to what another side said nearest before in the same report.
 * What answers nothing found stays alone (`null`).
 */
export function linkAnswers(
  answers: readonly Proposition[],
  groups: readonly (readonly Proposition[])[],
  weigh: Weigh,
): Answer[] {
  return answers.map((proposition) => ({
    proposition,
    group: isVague(proposition) ? nearestBefore(proposition, groups) : named(proposition, groups, weigh),
  }))
}

const isVague = ({ terms }: Proposition): boolean => namesNothing(terms)

/** The group that shares most of the answer's words and was said by another side. */
function named(
  answer: Proposition,
  groups: readonly (readonly Proposition[])[],
  weigh: Weigh,
): number | null {
  let [best, at]: [number, number | null] = [NAMES_IT, null]
  groups.forEach((group, i) => {
    const others = group.filter((p) => isOtherSide(answer, p) && !conflict(answer, p))
    const score = Math.max(0, ...others.map((p) => containment(answer.terms, p.terms, weigh)))
    if (score > best) [best, at] = [score, i]
  })
  return at
}

/** The group of what another side accused or asserted nearest before the answer, in the same report. */
function nearestBefore(answer: Proposition, groups: readonly (readonly Proposition[])[]): number | null {
  let [best, at]: [number, number | null] = [-1, null]
  groups.forEach((group, i) => {
    for (const p of group) {
      const before = p.report === answer.report && p.start < answer.start && p.statement !== null
      if (before && isOtherSide(answer, p) && weight(p, answer) > best) [best, at] = [weight(p, answer), i]
    }
  })
  return at
}

/** Later is nearer; an accusation against the one who answers beats a plain statement. */
const weight = (p: Proposition, answer: Proposition): number => {
  const accuses =
    p.statement?.stance === 'accuses' ||
    p.events.some((e) => answer.party !== null && e.agents.includes(answer.party))
  return p.start + (accuses ? 1_000 : 0)
}

/** Nobody answers himself or his own party. */
function isOtherSide(answer: Proposition, p: Proposition): boolean {
  if (p.statement === null) return true
  const speaker = answer.statement?.source.speaker ?? null
  if (p.statement.id === answer.statement?.id) return false
  if (speaker !== null && p.statement.source.speaker === speaker) return false
  return answer.party === null || p.party !== answer.party
}
