import { z } from 'zod'
import { Claim, Discrepancy, TimelineItem, Wording } from './claim.ts'
import { DateRange } from './dates.ts'
import { Event } from './event.ts'
import { Figure } from './figure.ts'
import { Lineage } from './lineage.ts'
import { Note } from './note.ts'
import { Party, Speaker } from './party.ts'
import { Place } from './place.ts'
import { Report } from './report.ts'
import { Statement } from './statement.ts'

/** Raised when a name or a meaning of the contract changes. */
export const SCHEMA = 'counterclaim/dossier@1'

/**
 * The read-only view of one story, and the contract of the command line, the library and the HTTP API.
 * Arrays are in reading order: reports by `published`, then `id`; everything else by report, then `start`.
 */
export const Dossier = z
  .object({
    schema: z.literal(SCHEMA),
    story: z
      .object({
        id: z.string(),
        title: z.string(),
        when: DateRange.nullable(),
        places: z.array(z.string()).readonly(),
      })
      .readonly(),
    reports: z.array(Report).readonly(),
    lineages: z.array(Lineage).readonly(),
    parties: z.array(Party).readonly(),
    speakers: z.array(Speaker).readonly(),
    places: z.array(Place).readonly(),
    statements: z.array(Statement).readonly(),
    figures: z.array(Figure).readonly(),
    events: z.array(Event).readonly(),
    claims: z.array(Claim).readonly(),
    discrepancies: z.array(Discrepancy).readonly(),
    wording: z.array(Wording).readonly(),
    timeline: z.array(TimelineItem).readonly(),
    notes: z.array(Note).readonly(),
  })
  .readonly()
export type Dossier = z.infer<typeof Dossier>
