import { z } from 'zod'
import { ReportSpan } from './report.ts'

/** Two passages of different reports that say the same words. */
export const SharedPassage = z
  .object({
    a: ReportSpan,
    b: ReportSpan,
    kind: z.enum(['verbatim', 'edited']),
    /** Matched words / aligned words, 0 to 1. */
    identity: z.number(),
  })
  .readonly()
export type SharedPassage = z.infer<typeof SharedPassage>

export const DESCENT_EVIDENCE = ['credit line', 'credited by others', 'cut', 'wording', 'published'] as const
export type DescentEvidence = (typeof DESCENT_EVIDENCE)[number]

/**
 * What a copy changed: words of the parent that it has not (`parent` alone), words of its own (`copy` alone), or words put
 * for others (both).
 */
export const Edit = z
  .object({
    kind: z.enum(['cut', 'added', 'changed']),
    parent: ReportSpan.nullable(),
    copy: ReportSpan.nullable(),
  })
  .readonly()
export type Edit = z.infer<typeof Edit>

/** A report that was made from another one of its lineage, what tells, strongest first, and what was changed. */
export const Descent = z
  .object({
    report: z.string(),
    parent: z.string(),
    evidence: z.array(z.enum(DESCENT_EVIDENCE)).readonly(),
    edits: z.array(Edit).readonly(),
  })
  .readonly()
export type Descent = z.infer<typeof Descent>

/** Reports that go back to one text. A report that stands alone is a lineage of one. */
export const Lineage = z
  .object({
    id: z.string(),
    /** The agency or outlet the text goes back to, where a credit says so; else `null`. */
    root: z.string().nullable(),
    evidence: z.array(z.enum(['credit line', 'passages'])).readonly(),
    /** `shared`: share of the report's body words found in other members, 0 to 1. */
    reports: z.array(z.object({ report: z.string(), shared: z.number() }).readonly()).readonly(),
    passages: z.array(SharedPassage).readonly(),
    /** For each report whose parent can be told. */
    descents: z.array(Descent).readonly().optional(),
  })
  .readonly()
export type Lineage = z.infer<typeof Lineage>
