// Dossiers of the gold clusters, of the project's own sample stories, and of its development gold.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import iconv from 'iconv-lite'
import { goldOf, stories, writeStory } from './gold-stories.mjs'
import { counterclaim, percent, root, shared, tool, withFolder, write } from './tools.mjs'

const folders = (...path) =>
  readdirSync(join(...path), { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name)

/** A cluster: its name, its gold and the folder of its reports. The development gold is written into `folder`. */
export const clusters = (folder) => [
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
  ...stories()
    .filter(({ story }) => goldOf(story))
    .map((story) => ({
      name: `story ${story.story} (${story.split})`,
      ...writeStory(story, join(folder, 'stories')),
    })),
]

export const dossierRows = () =>
  withFolder((folder) =>
    clusters(folder).flatMap(({ name, gold, reports }) => {
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

/** The scorer reads UTF-8: a folder of the reports in it, by the encodings that the gold names (TextDecoder of Node 20 takes windows-1252 for Latin-1). */
function decoded(gold, reports, folder) {
  const named = Object.values(JSON.parse(readFileSync(gold, 'utf8')).reports).filter((r) => r.encoding)
  if (named.length === 0) return reports
  const copy = join(folder, 'texts', basename(reports))
  for (const name of readdirSync(reports)) {
    const encoding = named.find((r) => r.file === name)?.encoding ?? 'utf-8'
    write(join(copy, name), iconv.decode(readFileSync(join(reports, name)), encoding))
  }
  return copy
}
