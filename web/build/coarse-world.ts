import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type Atlas = {
  readonly objects: { readonly countries: { readonly geometries: readonly Record<string, unknown>[] } }
  readonly transform: { readonly scale: readonly number[] }
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
  readonly bbox?: unknown
}

/** How many steps of the atlas become one: about three kilometres, finer than its lines are drawn. */
const COARSER = 8

/** Land and borders of the packaged atlas, without names and in coarser steps: a third of the room. */
export function coarseWorld(): unknown {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json')
  const { bbox: _, ...atlas } = JSON.parse(readFileSync(path, 'utf8')) as Atlas
  const countries = {
    ...atlas.objects.countries,
    geometries: atlas.objects.countries.geometries.map(({ properties: _p, id: _i, ...rest }) => rest),
  }
  return {
    ...atlas,
    objects: { ...atlas.objects, countries },
    transform: { ...atlas.transform, scale: atlas.transform.scale.map((s) => s * COARSER) },
    arcs: atlas.arcs.map(coarser),
  }
}

/** An arc's steps, in coarser units. */
function coarser(arc: readonly (readonly [number, number])[]): [number, number][] {
  const steps: [number, number][] = []
  let [x, y, lastX, lastY] = [0, 0, 0, 0]
  arc.forEach(([dx, dy], i) => {
    x += dx
    y += dy
    const [nextX, nextY] = [Math.round(x / COARSER), Math.round(y / COARSER)]
    if (i > 0 && nextX === lastX && nextY === lastY) return
    steps.push([nextX - lastX, nextY - lastY])
    lastX = nextX
    lastY = nextY
  })
  if (steps.length < 2) steps.push([0, 0])
  return steps
}
