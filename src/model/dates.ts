import { z } from 'zod'

/** A day, ISO 8601 ("2020-10-04"). */
export const Day = z.iso.date()

/** Days from `from` to `to`, both included. A single day has equal ends. Unknown is `null`, never a guess. */
export const DateRange = z.object({ from: Day, to: Day }).readonly()
export type DateRange = z.infer<typeof DateRange>
