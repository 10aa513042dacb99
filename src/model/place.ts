import { z } from 'zod'

export const PRECISIONS = ['exact', 'near', 'district', 'province', 'country'] as const

/** A named place. WGS 84 degrees; `null` where the gazetteer does not know it or cannot choose. */
export const Place = z
  .object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).readonly(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    precision: z.enum(PRECISIONS).nullable(),
    gazetteer: z.string().nullable(),
  })
  .readonly()
export type Place = z.infer<typeof Place>
