import { slug } from '../model/id.ts'
import type { Party } from '../model/party.ts'
import { type Force, isPower, type Meant } from './agents.ts'

/** Forces of states as parties of their own, in a story where no states fight one another. */
export type Forces = {
  /** The party that is meant; `null` where a bare "the army" could be of more than one state. */
  readonly partyOf: (meant: Meant) => string | null
  /** The parties that were made, each on the side of its state. */
  readonly made: () => readonly Party[]
}

/**
 * Within one state, who did it is its army, its police or its government, and these may fall out over it; between states it is
 * the state. A state that acts by its bare name, or beside the forces of another, acts as one party.
 */
export function forcesOf(all: readonly Meant[], parties: readonly Party[]): Forces {
  const kinds = new Map(parties.map((p) => [p.id, p]))
  const forces = all.flatMap((m) => ('force' in m ? [m.force] : []))
  const acting = new Set(forces.flatMap((f) => f.state ?? []))
  const bare = new Set(
    all.flatMap((m) => ('party' in m && isPower(kinds.get(m.party)?.kind) ? [m.party] : [])),
  )
  const states = new Set([...acting, ...bare])
  const made = new Map<string, Party>()
  const make = (force: Force, name: string): string => {
    const id = slug(force.state === null ? name : `${force.state} ${name}`)
    if (kinds.has(id)) return id
    const state = force.state === null ? undefined : kinds.get(force.state)
    const full = force.said === null ? name : `${force.said} ${name}`
    made.set(
      id,
      made.get(id) ?? {
        id,
        name: full,
        kind: 'organisation',
        bloc: state ? (state.bloc ?? state.id) : null,
        aliases: [],
      },
    )
    return id
  }
  const named = (group: string, as: string): string | null => {
    const id = slug(as)
    if (id !== '' && !kinds.has(id))
      made.set(id, made.get(id) ?? { id, name: group, kind: 'armed-group', bloc: null, aliases: [] })
    return id === '' ? null : id
  }
  const partyOf = (meant: Meant): string | null => {
    if ('party' in meant) return meant.party
    if ('group' in meant) return named(meant.group, meant.as ?? meant.group)
    const force = whose(meant.force, forces)
    if (force.state !== null && (bare.has(force.state) || states.size > 1)) return force.state
    if (force.name === 'government') return force.state
    const name = force.name ?? usual(forces)
    if (name === 'police') return police(parties)
    if (force.state === null && states.size > 1) return null
    return make(force, name)
  }
  return { partyOf, made: () => [...made.values()] }
}

/** A force that nobody says whose it is belongs to the one state whose force of that name the story tells of. */
function whose(force: Force, all: readonly Force[]): Force {
  if (force.state !== null) return force
  const same = all.filter((f) => f.state !== null && (f.name === force.name || force.name === null))
  const states = new Set(same.map((f) => f.state))
  const [first] = same
  return states.size === 1 && first ? { ...force, state: first.state, said: first.said } : force
}

/** Soldiers are of the army, or of the armed forces where the story calls them so. */
function usual(all: readonly Force[]): string {
  const named = (name: string): number => all.filter((f) => f.name === name).length
  return named('armed forces') > named('army') ? 'armed forces' : 'army'
}

/** The one police force that a story names; else the police. */
function police(parties: readonly Party[]): string | null {
  const named = parties.filter((p) => /(?:^|-)police(?:-|$)/.test(p.id))
  const own = named.filter((p) => p.id !== 'police')
  if (own.length > 1) return null
  return own[0]?.id ?? named[0]?.id ?? 'police'
}
