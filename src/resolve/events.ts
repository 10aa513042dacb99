import type { Event } from '../model/event.ts'
import type { FoundEvent, PartyMention } from '../model/found.ts'
import { idOf, slug } from '../model/id.ts'
import { overlapping } from '../model/overlapping.ts'
import { isInside, type Span } from '../model/span.ts'
import { type Context, nearest, passageAt, statementAt } from './context.ts'
import { ARMED_GROUPS } from './tables/armed-groups.table.ts'
import { COUNTRIES } from './tables/countries.table.ts'

/** Gives found events their parties, place, date and the statement that tells them. */
export function resolveEvents(found: readonly FoundEvent[], context: Context): Event[] {
  return found.map((event) => {
    const { id: report } = context.report.report
    const room = passageAt(context, event) ?? event
    const statement = statementAt(context, event)
    return {
      id: idOf('e', report, event.start, event.end, event.kind),
      report,
      start: event.start,
      end: event.end,
      kind: event.kind,
      plover: event.plover,
      acled: event.acled,
      agents: partyIn(context, event, event.agent),
      targets: partyIn(context, event, event.target),
      place: nearest(context.places, event, room)?.place ?? null,
      when: nearest(context.dates, event, room)?.when ?? null,
      happened: event.happened,
      statement: statement?.id ?? null,
    }
  })
}

/** Words behind which a group says whose it is: "members of the front". */
const WHOSE = / (?:of|from|belonging|in|with) /u

/** The party named by the words of a role: the last before its head ("Ruvian Dawn Front gunmen"), else the first behind. */
function partyIn(context: Context, event: Span, words: Span | null): string[] {
  if (words === null) return []
  const { parties, report } = context
  const text = report.report.text.slice(words.start, words.end)
  const head = words.start + (WHOSE.exec(text)?.index ?? text.length)
  const named = overlapping(parties, words).filter(
    (m) =>
      m.party !== null && isInside(m, words) && !isInside(event, m) && !isOfRebels(m, report.report.text),
  )
  const party = (named.findLast((m) => m.start < head) ?? named[0])?.party ?? rebels(text, context)
  return party ? [party] : []
}

const FIGHTERS =
  'guerrillas?|guerillas|rebels?|terrorists?|insurgents|militants|subversives|extremists|fighters|gunmen|jihadists|separatists|militiamen'
const THE_REBELS = new RegExp(`^(?:the |\\p{Lu}\\p{Ll}+ )(?:[a-z]+ )?(?:${FIGHTERS})$`, 'iu')
const BEHIND = new RegExp(`^ (?:[a-z]+ )?(?:${FIGHTERS})\\b`, 'u')
/** Longest words between a group's name and what its people are called. */
const NEAR = 30
const fighting = new WeakMap<Context['report'], ReadonlySet<string>>()

/** "the rebels": the one armed group that the report names. */
function rebels(words: string, context: Context): string | null {
  if (!THE_REBELS.test(words)) return null
  const [only, ...others] = fightersOf(context)
  return only !== undefined && others.length === 0 ? only : null
}

/** "Ruvian rebels" are no state. */
const isOfRebels = ({ party, end }: PartyMention, text: string): boolean =>
  party !== null && STATES.has(party) && BEHIND.test(text.slice(end, end + NEAR))
const STATES: ReadonlySet<string> = new Set(COUNTRIES.map(({ name }) => slug(name)))

/** The armed groups of a report: by the tables, or called guerrillas, rebels and the like ("Dawn Front guerrillas"). */
function fightersOf({ report, parties }: Context): ReadonlySet<string> {
  const known = fighting.get(report)
  if (known) return known
  const { text } = report.report
  const found = new Set<string>()
  for (const { party, speaker, end } of parties) {
    if (party === null || speaker !== null || STATES.has(party)) continue
    if (LISTED.has(party) || BEHIND.test(text.slice(end, end + NEAR))) found.add(party)
  }
  fighting.set(report, found)
  return found
}

const LISTED: ReadonlySet<string> = new Set(ARMED_GROUPS.map(([name]) => slug(name)))
