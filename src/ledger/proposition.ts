import type { ClaimKind, EntryRole } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Terms } from './terms.ts'

/** What one passage puts forward: a statement's content, or a sentence of the report's own voice that tells an event. */
export type Proposition = Span & {
  readonly report: string
  readonly statement: Statement | null
  readonly event: Event | null
  /** Events told in the passage, its own included. */
  readonly events: readonly Event[]
  readonly kind: ClaimKind
  readonly role: EntryRole
  readonly party: string | null
  /** The bloc of its party. */
  readonly side: string | null
  readonly terms: Terms
  /** The words of its short quotations. */
  readonly fragments: readonly Terms[]
  /** What it means, of length 1; `null` where nothing was told of it. */
  readonly vector: Float32Array | null
  /** The same among the sentences around it. */
  readonly inContext: Float32Array | null
  /** It tells of a hostile act that was done, or was not. */
  readonly act: boolean
  /** The sides that are said to have done it, or deny that they did. */
  readonly doers: readonly string[]
  /** The parties, not their sides, that are said to have done it. */
  readonly agents: readonly string[]
  /** The day on which its report was published; `null` where that is not known. */
  readonly published: string | null
  /** Towns and districts that it names, or where what it tells of is said to be. */
  readonly sites: readonly string[]
  /** Of an answer that only points: at the last thing said, or at all that its side is accused of. */
  readonly points: 'one' | 'all' | null
  /** The sides and speakers that it names. */
  readonly about: ReadonlySet<string>
  /** The clauses of a statement that has several: each puts forward a thing of its own. */
  readonly clauses: readonly Clause[]
}
/** What one clause of a statement puts forward. */
export type Clause = Pick<
  Proposition,
  'events' | 'terms' | 'fragments' | 'vector' | 'inContext' | 'act' | 'doers' | 'sites'
>
