// Dossiers of the gold clusters.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { counterclaim, percent, shared, tool, withFolder, write } from './tools.mjs'

const clusters = () =>
  readdirSync(join(shared, 'gold'), { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name)

export const dossierRows = () =>
  withFolder((folder) =>
    clusters().flatMap((name) => {
      const home = join(shared, 'gold', name)
      const reports = join(home, 'reports')
      const dossier = write(join(folder, `${name}.json`), counterclaim('read', reports, '--json', '--quiet'))
      const score = JSON.parse(
        tool(
          'score-dossier.mjs',
          '--gold',
          join(home, 'gold.json'),
          '--texts',
          reports,
          '--dossier',
          dossier,
        ),
      )
      return rowsOf(score).map(([what, value]) => [`gold ${name}: ${what}`, value])
    }),
  )

/** Every figure of the scorer's answer, flattened; shares in per cent. */
function rowsOf(score, path = '') {
  return Object.entries(score).flatMap(([key, value]) => {
    const name = path === '' ? key : `${path}.${key}`
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return rowsOf(value, name)
    if (typeof value === 'number' || value === null)
      return /f1|accuracy|recall|precision|F1$/i.test(key) ? [[name, percent(value)]] : []
    return []
  })
}
