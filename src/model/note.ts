import { z } from 'zod'

/** What could not be read or resolved. Doubt about a text is data, not an error. */
export const Note = z
  .object({
    report: z.string().nullable(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    code: z.string(),
    message: z.string(),
  })
  .readonly()
export type Note = z.infer<typeof Note>
