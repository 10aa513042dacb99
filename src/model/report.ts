import { z } from 'zod'
import { Day } from './dates.ts'

export const BLOCK_KINDS = [
  'headline',
  'heading',
  'paragraph',
  'caption',
  'credit',
  'dateline',
  'byline',
  'promo',
  'embed',
  'header',
] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A run of a report's text of one kind. Only `paragraph` blocks are body text. Blocks never overlap. */
export const Block = z
  .object({
    kind: z.enum(BLOCK_KINDS),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    /** Index of the earlier block of this report that this one says again; `null` when it is new. */
    repeats: z.int().nonnegative().nullable(),
  })
  .readonly()
export type Block = z.infer<typeof Block>

/** Where a report came from. A file is named as the caller gave it, by its base name. */
export const Origin = z.union([
  z.object({ file: z.string() }).readonly(),
  z.object({ url: z.string() }).readonly(),
  z.object({ feed: z.string(), item: z.string() }).readonly(),
  z.object({ warc: z.string(), record: z.string() }).readonly(),
])
export type Origin = z.infer<typeof Origin>

/** One published text by one outlet, as received; immutable; everything points into `text`. */
export const Report = z
  .object({
    /** From the content: the same text and outlet give the same id. */
    id: z.string(),
    origin: Origin,
    outlet: z.string().nullable(),
    headline: z.string().nullable(),
    bylines: z.array(z.string()).readonly(),
    /** Agencies and photographers' agencies the report credits, as written. */
    credits: z.array(z.string()).readonly(),
    dateline: z.string().nullable(),
    published: Day.nullable(),
    /** ISO 639-1; "und" where the text is too short or unlike any language known. */
    language: z.string(),
    text: z.string(),
    blocks: z.array(Block).readonly(),
    lineage: z.string(),
  })
  .readonly()
export type Report = z.infer<typeof Report>

/** A passage that names its report. */
export const ReportSpan = z
  .object({ report: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .readonly()
export type ReportSpan = z.infer<typeof ReportSpan>
