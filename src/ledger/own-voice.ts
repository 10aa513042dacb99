import type { EntryRole } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import { overlapping } from '../model/overlapping.ts'
import type { Passage } from '../model/passage.ts'
import { isInside } from '../model/span.ts'
import { isHostile, tellsAct } from './acts.ts'
import type { Proposition } from './proposition.ts'
import { termsOfPassage } from './terms.ts'
import { type Here, kindOf, meaningOf, namedIn, sitesIn } from './told.ts'
import { ownVoice } from './wordings.ts'

/** Sentences outside every statement that tell an event which happened, and what they take back. */
export function propositionsOfOwnVoice(here: Here): Proposition[] {
  const { report, statements, events } = here
  return ownVoice(report, statements).flatMap((passage) => {
    const told = overlapping(events, passage).filter((e) => isInside(e, passage) && e.statement === null)
    const happened = told.filter((e) => e.happened === 'asserted')
    if (happened.length === 0) return []
    const back = takenBack(passage, told)
    if (back === null) return [ofSentence(passage, happened, 'asserts', here)]
    const { start, end } = passage
    const parts = [
      ofSentence(partOf(passage, start, back.end), back.events, 'denies', here),
      ofSentence(partOf(passage, back.start, end), happened, 'asserts', here),
    ]
    return parts.map((part) => ({ ...part, ...meaningOf([passage], here) }))
  })
}

/** What a sentence, or a part of it, puts forward or takes back in the report's own voice. */
function ofSentence(passage: Passage, told: readonly Event[], role: EntryRole, here: Here): Proposition {
  const { report, reading, blocOf } = here
  const { start, end } = passage
  const hostile = told.filter(isHostile)
  return {
    start,
    end,
    report: report.report.id,
    published: report.report.published,
    statement: null,
    event: told[0] ?? null,
    events: told,
    kind: kindOf(told),
    role,
    party: null,
    side: null,
    terms: termsOfPassage(passage),
    fragments: [],
    ...meaningOf([passage], here),
    act: tellsAct(told, report, null),
    doers: [...new Set(hostile.flatMap((e) => e.agents.map(blocOf)))],
    agents: [...new Set(hostile.flatMap((e) => e.agents))],
    sites: sitesIn([passage], told, here),
    points: null,
    about: namedIn([passage], reading.mentions.get(report.report.id) ?? [], blocOf),
    clauses: [],
  }
}

/** A part of a sentence, with its words. */
const partOf = ({ block, tokens }: Passage, start: number, end: number): Passage => ({
  start,
  end,
  block,
  tokens: overlapping(tokens, { start, end }),
})

/**
 * "It was not two blasts, as first told, but three": the events that a sentence says did not happen, where it goes on to say
 * what did; where the one ends and the other begins.
 */
function takenBack(passage: Passage, told: readonly Event[]): TakenBack | null {
  const at = passage.tokens.findIndex((t) => t.lower === 'but')
  const [before, but, behind] = passage.tokens.slice(Math.max(0, at - 1), at + 2)
  if (at < 1 || !before || !but || !behind) return null
  const events = told.filter((e) => e.happened === 'negated' && e.end <= before.end)
  const isInstead = told.some((e) => e.happened === 'asserted' && e.start >= but.end)
  const end = before.lower === ',' ? before.start : before.end
  return events.length > 0 && isInstead ? { end, start: behind.start, events } : null
}
type TakenBack = { readonly end: number; readonly start: number; readonly events: readonly Event[] }
