import { z } from 'zod'
import { DateRange } from './dates.ts'

/** The sixteen event types of PLOVER 2.0. */
export const PLOVER = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type Plover = (typeof PLOVER)[number]

/** What is said to have happened, to whom, where, when. `acled` is an ACLED sub-event type or `null`. */
export const Event = z
  .object({
    id: z.string(),
    report: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    kind: z.string(),
    plover: z.enum(PLOVER),
    acled: z.string().nullable(),
    agents: z.array(z.string()).readonly(),
    targets: z.array(z.string()).readonly(),
    place: z.string().nullable(),
    when: DateRange.nullable(),
    happened: z.enum(['asserted', 'negated', 'threatened', 'demanded']),
    statement: z.string().nullable(),
  })
  .readonly()
export type Event = z.infer<typeof Event>
