// Dossiers of the gold clusters, and of the project's own sample stories.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { counterclaim, percent, root, shared, tool, withFolder, write } from './tools.mjs'

const folders = (...path) =>
  readdirSync(join(...path), { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name)

/** A cluster: its name, its gold and the folder of its reports. */
const clusters = () => [
  ...folders(shared, 'gold').map((name) => ({
    name: `gold ${name}`,
    gold: join(shared, 'gold', name, 'gold.json'),
    reports: join(shared, 'gold', name, 'reports'),
  })),
  ...folders(root, 'examples').map((name) => ({
    name: `sample ${name}`,
    gold: join(root, 'examples', `${name}.gold.json`),
    reports: join(root, 'examples', name),
  })),
]

export const dossierRows = () =>
  withFolder((folder) =>
    clusters().flatMap(({ name, gold, reports }) => {
      const dossier = write(join(folder, `${name}.json`), counterclaim('read', reports, '--json', '--quiet'))
      const { headline } = JSON.parse(
        tool(
          'score-dossier.mjs',
          '--gold',
          gold,
          '--texts',
          decoded(gold, reports, folder),
          '--dossier',
          dossier,
        ),
      )
      return Object.entries(headline).map(([what, value]) => [
        `${name}: ${what}`,
        what === 'falseCasualties' ? value : percent(value),
      ])
    }),
  )

/** The scorer reads UTF-8: a folder of the reports in it, by the encodings that the gold names. */
function decoded(gold, reports, folder) {
  const named = Object.values(JSON.parse(readFileSync(gold, 'utf8')).reports).filter((r) => r.encoding)
  if (named.length === 0) return reports
  const copy = join(folder, 'texts', basename(reports))
  for (const name of readdirSync(reports)) {
    const encoding = named.find((r) => r.file === name)?.encoding ?? 'utf-8'
    write(join(copy, name), new TextDecoder(encoding).decode(readFileSync(join(reports, name))))
  }
  return copy
}
