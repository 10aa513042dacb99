import type { ResolvedSource } from '../model/found.ts'
import { slug } from '../model/id.ts'
import type { Party, Speaker } from '../model/party.ts'
import type { LexiconParty } from './party-lexicon.ts'
import type { Person } from './people.ts'
import { compareNames } from './spelling.ts'

type PartyDraft = { id: string; name: string; kind: Party['kind']; aliases: Set<string> }
type SpeakerDraft = { id: string; name: string; roles: Map<string, number>; aliases: Set<string> }

/** What a text tells of whom somebody serves: their own office outweighs a guess from who holds power. */
export const VOTE = { told: 3, inferred: 1 } as const

/** How many chiefs up somebody's party is looked for ("the aide of the adviser of the president"). */
const CHIEFS = 3

/** The parties and speakers of one story as they are found. Votes are counted, so that the order of reports does not matter. */
export class Registry {
  readonly #parties = new Map<string, PartyDraft>()
  readonly #speakers = new Map<string, SpeakerDraft>()
  readonly #serving = new Map<string, Map<string, number>>()
  readonly #roles = new Map<string, Map<string, number>>()
  readonly #chiefs = new Map<string, Map<string, number>>()

  /** A party of the tables or of the story, by the form a report uses. */
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
  group(name: string, kind: Party['kind'], alias: string = name): string {
    const id = slug(name)
    const party = this.#parties.get(id) ?? { id, name, kind, aliases: new Set<string>() }
    party.aliases.add(alias)
    this.#parties.set(id, party)
    return id
  }

  /** A word by which a report calls a party again ("the union"). */
  called(id: string, form: string): void {
    this.#parties.get(id)?.aliases.add(form)
  }

  has(id: string): boolean {
    return this.#parties.has(id)
  }

  kindOf(id: string): Party['kind'] | null {
    return this.#parties.get(id)?.kind ?? null
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
      aliases: new Set(person.forms),
    }
    vote(speaker.roles, role)
    this.#speakers.set(id, speaker)
    if (party !== null) this.serves(person, party)
    return id
  }

  /** A report calls somebody by an office of a party ("Danish minister Anna Holm"): a vote, if that person speaks. */
  serves(person: Person, party: string, weight: number = VOTE.told): void {
    vote(votesFor(this.#serving, slug(person.name)), party, weight)
  }

  /** A report calls somebody by an office: a vote, if that person speaks. */
  calledBy(person: Person, role: string): void {
    vote(votesFor(this.#roles, slug(person.name)), role)
  }

  /** "Holm's spokesman Ove Lund": whoever Holm is for, Lund is, where nothing else tells. */
  follows(person: Person, chief: Person): void {
    if (person !== chief) vote(votesFor(this.#chiefs, slug(person.name)), slug(chief.name))
  }

  speaker(id: string): { id: string; party: string | null } | undefined {
    return this.#speakers.has(id) ? { id, party: this.partyOf(id) } : undefined
  }

  /** A source whose party follows from its speaker, where its own words did not tell. */
  completed(source: ResolvedSource): ResolvedSource {
    const party = source.party ?? (source.speaker === null ? null : this.partyOf(source.speaker))
    return { kind: source.kind, speaker: source.speaker, party }
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

  /** By the offices somebody is called by, else by whom they follow. */
  partyOf(person: string, depth = 0): string | null {
    const own = most(this.#serving.get(person) ?? new Map())
    if (own !== null || depth >= CHIEFS) return own
    const chief = most(this.#chiefs.get(person) ?? new Map())
    return chief === null ? null : this.partyOf(chief, depth + 1)
  }

  speakers(): Speaker[] {
    return [...this.#speakers.values()]
      .map((s) => ({
        id: s.id,
        name: s.name,
        role: most(s.roles) ?? most(this.#roles.get(s.id) ?? new Map()),
        party: this.partyOf(s.id),
        aliases: [...s.aliases].filter((a) => a !== s.name).sort(compareNames),
      }))
      .sort((a, b) => compareNames(a.id, b.id))
  }
}

function votesFor(all: Map<string, Map<string, number>>, id: string): Map<string, number> {
  const votes = all.get(id) ?? new Map<string, number>()
  all.set(id, votes)
  return votes
}

const vote = (votes: Map<string, number>, value: string | null, weight = 1): void => {
  if (value !== null) votes.set(value, (votes.get(value) ?? 0) + weight)
}

/** The value with most votes; where level, the longer, then the first by code units. */
const most = (votes: ReadonlyMap<string, number>): string | null =>
  [...votes].sort(([a, n], [b, m]) => m - n || b.length - a.length || compareNames(a, b))[0]?.[0] ?? null
