// A process that stores one reading after the other and says so: `node writer.mjs DIST STORE NAME MOST`.
// Each line on standard output is the id of a story whose saving has resolved.

import { readFileSync, writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [dist, path, name, most] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(`${dist}/store/${file}.js`).href)
const [{ openStore }, { saveReading }, { inputOf }] = await Promise.all([load('open'), load('dossiers'), load('inputs')])

const dossier = JSON.parse(readFileSync('test/dossiers/pier-nine.json', 'utf8'))
const store = await openStore(path)
const nothing = { outlet: null, published: null, url: null, mediaType: null }
for (let i = 0; i < Number(most); i++) {
  const id = `t-${name}-${i}`
  const bytes = Buffer.from(`${id} `.repeat(8_000))
  const saved = await saveReading(store, {
    story: { id, title: id, named: true },
    revision: null,
    added: [{ ...inputOf(bytes, { name: `${id}.txt`, ...nothing }), report: dossier.reports[0].id }],
    dossier,
    version: '1.2.3',
    importId: `j-${name}-${i}`,
    at: new Date().toISOString(),
    unread: [],
    kept: { fresh: null, stale: false },
  })
  if (saved) writeSync(1, `${id}\n`)
}
await store.close()
