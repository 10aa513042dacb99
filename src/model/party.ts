import { z } from 'zod'

export const PARTY_KINDS = ['state', 'armed-group', 'organisation', 'media', 'people', 'unknown'] as const

/** A state, group or organisation that speaks or acts. `bloc` is the side it stands on in this story. */
export const Party = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(PARTY_KINDS),
    bloc: z.string().nullable(),
    aliases: z.array(z.string()).readonly(),
  })
  .readonly()
export type Party = z.infer<typeof Party>

/** A person or office that speaks. */
export const Speaker = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.string().nullable(),
    party: z.string().nullable(),
    aliases: z.array(z.string()).readonly(),
  })
  .readonly()
export type Speaker = z.infer<typeof Speaker>
