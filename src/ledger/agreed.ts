import { type Desk, reportOf } from './desk.ts'
import { nearness } from './pair-score.ts'
import type { Proposition } from './proposition.ts'
import { putsForward } from './roots.ts'
import { DENIAL_CUES } from './terms.table.ts'
import { negatedTerms, noneOf } from './terms.ts'

/** From this cosine on two negated passages say one thing. */
const SAME = 0.5
/** From this cosine on one tells of what the other says there was none of. */
const OPPOSED = 0.6

/**
 * The propositions of a claim with the roles that they have among each other. "Police said no gun was found" denies where
 * somebody says that one was; beside others who say in as many words that none was, it says what they say. "There were no
 * warrants" denies what those say who tell of warrants.
 */
export function amongEachOther(group: readonly Proposition[], desk: Desk): readonly Proposition[] {
  const forward = group.filter(putsForward)
  const isTurned = (p: Proposition): boolean => wordsOf(p, negatedTerms, desk).size > 0
  const allTurned = forward.length > 0 && forward.every(isTurned)
  const agrees = (p: Proposition): boolean =>
    allTurned && isByContent(p) && isTurned(p) && forward.some((f) => isNear(f, p, SAME))
  const opposes = (p: Proposition): boolean =>
    [...wordsOf(p, noneOf, desk)].some((thing) =>
      forward.some(
        (f) => f.terms.has(thing) && isNear(f, p, OPPOSED) && !wordsOf(f, negatedTerms, desk).has(thing),
      ),
    )
  return group.map((p) => {
    if (p.statement === null) return p
    if (p.role === 'denies' && agrees(p)) return { ...p, role: 'asserts' }
    return p.role === 'asserts' && opposes(p) ? { ...p, role: 'denies' } : p
  })
}

const isNear = (a: Proposition, b: Proposition, least: number): boolean =>
  a !== b && nearness(a.vector, b.vector) >= least

function wordsOf(p: Proposition, words: typeof noneOf, desk: Desk): ReadonlySet<string> {
  const report = reportOf(desk, p.report)
  return report ? words(report, p.statement?.content.spans ?? [p]) : new Set()
}

/** Its words deny, not the verb of saying over them. */
const isByContent = ({ statement }: Proposition): boolean =>
  statement !== null && !DENIAL_CUES.has(statement.cue.lemma ?? '')
