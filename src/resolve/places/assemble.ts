import { slug } from '../../model/id.ts'
import type { Place } from '../../model/place.ts'
import type { Span } from '../../model/span.ts'
import type { Head } from './clues.ts'
import type { Sense } from './senses.ts'

/** One mention of one place: how it is written and what its words say. `sense` is `null` where none is known. */
export type Placed = Span & {
  readonly report: string
  readonly written: string
  readonly near: boolean
  readonly metonym: boolean
  readonly head: Head | null
  readonly sense: Sense | null
}

/** The place that all of `mentions` (one at least) name, under the name that reports give it most often; a state by its English name. */
export function assemble(mentions: readonly Placed[]): Place {
  const written = namesByUse(mentions)
  const sense = mentions[0]?.sense ?? null
  const name = sense?.kind === 'country' ? sense.name : (written[0] ?? '')
  const key = sense === null ? null : sense.geonames === null ? sense.id : String(sense.geonames)
  return {
    id: key === null ? `${slug(name)}-unknown` : key.endsWith(slug(name)) ? key : `${slug(name)}-${key}`,
    name,
    aliases: written,
    lat: sense?.lat ?? null,
    lon: sense?.lon ?? null,
    precision: precisionOf(mentions, sense),
    gazetteer: sense?.geonames ? `geonames:${sense.geonames}` : null,
  }
}

/** A town that is only named with its district is that district's middle. A point is `near` where no mention names the place itself; an area's precision is its kind. */
function precisionOf(mentions: readonly Placed[], sense: Sense | null): Place['precision'] {
  const heads = new Set(mentions.map(({ head }) => head))
  const called = heads.has('district') ? 'district' : heads.has('province') ? 'province' : null
  if (sense === null) return called
  if (sense.kind === 'province' || sense.kind === 'district') return called ?? sense.precision
  if (sense.precision !== 'exact') return sense.precision
  if (called && mentions.every(({ head }) => head === 'district' || head === 'province')) return called
  return mentions.every((mention) => mention.near) ? 'near' : 'exact'
}

/** Forms in which the name is written, most used first; capitals throughout only where nothing else is written. */
function namesByUse(mentions: readonly Placed[]): string[] {
  const uses = new Map<string, number>()
  for (const { written } of mentions) {
    const form = written.replace(/\s+/g, ' ')
    uses.set(form, (uses.get(form) ?? 0) + 1)
  }
  const isShouted = (form: string): number => (form.length > 3 && form === form.toUpperCase() ? 1 : 0)
  return [...uses]
    .sort(([a, n], [b, m]) => isShouted(a) - isShouted(b) || m - n || (a < b ? -1 : 1))
    .map(([form]) => form)
}

/** Tells an area from the town it shares its name with: "Idlib" and "Idlib province". */
export function tellApart(places: readonly Place[]): Place[] {
  const points = new Set(
    places.filter((p) => p.precision === 'exact' || p.precision === 'near').map((p) => p.name),
  )
  return places.map((place) => {
    const isArea = place.precision === 'district' || place.precision === 'province'
    return isArea && points.has(place.name) ? { ...place, name: `${place.name} ${place.precision}` } : place
  })
}
