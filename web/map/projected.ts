import { type GeoProjection, geoCircle, geoMercator, geoPath } from 'd3-geo'
import type { Place } from '../../src/model/place.ts'
import { PRECISION_KM } from '../story/places.ts'
import type { World } from './world.ts'

/** A place that can be drawn. */
export type Located = Place & { readonly lat: number; readonly lon: number }

export type Drawn = {
  readonly land: string
  readonly borders: string
  readonly pins: readonly {
    readonly place: Located
    readonly x: number
    readonly y: number
    readonly ring: string | null
    /** Its name has room beside it. */
    readonly isNamed: boolean
  }[]
}

export const isLocated = (place: Place): place is Located => place.lat !== null && place.lon !== null

const KM_PER_DEGREE = 111.2
/** A single place is shown with this much around it. Degrees. */
const LEAST = 3

/** The map around the places of which something is said, `zoom` times nearer, moved by a share of its size. */
export function drawMap(
  world: World | null,
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
  const taken: { x: number; y: number; w: number }[] = []
  const pins = places.flatMap((place) => {
    const at = projection([place.lon, place.lat])
    if (!at) return []
    const km = PRECISION_KM[place.precision ?? 'exact'] ?? 0
    const circle = geoCircle()
      .center([place.lon, place.lat])
      .radius(km / KM_PER_DEGREE)
    const w = place.name.length * 7 + 20
    const isNamed = !taken.some((t) => Math.abs(t.y - at[1]) < 18 && t.x < at[0] + w && at[0] < t.x + t.w)
    if (isNamed) taken.push({ x: at[0] - 8, y: at[1], w })
    return [{ place, x: at[0], y: at[1], ring: km === 0 ? null : path(circle()), isNamed }]
  })
  return { land: (world && path(world.land)) ?? '', borders: (world && path(world.borders)) ?? '', pins }
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
