import { type Desk, wordsAt } from './desk.ts'
import type { Proposition } from './proposition.ts'

// Whom and what an answer can mean: whose word it names, what names him who answers.

/** Whether what somebody put forward is what an answer means. */
export type Fits = (p: Proposition, answer: Proposition) => boolean

/** "Roe's claims were denied": what a speaker said whom the answer names. */
export const isNamedIn =
  ({ sides }: Desk): Fits =>
  (p, answer) => {
    const speaker = p.statement?.source.speaker ?? ''
    if (p.party !== null && answer.about.has(sides.blocOf(p.party))) return true
    return (
      answer.about.has(speaker) || speaker.split('-').some((word) => word !== '' && answer.terms.has(word))
    )
  }

/** Who only declines to comment answers what names him or his side. */
export const isNaming: Fits = (p, answer) =>
  isAgainst(answer, p) ||
  (answer.side !== null && (p.doers.includes(answer.side) || p.about.has(answer.side)))

export const isAccusing: Fits = (p, answer) =>
  (p.act || p.statement?.stance === 'accuses') && isAgainst(answer, p)

/** "gave no details of their losses" answers what is said of one's own side alone. */
export const namesOwn = ({ report, statement }: Proposition, desk: Desk): boolean =>
  (statement?.content.spans ?? []).some((span) => OWN.test(wordsAt(desk, report, span)))
const OWN = /\b(?:its|their|his|her|our|my)\b/i

/** What is said lays an act on the side of the one who answers, or names him. */
export const isLaidOn = (answer: Proposition, p: Proposition): boolean =>
  answer.doers.some((doer) => p.doers.includes(doer)) || namesSpeaker(answer, p)

const namesSpeaker = ({ statement }: Proposition, p: Proposition): boolean =>
  p.about.has(statement?.source.speaker ?? '')

/** What is said names the one who answers, or his side. */
export const isAgainst = (answer: Proposition, p: Proposition): boolean =>
  isLaidOn(answer, p) || answer.doers.some((doer) => p.about.has(doer))

/** Both are the word of one named speaker. */
export const isOneSpeakers = ({ statement }: Proposition, p: Proposition): boolean => {
  const speaker = statement?.source.speaker ?? null
  return speaker !== null && p.statement?.source.speaker === speaker
}

/** Nobody answers himself or his own side. */
export function isOtherSide(answer: Proposition, p: Proposition): boolean {
  if (p.statement === null) return true
  if (p.statement.id === answer.statement?.id || isOneSpeakers(answer, p)) return false
  return answer.side === null || p.side !== answer.side
}
