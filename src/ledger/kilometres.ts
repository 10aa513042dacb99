import type { Place } from '../model/place.ts'

const EARTH_RADIUS = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

type Point = Pick<Place, 'lat' | 'lon'>

/** Great-circle distance in kilometres; `null` where a place has no position. */
export function kilometresBetween(a: Point, b: Point): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const [north, east] = [radians(b.lat - a.lat), radians(b.lon - a.lon)]
  const h =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}
