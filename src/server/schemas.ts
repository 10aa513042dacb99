import { z } from 'zod'
import { DateRange, Day } from '../model/dates.ts'
import { Dossier } from '../model/dossier.ts'
import { Span } from '../model/span.ts'

/** What the API takes and gives, each defined once: requests are checked by it and `/api/openapi.json` is made from it. */

const Time = z.iso.datetime().meta({ description: 'ISO 8601, UTC' })
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Count = z.int().nonnegative()

const errorFields = { code: z.string(), where: z.string(), message: z.string() }
const ErrorFacts = z.object(errorFields)
export const ErrorBody = z.object({ error: ErrorFacts }).meta({ id: 'Error' })

export const DossierBody = Dossier.meta({ id: 'Dossier' })

const summaryFields = {
  id: z.string(),
  title: z.string(),
  when: DateRange.nullable(),
  reports: Count,
  claims: Count,
  contested: Count,
  imported: Time,
}
const StorySummary = z.object(summaryFields).meta({ id: 'StorySummary' })
export const StoryList = z.object({ stories: z.array(StorySummary).readonly() }).meta({ id: 'StoryList' })

export const ImportState = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])
const importFields = {
  id: z.string(),
  state: ImportState,
  story: z.string().nullable(),
  created: Time,
  finished: Time.nullable(),
  added: Count,
  unread: z.array(ErrorFacts).readonly(),
  error: ErrorFacts.nullable(),
}
export const Progress = z.object({ stage: z.string(), done: Count, of: Count })
export const JobBody = z.object({ ...importFields, progress: Progress.nullable() }).meta({ id: 'Job' })
export const Accepted = z.object({ job: z.string() }).meta({ id: 'Accepted' })

export const StoryBody = z
  .object({
    ...summaryFields,
    /** The originals of each report, in the order of the dossier's reports. */
    originals: z.array(
      z.object({
        report: z.string(),
        files: z.array(z.object({ name: z.string(), sha256: Sha256, size: Count })).readonly(),
      }),
    ),
    imports: z.array(z.object(importFields)),
    readings: z.array(
      z.object({ at: Time, version: z.string(), reports: Count, claims: Count, dossier: Sha256 }),
    ),
  })
  .meta({ id: 'Story' })

/** Addresses a page may link to. */
const WebAddress = z.url({ protocol: /^https?$/ }).max(4_000)
/** A report as text; what is not known is left out or `null`. `name` is what its file would be called. */
const TextReport = z.object({
  text: z.string().min(1),
  name: z.string().min(1).max(255).nullish(),
  outlet: z.string().min(1).max(200).nullish(),
  published: Day.nullish(),
  url: WebAddress.nullish(),
})
export type TextReport = z.infer<typeof TextReport>
const Story = z.string().min(1).max(1_000).nullish().meta({ description: 'The id or the name of a story.' })

/** Reports and the story they go to, or one report alone. */
export const TextImport = z
  .union([
    z.object({ reports: z.array(TextReport).min(1).max(1_000), story: Story }),
    TextReport.extend({ story: Story }),
  ])
  .meta({ id: 'TextImport' })
export type TextImport = z.infer<typeof TextImport>

export const SearchQuery = z.object({
  q: z.string().max(400),
  story: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

export const SearchBody = z
  .object({
    found: z.array(
      z.object({
        story: z.object({ id: z.string(), title: z.string() }),
        report: z.string(),
        outlet: z.string().nullable(),
        headline: z.string().nullable(),
        published: Day.nullable(),
        hits: Count,
        snippets: z
          .array(
            z
              .object({ start: Count, end: Count, text: z.string(), hits: z.array(Span).readonly() })
              .readonly(),
          )
          .readonly(),
      }),
    ),
  })
  .meta({ id: 'SearchResults' })

export const StoryParams = z.object({ id: z.string().max(100) })
export const ReportParams = StoryParams.extend({ report: z.string().max(100) })
export const ExportParams = StoryParams.extend({ format: z.string().max(40) })
export const JobParams = z.object({ id: z.string().max(100) })
