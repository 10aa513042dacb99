import type { GeoPermissibleObjects } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import { unpacked } from '../source/unpack.ts'

/** Land, and the lines between countries: drawn quietly, as the package has them; the page takes no side in them. */
export type World = { readonly land: GeoPermissibleObjects; readonly borders: GeoPermissibleObjects }

let opened: Promise<World | null> | undefined

/** The packaged world map, unpacked when it is first asked for; `null` where the page has none. */
export function openWorld(): Promise<World | null> {
  opened ??= unpackWorld()
  return opened
}

async function unpackWorld(): Promise<World | null> {
  const packed = document.getElementById('world')?.textContent?.trim()
  if (!packed) return null
  const atlas = JSON.parse(await unpacked(packed)) as Parameters<typeof feature>[0]
  const { countries, land } = atlas.objects
  if (!countries || !land) return null
  return { land: feature(atlas, land), borders: mesh(atlas, countries as never, (a, b) => a !== b) }
}
