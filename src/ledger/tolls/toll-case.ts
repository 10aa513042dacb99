import type { Toll } from '../../model/claim.ts'
import type { Counted } from '../../model/figure.ts'
import type { ReportCount } from '../casualty-counts.ts'

/** One report's number of a claim, with what profiles ask of it. */
export type CaseCount = ReportCount & {
  /** Of a number that is none its word: "dozens"; "" for a bare plural; `null` where a number is given. */
  readonly word: string | null
  /** Not doubted, not told to be unverified, and more than a ceiling. */
  readonly confirmed: boolean
  /** Given only by a side that admits it. */
  readonly conceded: boolean
  /** Counts fighters alone, on more than their enemy's word. */
  readonly fighters: boolean
  /** Its own origin has given a later number. */
  readonly replaced: boolean
  readonly outlet: string | null
  readonly authors: readonly string[]
  /** The origins that it goes back to. */
  readonly roots: readonly string[]
}

/** A casualties claim as profiles read it. `carried` is the number that most lineages carry. */
export type TollCase = {
  readonly effect: Counted
  readonly counts: readonly CaseCount[]
  readonly plain: Toll
  /** As many lineages carry another number as carry the plain reading's best. */
  readonly level: boolean
  /** A party denies it. */
  readonly contested: boolean
  readonly origins: number
  readonly carried: (counts: readonly ReportCount[]) => number | null
}
