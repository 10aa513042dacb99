import type { ResolvedSource } from '../model/found.ts'
import { slug } from '../model/id.ts'
import type { Party, Speaker } from '../model/party.ts'
import type { LexiconParty } from './party-lexicon.ts'
import type { Person } from './people.ts'
import { compareNames } from './spelling.ts'

type PartyDraft = { id: string; name: string; kind: Party['kind']; aliases: Set<string> }
type SpeakerDraft = {
  id: string
  name: string
  roles: Map<string, number>
  parties: Map<string, number>
  aliases: Set<string>
}

/** The parties and speakers of one story as they are found. Votes are counted, so that the order of reports does not matter. */
export class Registry {
  readonly #parties = new Map<string, PartyDraft>()
  readonly #speakers = new Map<string, SpeakerDraft>()
  readonly #servants = new Map<string, Map<string, number>>()

  /** A party of the general tables, by the form a report uses. */
  mention(id: string, form: string, known: LexiconParty | undefined): void {
    const party = this.#parties.get(id) ?? {
      id,
      name: known?.name ?? form,
      kind: known?.kind ?? 'unknown',
      aliases: new Set<string>(),
    }
    party.aliases.add(form)
    this.#parties.set(id, party)
  }

  /** A group that no table knows, as a party of its own; gives its id. */
  group(name: string, kind: Party['kind']): string {
    const id = slug(name)
    const party = this.#parties.get(id) ?? { id, name, kind, aliases: new Set<string>() }
    this.#parties.set(id, party)
    return id
  }

  /** A state, or a land that only the story tells of: whose ministries and officials go unnamed. */
  holdsPower(id: string): boolean {
    const kind = this.#parties.get(id)?.kind
    return kind === 'state' || kind === 'unknown'
  }

  /** A person who speaks; role and party are votes. Gives the speaker's id. */
  speaks(person: Person, role: string | null, party: string | null): string {
    const id = slug(person.name)
    const speaker = this.#speakers.get(id) ?? {
      id,
      name: person.name,
      roles: new Map(),
      parties: new Map(),
      aliases: new Set(person.forms),
    }
    vote(speaker.roles, role)
    vote(speaker.parties, party)
    this.#speakers.set(id, speaker)
    return id
  }

  /** A report calls somebody by an office of a party ("Danish minister Anna Holm"): a vote, if that person speaks. */
  serves(person: Person, party: string): void {
    const id = slug(person.name)
    const votes = this.#servants.get(id) ?? new Map<string, number>()
    vote(votes, party)
    this.#servants.set(id, votes)
  }

  speaker(id: string): { id: string; party: string | null } | undefined {
    const speaker = this.#speakers.get(id)
    return speaker && { id, party: this.#partyOf(speaker) }
  }

  /** A source whose party follows from its speaker, where its own words did not tell. */
  completed(source: ResolvedSource): ResolvedSource {
    const party =
      source.party ?? (source.speaker === null ? null : (this.speaker(source.speaker)?.party ?? null))
    return { ...source, party }
  }

  parties(blocOf: (party: string) => string | null): Party[] {
    return [...this.#parties.values()]
      .map(({ id, name, kind, aliases }) => ({
        id,
        name,
        kind,
        bloc: blocOf(id),
        aliases: [...aliases].filter((a) => a !== name).sort(compareNames),
      }))
      .sort((a, b) => compareNames(a.id, b.id))
  }

  /** By what its own sources say, else by the office it is called by elsewhere. */
  #partyOf(speaker: SpeakerDraft): string | null {
    return most(speaker.parties) ?? most(this.#servants.get(speaker.id) ?? new Map())
  }

  speakers(): Speaker[] {
    return [...this.#speakers.values()]
      .map((s) => ({
        id: s.id,
        name: s.name,
        role: most(s.roles),
        party: this.#partyOf(s),
        aliases: [...s.aliases].filter((a) => a !== s.name).sort(compareNames),
      }))
      .sort((a, b) => compareNames(a.id, b.id))
  }
}

const vote = (votes: Map<string, number>, value: string | null): void => {
  if (value !== null) votes.set(value, (votes.get(value) ?? 0) + 1)
}

/** The value with most votes; where level, the longer, then the first by code units. */
const most = (votes: ReadonlyMap<string, number>): string | null =>
  [...votes].sort(([a, n], [b, m]) => m - n || b.length - a.length || compareNames(a, b))[0]?.[0] ?? null
