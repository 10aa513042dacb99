// Seeded benchmarks, one JSON object on standard output. Ratios are taken within one run; nothing is asserted here.
//
//   npm run bench            all
//   npm run bench -- read    one of: reuse, read, reader, sizes, page, first-view, story

import { benchFirstView } from './first-view.mjs'
import { benchPage } from './page.mjs'
import { benchRead } from './read.mjs'
import { benchReader } from './reader.mjs'
import { benchReuse } from './reuse.mjs'
import { benchSizes } from './sizes.mjs'
import { benchStory } from './story-50.mjs'

const BENCHES = {
  reuse: benchReuse,
  read: benchRead,
  reader: benchReader,
  sizes: benchSizes,
  page: benchPage,
  'first-view': benchFirstView,
  story: benchStory,
}
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(
    `bench: there is no benchmark named ${unknown.join(', ')}: choose from ${Object.keys(BENCHES).join(', ')}.`,
  )
  process.exit(2)
}
const results = {}
for (const [name, bench] of Object.entries(BENCHES))
  if (wanted.length === 0 || wanted.includes(name)) results[name] = await bench()
console.log(JSON.stringify({ node: process.version, ...results }, null, 2))
