import { z } from 'zod'
import { DateRange } from './dates.ts'
import { Span } from './span.ts'

export const STANCES = [
  'asserts',
  'denies',
  'accuses',
  'admits',
  'threatens',
  'demands',
  'offers',
  'doubts',
  'declines',
] as const
export type Stance = (typeof STANCES)[number]
export const SOURCE_KINDS = ['person', 'office', 'group', 'document', 'media', 'anonymous', 'none'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]
export const QUOTATIONS = ['direct', 'indirect', 'mixed'] as const
export type Quotation = (typeof QUOTATIONS)[number]
export const CHANNELS = [
  'social-post',
  'written-statement',
  'interview',
  'briefing',
  'video',
  'media',
] as const
export type Channel = (typeof CHANNELS)[number]

/** One attribution: who (source) says (cue) what (content), and how. Spans are in reading order. */
export const Statement = z
  .object({
    id: z.string(),
    report: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    source: z
      .object({
        spans: z.array(Span).readonly(),
        kind: z.enum(SOURCE_KINDS),
        speaker: z.string().nullable(),
        party: z.string().nullable(),
      })
      .readonly(),
    cue: z.object({ spans: z.array(Span).readonly(), lemma: z.string() }).readonly(),
    content: z.object({ spans: z.array(Span).readonly() }).readonly(),
    quotation: z.enum(QUOTATIONS),
    stance: z.enum(STANCES),
    channel: z.enum(CHANNELS).nullable(),
    platform: z.string().nullable(),
    /** When it was said; `null` where the text does not tell. */
    said: DateRange.nullable(),
    /** The chance, from 0 to 1, that a person would find this attribution too; `null` where a rule found it. */
    probability: z.number().min(0).max(1).nullable(),
    /** The statement that relays this one. */
    within: z.string().nullable(),
  })
  .readonly()
export type Statement = z.infer<typeof Statement>
