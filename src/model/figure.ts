import { z } from 'zod'
import { DateRange } from './dates.ts'

export const HEDGES = [
  'exact',
  'about',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'range',
  'vague',
] as const
export type Hedge = (typeof HEDGES)[number]
export const COUNTED = [
  'killed',
  'injured',
  'missing',
  'captured',
  'displaced',
  'arrested',
  'casualties',
  'other',
] as const
export type Counted = (typeof COUNTED)[number]
export const WHOM = ['civilian', 'combatant', 'mixed', 'unknown'] as const
export type Whom = (typeof WHOM)[number]
export const SCOPES = ['event', 'cumulative', 'background'] as const
export type Scope = (typeof SCOPES)[number]

/**
 * A quantity as one report states it, before any comparison. Bounds are included;
 * an open or unknown bound is `null`: "more than 90" is 91 to null, "many dead" null to null.
 */
export const Figure = z
  .object({
    id: z.string(),
    report: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    hedge: z.enum(HEDGES),
    counts: z.enum(COUNTED),
    whom: z.enum(WHOM),
    side: z.string().nullable(),
    place: z.string().nullable(),
    scope: z.enum(SCOPES).nullable(),
    when: DateRange.nullable(),
    /** Who gives it; `null` is the report's own voice. */
    statement: z.string().nullable(),
    /** Part of what another figure counts ("two of them children"): never added to it, nor compared with it. */
    part: z.boolean(),
    /** Ids of the rules that filled a field which the text leaves out. */
    imputed: z.array(z.string()).readonly(),
  })
  .readonly()
export type Figure = z.infer<typeof Figure>
