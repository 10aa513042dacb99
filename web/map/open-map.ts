import type { drawMap } from './map.ts'

/** What the map's script brings. */
export type MapScript = { readonly drawMap: typeof drawMap }

declare global {
  /** There once the map's script has run: from the start in a page that opens from disk. */
  var counterclaimMap: MapScript | undefined
}

let asked: Promise<MapScript> | undefined

/** The map's script, asked of the server when it is first needed. @throws {Error} when it does not come; it is asked for again. */
export function openMap(): Promise<MapScript> {
  if (globalThis.counterclaimMap) return Promise.resolve(globalThis.counterclaimMap)
  asked ??= new Promise((resolve, reject) => {
    const script = document.createElement('script')
    const end = (): void => {
      const { counterclaimMap } = globalThis
      if (counterclaimMap) resolve(counterclaimMap)
      else reject(new Error('the map did not load'))
      if (!counterclaimMap) asked = undefined
    }
    script.addEventListener('load', end)
    script.addEventListener('error', end)
    script.src = '/map.js'
    document.head.append(script)
  })
  return asked
}
