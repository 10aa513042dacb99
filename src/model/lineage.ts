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
  })
  .readonly()
export type Lineage = z.infer<typeof Lineage>
