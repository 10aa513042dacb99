import type { DateRange } from './dates.ts'
import type { Event } from './event.ts'
import type { Counted, Hedge, Scope, Whom } from './figure.ts'
import type { Tag } from './passage.ts'
import type { Span } from './span.ts'
import type { SourceKind, Statement } from './statement.ts'

/**
 * What the extracting stages give: passages of one report with what the words alone tell,
 * before anybody is resolved and before ids exist. Lists are in reading order.
 */

/** Who says what; `probability` is the chance that it is right, by the trained reader, and `null` where a rule found it. */
export type FoundAttribution = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly probability: number | null
}

/** Tags, heads (-1 the root) and universal relations of a sentence's tokens. */
export type Syntax = {
  readonly tags: readonly Tag[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

export type NameKind = 'person' | 'organization' | 'place' | 'other'
/** A name in a report. */
export type Name = Span & { readonly kind: NameKind }

/** What the trained reader tells of a report. `syntax` runs parallel to its sentences; `null` where one is too long. */
export type Reading = {
  readonly attributions: readonly FoundAttribution[]
  readonly names: readonly Name[]
  readonly syntax: readonly (Syntax | null)[]
}

/** A statement whose source is still words. `start` and `end` enclose all its spans. */
export type FoundStatement = Span &
  Pick<Statement, 'quotation' | 'stance' | 'channel' | 'platform' | 'probability'> & {
    readonly source: readonly Span[]
    readonly cue: readonly Span[]
    readonly lemma: string
    readonly content: readonly Span[]
    /** Index, in the same list, of the statement that relays this one. */
    readonly within: number | null
  }

/** A figure whose side and place are still unknown. `start` and `end` enclose the number and what it counts. */
export type FoundFigure = Span & {
  readonly low: number | null
  readonly high: number | null
  readonly hedge: Hedge
  readonly counts: Counted
  readonly whom: Whom
  readonly scope: Scope | null
  readonly when: DateRange | null
  /** Part of what another figure counts ("two of them children"). */
  readonly part: boolean
  readonly imputed: readonly string[]
}

/** A date expression. */
export type FoundDate = Span & { readonly when: DateRange }

/**
 * A mention of a place in a report, by the place's id. `metonym`: a government is meant ("Moscow said"). `wide`: a land or
 * part of the world, in which two events may lie far apart.
 */
export type PlaceMention = Span & { readonly place: string; readonly metonym?: true; readonly wide?: true }

/** A mention of a party or of a speaker (with the party it belongs to, where known). */
export type PartyMention = Span & { readonly party: string | null; readonly speaker: string | null }

/** Who a statement's source is; the list runs parallel to the report's found statements. */
export type ResolvedSource = {
  readonly kind: SourceKind
  readonly speaker: string | null
  readonly party: string | null
}

/** Somebody as the words that tell who, and the noun that these are about. */
export type Somebody = Span & { readonly head: Span }

/** An event whose agents and targets are still words of its clause. `start` and `end` enclose the trigger. */
export type FoundEvent = Span &
  Pick<Event, 'kind' | 'plover' | 'acled' | 'happened'> & {
    /** Those who act as the sentence names them; empty when the passive names nobody. */
    readonly agents: readonly Somebody[]
    /** Those acted upon. */
    readonly targets: readonly Somebody[]
  }
