import { world } from 'virtual:world'
import type { GeoPermissibleObjects } from 'd3-geo'
import { feature, mesh } from 'topojson-client'

/** Land, and the lines between countries: drawn quietly, as the package has them; the page takes no side in them. */
export type World = { readonly land: GeoPermissibleObjects; readonly borders: GeoPermissibleObjects }

let opened: World | undefined

/** The packaged world map, unpacked when it is first asked for. */
export function openWorld(): World {
  opened ??= unpackWorld()
  return opened
}

/** @throws {TypeError} when the atlas has no land or no countries. */
function unpackWorld(): World {
  const atlas = JSON.parse(world) as Parameters<typeof feature>[0]
  const { countries, land } = atlas.objects
  if (!countries || !land) throw new TypeError(`the atlas has ${Object.keys(atlas.objects)}`)
  return { land: feature(atlas, land), borders: mesh(atlas, countries as never, (a, b) => a !== b) }
}
