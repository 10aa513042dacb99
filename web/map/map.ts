import { type GeoPath, type GeoProjection, geoCircle, geoMercator, geoPath } from 'd3-geo'
import type { Place } from '../../src/model/place.ts'
import { PRECISION_KM } from '../story/places.ts'
import { openWorld } from './world.ts'

/** A place that can be drawn. */
export type Located = Place & { readonly lat: number; readonly lon: number }

/** Where a name stands: behind its pin or before it. */
export type NameSide = 'after' | 'before'

export type Drawn = {
  readonly land: string
  readonly borders: string
  readonly pins: readonly {
    readonly place: Located
    readonly x: number
    readonly y: number
    readonly ring: string | null
    /** The side of the pin where its name has room; `null` where it has none. */
    readonly name: NameSide | null
  }[]
}

const KM_PER_DEGREE = 111.2
/** A single place is shown with this much around it. Degrees. */
const LEAST = 3

/** The map around the places of which something is said, `zoom` times nearer, moved by a share of its size. */
export function drawMap(
  places: readonly Located[],
  spoken: readonly Located[],
  size: readonly [number, number],
  zoom: number,
  move: readonly [number, number],
): Drawn {
  const [width, height] = size
  const projection = fitted(spoken.length > 0 ? spoken : places, size)
  const [x, y] = projection.translate()
  const centre = [width / 2, height / 2] as const
  projection
    .scale(projection.scale() * zoom)
    .translate([centre[0] + (x - centre[0] + move[0]) * zoom, centre[1] + (y - centre[1] + move[1]) * zoom])
    .clipExtent([
      [-40, -40],
      [width + 40, height + 40],
    ])
  const path = geoPath(projection).digits(1)
  const located = places.flatMap((place) => {
    const at = projection([place.lon, place.lat])
    return at ? [{ place, x: at[0], y: at[1], ring: ringOf(place, path) }] : []
  })
  const names = namesBeside(located)
  const pins = located.map((pin, i) => ({ ...pin, name: names[i] ?? null }))
  const { land, borders } = openWorld()
  return { land: path(land) ?? '', borders: path(borders) ?? '', pins }
}

/** The circle that an imprecise place stands for; `null` where it is a point. */
function ringOf({ lon, lat, precision }: Located, path: GeoPath): string | null {
  const km = PRECISION_KM[precision ?? 'exact'] ?? 0
  const circle = geoCircle()
    .center([lon, lat])
    .radius(km / KM_PER_DEGREE)
  return km === 0 ? null : path(circle())
}

/** Pixels: the height of a name, half a pin with its gap, and a letter's width. */
const [LINE, PIN, LETTER] = [18, 12, 7]

type Pin = { readonly place: Located; readonly x: number; readonly y: number }

/** For each pin the side where its name covers no other name and no other pin; the first pins choose first. */
function namesBeside(pins: readonly Pin[]): (NameSide | null)[] {
  const taken: { readonly from: number; readonly to: number; readonly y: number }[] = []
  return pins.map((pin) => {
    const { x, y, place } = pin
    const width = PIN + place.name.length * LETTER
    // Pins at one spot are one dot: they are not in each other's way.
    const others = pins.filter((o) => Math.hypot(o.x - x, o.y - y) > PIN / 2)
    const isFree = (from: number, to: number): boolean =>
      !taken.some((t) => Math.abs(t.y - y) < LINE && t.from < to && from < t.to) &&
      !others.some((o) => Math.abs(o.y - y) < LINE / 2 && from - 5 < o.x && o.x < to + 5)
    const side = isFree(x + 5, x + width) ? 'after' : isFree(x - width, x - 5) ? 'before' : null
    if (side !== null)
      taken.push({ from: side === 'after' ? x - 5 : x - width, to: side === 'after' ? x + width : x + 5, y })
    return side
  })
}

function fitted(places: readonly Located[], [width, height]: readonly [number, number]): GeoProjection {
  const spread = places.flatMap(({ lat, lon }) =>
    [-1, 1].map((side): [number, number] => [
      lon + side * (LEAST / 2),
      Math.max(-84, Math.min(84, lat + side * (LEAST / 2))),
    ]),
  )
  return geoMercator().fitExtent(
    [
      [24, 24],
      [width - 24, height - 24],
    ],
    { type: 'MultiPoint', coordinates: spread },
  )
}
