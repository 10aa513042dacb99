import { ABDUCTED } from '../extract/events/triggers.table.ts'
import { personNoun } from '../extract/figures/nouns.ts'
import type { Event } from '../model/event.ts'
import type { FoundEvent, Name, Somebody } from '../model/found.ts'
import { idOf } from '../model/id.ts'
import { overlapping } from '../model/overlapping.ts'
import type { Party } from '../model/party.ts'
import { isInside } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { type Kinds, type Meant, whoIs } from './agents.ts'
import { type Context, nearest, passageAt, statementAt } from './context.ts'
import { type Forces, forcesOf } from './forces.ts'
import { FIGHTERS } from './tables/forces.table.ts'
import { whereIs } from './where.ts'

/** The events of a story, and the forces among their parties that no source and no table had named. */
export type StoryEvents = {
  readonly events: readonly Event[]
  readonly parties: readonly Party[]
  /** Whom statements are of that claim what a group no table knows did, by the statement's id. */
  readonly claimants: ReadonlyMap<string, string>
}

/** The events of one report, with the names that the trained reader finds in it. */
type FoundIn = {
  readonly context: Context
  readonly events: readonly FoundEvent[]
  readonly names: readonly Name[]
}

/** Gives the found events of a story's reports their parties, place, date and the statement that tells them. */
export function resolveEvents(found: readonly FoundIn[], parties: readonly Party[]): StoryEvents {
  const kinds: Kinds = new Map(parties.map((p) => [p.id, p.kind]))
  const read = found.flatMap(({ context, events, names }) =>
    events
      .filter((e) => !isName(e, context, names))
      .map((event) => lawful(meantBy(event, context, kinds, names), kinds, names)),
  )
  const forces = forcesOf(
    read.flatMap((r) => r.agents),
    parties,
  )
  const events = read.filter((r) => !isService(r, kinds)).map((r) => eventOf(r, forces))
  return { events, parties: forces.made(), claimants: claimantsOf(read, forces, kinds) }
}

type Read = {
  readonly event: FoundEvent
  readonly context: Context
  readonly agents: readonly Meant[]
  readonly targets: readonly Meant[]
}

function meantBy(event: FoundEvent, context: Context, kinds: Kinds, names: readonly Name[]): Read {
  const statement = statementAt(context, event)
  const meant = (roles: readonly Somebody[]): Meant[] =>
    roles.flatMap((role) => whoIs(role, event, statement, context, kinds, names) ?? [])
  return { event, context, agents: meant(event.agents), targets: meant(event.targets) }
}

/** "the Dawn Liberation Front" tells of no liberation. */
const isName = (event: FoundEvent, { parties }: Context, names: readonly Name[]): boolean =>
  overlapping(parties, event).some((m) => isInside(event, m)) ||
  overlapping(names, event).some((m) => m.kind === 'organization' && isInside(event, m))

/** A police operation is no attack. */
const isService = ({ event, context, agents }: Read, kinds: Kinds): boolean =>
  OPERATIONS.has(context.report.report.text.slice(event.start, event.end).toLowerCase()) &&
  agents.every((m) => isForce(m) || ('party' in m && kinds.get(m.party) === 'state'))
const OPERATIONS: ReadonlySet<string> = new Set([
  'operation',
  'operations',
  'action',
  'actions',
  'act',
  'acts',
])

/** Who says "we did it" is who did it, where the words of the source alone do not tell. */
function claimantsOf(read: readonly Read[], forces: Forces, kinds: Kinds): Map<string, string> {
  const found = new Map<string, string>()
  for (const { event, context, agents } of read) {
    const statement = statementAt(context, event)
    const [role] = event.agents
    const [meant] = agents
    if (!statement || !role || !meant || event.agents.length > 1 || statement.source.speaker !== null)
      continue
    const { party, spans } = statement.source
    const by = forces.partyOf(meant)
    const isSource = spans.some((s) => isInside(role, s) || isInside(s, role))
    const unknown =
      party === null || FIGHTERS.has(party) || (!('party' in meant) && kinds.get(party) === 'state')
    if (isSource && unknown && by !== null) found.set(statement.id, by)
  }
  return found
}

/** What somebody is said to have done, told apart by who did it and to whom: taking people is a crime or the law enforced. */
function lawful(read: Read, kinds: Kinds, names: readonly Name[]): Read {
  const { event, agents, context } = read
  if (isRaid(read)) return as(read, ENFORCED)
  if (event.kind !== 'territory' || event.acled !== null || event.targets.length === 0) return read
  const people = event.targets.some((t) => isPerson(t, context, names))
  if (agents.some(isForce) && !event.targets.some((t) => overlapping(context.places, t).length > 0))
    return as(read, ENFORCED)
  if (!people) return read
  if (agents.some((m) => 'party' in m && kinds.get(m.party) === 'state')) return as(read, ENFORCED)
  return agents.length > 0 && !agents.some(isForce) ? as(read, SEIZED) : read
}

const as = (read: Read, type: Pick<FoundEvent, 'kind' | 'plover' | 'acled'>): Read => ({
  ...read,
  event: { ...read.event, ...type },
})
const ENFORCED = { kind: 'arrest', plover: 'COERCE', acled: null } as const
const SEIZED = { kind: 'attack', plover: 'ASSAULT', acled: ABDUCTED } as const

const isPerson = (target: Somebody, { report }: Context, names: readonly Name[]): boolean =>
  report.report.text
    .slice(target.start, target.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((w) => personNoun(w) !== null) || overlapping(names, target.head).some((n) => n.kind === 'person')

const isForce = (meant: Meant): boolean =>
  'force' in meant ||
  ('party' in meant && /(?:^|-)(?:police|battalion|brigade|regiment)(?:-|$)/.test(meant.party))

/** "police raided a house", "destroyed the drugs": the law is enforced. */
const isRaid = ({ event, context, agents }: Read): boolean =>
  agents.length > 0 &&
  agents.every((m) => isForce(m) && !('force' in m && m.force.name !== 'police')) &&
  RAIDS.test(context.report.report.text.slice(event.start, event.end))
const RAIDS = /^(?:raid|destr|search|seiz|burn)/iu

/** "denied that the army bombed the town", "rejected reports that": the speaker says that it did not happen. */
const isDenied = ({ event }: Read, statement: Statement | null): boolean =>
  event.happened === 'asserted' && statement?.stance === 'denies' && DENYING.has(statement.cue.lemma)
const DENYING: ReadonlySet<string> = new Set(['deny', 'reject', 'refute', 'dismiss', 'disclaim'])

function eventOf(read: Read, forces: Forces): Event {
  const { event, context, agents, targets } = read
  const { id: report } = context.report.report
  const room = passageAt(context, event) ?? event
  const statement = statementAt(context, event)
  const ids = (meant: readonly Meant[]): string[] => [
    ...new Set(meant.flatMap((m) => forces.partyOf(m) ?? [])),
  ]
  return {
    id: idOf('e', report, event.start, event.end, event.kind),
    report,
    start: event.start,
    end: event.end,
    kind: event.kind,
    plover: event.plover,
    acled: event.acled,
    agents: ids(agents),
    targets: ids(targets),
    place: whereIs(event, statement, context),
    when: nearest(context.dates, event, room)?.when ?? null,
    happened: isDenied(read, statement) ? 'negated' : event.happened,
    statement: statement?.id ?? null,
  }
}
