import { findEvents } from '../extract/events/find.ts'
import type { Reading } from '../model/found.ts'
import type { Party } from '../model/party.ts'
import type { Statement } from '../model/statement.ts'
import type { Context } from '../resolve/context.ts'
import { resolveEvents, type StoryEvents } from '../resolve/events.ts'
import { compare } from './order.ts'
import { once } from './recent.ts'

/** What happened in a story, its statements with their claimants, and its parties by id, the forces that act among them. */
type Told = Pick<StoryEvents, 'events' | 'parties'> & { readonly statements: readonly Statement[] }

/** What a story's reports say happened, and who they say did it. */
export function eventsOf(
  contexts: readonly Context[],
  readingOf: (report: string) => Pick<Reading, 'syntax' | 'names'> | undefined,
  parties: readonly Party[],
): Told {
  const found = contexts.map((context) => {
    const { syntax, names } = readingOf(context.report.report.id) ?? NOTHING
    return { context, events: eventsIn(context.report, syntax), names }
  })
  const { events, parties: forces, claimants } = resolveEvents(found, parties)
  const statements = contexts.flatMap((c) => c.statements.map((s) => claimedBy(s, claimants.get(s.id))))
  return { events, statements, parties: [...parties, ...forces].sort((a, b) => compare(a.id, b.id)) }
}

const NOTHING: Pick<Reading, 'syntax' | 'names'> = { syntax: [], names: [] }
const eventsIn = once(findEvents)

const claimedBy = (statement: Statement, party: string | undefined): Statement =>
  party === undefined ? statement : { ...statement, source: { ...statement.source, party } }
