import type { Event } from '../model/event.ts'
import type { FoundEvent, PartyMention } from '../model/found.ts'
import { idOf } from '../model/id.ts'
import { overlapping } from '../model/overlapping.ts'
import { isInside, type Span } from '../model/span.ts'
import { type Context, nearest, passageAt, statementAt } from './context.ts'

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
      agents: partyIn(context, event, event.agent, 'last', statement?.content.spans),
      targets: partyIn(context, event, event.target, 'first', statement?.content.spans),
      place: nearest(context.places, event, room)?.place ?? null,
      when: nearest(context.dates, event, room)?.when ?? null,
      happened: event.happened,
      statement: statement?.id ?? null,
    }
  })
}

/** The party named in a window: the last before the trigger, the first after it; within a statement only in its content. */
function partyIn(
  context: Context,
  event: Span,
  window: Span | null,
  which: 'first' | 'last',
  content: readonly Span[] | undefined,
): string[] {
  if (window === null) return []
  const inContent = (m: PartyMention): boolean => content === undefined || content.some((c) => isInside(m, c))
  const mentions = overlapping(context.parties, window).filter(
    (m) => m.party !== null && isInside(m, window) && inContent(m) && !isInside(event, m),
  )
  const party = (which === 'last' ? mentions.at(-1) : mentions[0])?.party
  return party ? [party] : []
}
