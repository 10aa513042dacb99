import type { FoundStatement, ResolvedSource } from '../model/found.ts'
import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import type { StoryGroup } from './group-forms.ts'
import type { PartyName } from './party-names.ts'
import type { Person } from './people.ts'
import type { Powers } from './powers.ts'
import type { Registry } from './registry.ts'
import type { Roles } from './roles.ts'
import type { Roster } from './roster.ts'
import type { Unnamed } from './unnamed.ts'

/** Sources resolved so far in a report, latest last, for pronouns and "the ministry". */
export type SourceMemory = { readonly last: Remembered[] }
/** `unnamed`: one person without a name spoke. */
export type Remembered = ResolvedSource & Span & { readonly unnamed: Unnamed | null }

/** A person named in a report outside quotation marks, with the sentence it stands in. */
export type PersonMention = Span & {
  readonly person: Person
  readonly passage: number
  /** "Osk's brother": named only to say whose. */
  readonly possessive: boolean
}

/** What stands on the desk while one report's sources are read. */
export type Desk = {
  readonly report: AnnotatedReport
  readonly roster: Roster
  readonly registry: Registry
  /** Names of parties in the report, in reading order. */
  readonly parties: readonly PartyName[]
  readonly people: readonly PersonMention[]
  readonly groups: ReadonlyMap<string, StoryGroup>
  readonly roles: Roles
  readonly powers: Powers
}

/** Farther back than this, in UTF-16 code units, a pronoun or "the ministry" is not followed. */
export const REACH = 900
/** No more sources than this stand within that reach. */
const RECENT = 60

/** The sources within reach before a place, latest last. */
export const recent = (memory: SourceMemory, start: number): Remembered[] =>
  memory.last.slice(-RECENT).filter((s) => start - s.end <= REACH)

export const tokensIn = (report: AnnotatedReport, spans: readonly Span[]): Token[] =>
  spans.flatMap((s) => overlapping(report.passages, s).flatMap((p) => overlapping(p.tokens, s)))

/** Index of the sentence in which a place stands; -1 where it stands in none. */
export function sentenceAt({ passages }: AnnotatedReport, at: number): number {
  let [low, high] = [0, passages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low < passages.length ? low : -1
}

/** Where a statement's source stands; where it has none, its cue or what is said. */
export const placeOf = (statement: FoundStatement): number =>
  statement.source[0]?.start ?? statement.cue[0]?.start ?? statement.start
