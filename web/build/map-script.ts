import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { coarseWorld } from './coarse-world.ts'

const ENTRY = fileURLToPath(new URL('../map/map.ts', import.meta.url))

/** The map as a script of its own, which names itself `counterclaimMap`: half of it is the world. */
export async function mapScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [world()],
    build: {
      write: false,
      target: 'es2023',
      reportCompressedSize: false,
      lib: { entry: ENTRY, name: 'counterclaimMap', formats: ['iife'] },
    },
  })
  const chunk = [built].flat().flatMap((b) => ('output' in b ? b.output : []))[0]
  if (chunk?.type !== 'chunk') throw new Error('the build has no map')
  return chunk.code.trim()
}

/** `virtual:world`: the packaged atlas as JSON text, parsed when a map is first drawn. */
function world(): Plugin {
  const name = '\0virtual:world'
  return {
    name: 'world',
    resolveId: (id) => (id === 'virtual:world' ? name : undefined),
    load: (id) =>
      id === name ? `export const world = ${JSON.stringify(JSON.stringify(coarseWorld()))}` : undefined,
  }
}
