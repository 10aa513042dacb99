import type { EntryRole } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import type { PartyMention } from '../model/found.ts'
import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import type { Stance, Statement } from '../model/statement.ts'

/** The side of a party. */
export type BlocOf = (party: string) => string

/** Whoever stands first behind one of these is said to have done what follows. */
const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'blame', 'charge', 'suspect', 'hold'])
/** The one accused stands within this many UTF-16 code units of the content's start. */
const ACCUSED = 40
/** What is condemned is an act: who did it is named only where its words begin with him, "Tolm's strike", not "a strike on Kesh". */
const CONDEMNING: ReadonlySet<string> = new Set(['condemn', 'denounce'])
const BEGINS = 4

/** A hostile act that is told as done or as not done, no threat and no wish. */
export const isHostile = ({ plover, happened }: Event): boolean =>
  plover === 'ASSAULT' && (happened === 'asserted' || happened === 'negated')

/** What these speak of is to come: an act they name in passing is not what they put forward. */
const PLANS: ReadonlySet<Stance> = new Set<Stance>(['threatens', 'demands', 'offers'])

/**
 * True of a passage that puts forward a hostile act, or its denial, and does not only speak of it: its trigger is a verb,
 * or the statement accuses, admits or denies.
 */
export function tellsAct(
  events: readonly Event[],
  report: AnnotatedReport,
  statement: Statement | null,
): boolean {
  if (statement !== null && PLANS.has(statement.stance)) return false
  const hostile = events.filter(isHostile)
  if (statement?.stance === 'accuses') return true
  if (hostile.length === 0) return false
  if (statement?.stance === 'denies' || statement?.stance === 'admits') return true
  return hostile.some((e) => {
    const [passage] = overlapping(report.passages, e)
    return passage !== undefined && overlapping(passage.tokens, e)[0]?.tag === 'VERB'
  })
}

/**
 * The sides that a statement says did a hostile act: agents of its events, whom it accuses, and its own where it admits an
 * act or denies one.
 */
export function doersOf(
  statement: Statement,
  role: EntryRole,
  events: readonly Event[],
  mentions: readonly PartyMention[],
  blocOf: BlocOf,
): string[] {
  const own = statement.source.party === null ? null : blocOf(statement.source.party)
  if (statement.stance === 'threatens') return threatenedBy(events, own, blocOf)
  const hostile = events.filter(isHostile)
  const found = new Set(hostile.flatMap((e) => e.agents.map(blocOf)))
  const accused = accusedBy(statement, mentions, blocOf, own)
  if (accused !== null) found.add(accused)
  if (own !== null && found.size === 0 && (role === 'denies' || (role === 'admits' && hostile.length > 0)))
    found.add(own)
  return [...found].sort()
}

/** Who threatens will do it himself, unless his words say who else will. */
function threatenedBy(events: readonly Event[], own: string | null, blocOf: BlocOf): string[] {
  const named = events.filter((e) => e.happened === 'threatened').flatMap((e) => e.agents.map(blocOf))
  return named.length > 0 ? [...new Set(named)].sort() : own === null ? [] : [own]
}

/**
 * "accused neighbouring Tolm of firing": the side that is named first. Where another word accuses ("the work of Tolmese
 * gunners") the one side that is named beside the speaker's own.
 */
function accusedBy(
  { cue, content, stance }: Statement,
  mentions: readonly PartyMention[],
  blocOf: BlocOf,
  own: string | null,
): string | null {
  const [first] = content.spans
  if (!first) return null
  const others = (span: Span): string[] =>
    overlapping(mentions, span).flatMap(({ party }) => (party && blocOf(party) !== own ? blocOf(party) : []))
  const head = (reach: number): Span => ({
    start: first.start,
    end: Math.min(first.end, first.start + reach),
  })
  if (ACCUSING.has(cue.lemma)) return others(head(ACCUSED))[0] ?? null
  if (CONDEMNING.has(cue.lemma)) return others(head(BEGINS + 1))[0] ?? null
  if (stance !== 'accuses') return null
  const named = new Set(content.spans.flatMap(others))
  return named.size === 1 ? ([...named][0] ?? null) : null
}
