import { z } from 'zod'
import { DateRange } from './dates.ts'

export const CLAIM_KINDS = [
  'attack',
  'responsibility',
  'casualties',
  'damage',
  'territory',
  'threat',
  'demand',
  'ceasefire',
  'other',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]
export const STATUSES = ['acknowledged', 'contested', 'corroborated', 'one-sided', 'unattributed'] as const
export type Status = (typeof STATUSES)[number]
export const ENTRY_ROLES = ['asserts', 'denies', 'admits', 'doubts', 'declines'] as const
export type EntryRole = (typeof ENTRY_ROLES)[number]

/** One passage that speaks to a claim: a statement, a figure or an event, or the report's own voice. */
export const ClaimEntry = z
  .object({
    statement: z.string().nullable(),
    figure: z.string().nullable(),
    event: z.string().nullable(),
    report: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    role: z.enum(ENTRY_ROLES),
    party: z.string().nullable(),
  })
  .readonly()
export type ClaimEntry = z.infer<typeof ClaimEntry>

/** An independent origin of a claim: a speaker's one utterance, a document, or one lineage's own reporting. */
export const ClaimOrigin = z
  .object({
    kind: z.enum(['speaker', 'document', 'lineage']),
    id: z.string(),
    reports: z.array(z.string()).readonly(),
  })
  .readonly()
export type ClaimOrigin = z.infer<typeof ClaimOrigin>

export const Toll = z
  .object({ low: z.number().nullable(), high: z.number().nullable(), best: z.number().nullable() })
  .readonly()
export type Toll = z.infer<typeof Toll>

export const PROFILES = ['plain', 'acled', 'ucdp', 'airwars', 'iraq-body-count', 'every-casualty'] as const
export type ProfileId = (typeof PROFILES)[number]

/**
 * A claim's numbers as one profile reads them. `standing` is the profile's own word for what the numbers are worth to it,
 * `null` where it has none; `why` says which of its rules made them, and which rules of it were not found.
 */
export const TollReading = z
  .object({
    profile: z.enum(PROFILES),
    low: z.number().nullable(),
    high: z.number().nullable(),
    best: z.number().nullable(),
    standing: z.enum(['entered', 'provisional', 'confirmed', 'undecided']).nullable(),
    why: z.string(),
    /** Ids of the rules that filled or changed a number which no report prints. */
    imputed: z.array(z.string()).readonly(),
  })
  .readonly()
export type TollReading = z.infer<typeof TollReading>

/** A number that its own origin has since replaced: kept, and no longer put forward as best. */
export const Superseded = z
  .object({
    report: z.string(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    /** The report that gives the later number. */
    by: z.string(),
    why: z.string(),
  })
  .readonly()
export type Superseded = z.infer<typeof Superseded>

export const GRADES = ['confirmed', 'fair', 'weak', 'contested', 'discounted'] as const
export const STRIKES = ['declared', 'likely', 'contested', 'single-source'] as const

/** How a claim would be graded in the manner of one recorder of civilian harm. It says how it is sourced, never what is true. */
export const Grading = z
  .object({
    scheme: z.literal('airwars'),
    grade: z.enum(GRADES),
    strike: z.enum(STRIKES),
    why: z.string(),
  })
  .readonly()
export type Grading = z.infer<typeof Grading>

/** The proposition that statements of several reports share. It has entries and a status, and no truth value. */
export const Claim = z
  .object({
    id: z.string(),
    /** A passage of a report, chosen, not written. */
    gist: z.string(),
    kind: z.enum(CLAIM_KINDS),
    entries: z.array(ClaimEntry).readonly(),
    status: z.enum(STATUSES),
    /** The rule and the entries that decided the status, in a sentence. */
    why: z.string(),
    roots: z.int().nonnegative(),
    origins: z.array(ClaimOrigin).readonly(),
    silent: z.array(z.string()).readonly(),
    cannotTell: z.array(z.string()).readonly(),
    notYet: z.array(z.string()).readonly(),
    /** What the reports themselves say of checking it. */
    verification: z
      .array(
        z
          .object({
            report: z.string(),
            start: z.int().nonnegative(),
            end: z.int().nonnegative(),
            by: z.string().nullable(),
            outcome: z.enum(['verified', 'not-verified', 'cannot-be-verified']),
          })
          .readonly(),
      )
      .readonly(),
    /** The plain reading; `tolls` has it beside those of other profiles. */
    toll: Toll.nullable(),
    /** For casualties claims: the same entries under each profile. */
    tolls: z.array(TollReading).readonly().optional(),
    superseded: z.array(Superseded).readonly().optional(),
    /** Indices of the entries in which one side counts the other's dead or hurt. */
    ofEnemy: z.array(z.int().nonnegative()).readonly().optional(),
    grading: Grading.optional(),
  })
  .readonly()
export type Claim = z.infer<typeof Claim>

export const Discrepancy = z
  .object({
    claim: z.string(),
    what: z.enum(['figure', 'place', 'date', 'speaker', 'stance', 'wording']),
    /** Indices into the claim's entries. */
    entries: z.array(z.int().nonnegative()).readonly(),
    note: z.string(),
  })
  .readonly()
export type Discrepancy = z.infer<typeof Discrepancy>

/** How reports label one party or place; no label is preferred. */
export const Wording = z
  .object({
    referent: z.string(),
    labels: z
      .array(
        z
          .object({
            label: z.string(),
            report: z.string(),
            start: z.int().nonnegative(),
            end: z.int().nonnegative(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type Wording = z.infer<typeof Wording>

export const TimelineItem = z.object({ when: DateRange, claim: z.string() }).readonly()
export type TimelineItem = z.infer<typeof TimelineItem>
