// Runs every scorer of ../shared/tools on the development data and prints one table.
// Without ../shared it says so and ends well: the project builds without it.
import { existsSync } from 'node:fs'
import { attributionRows } from './score/attribution.mjs'
import { casualtyRows } from './score/casualties.mjs'
import { corroborationRows } from './score/corroboration.mjs'
import { dossierRows } from './score/dossiers.mjs'
import { ecbRows } from './score/ecb.mjs'
import { extractionRows } from './score/extraction.mjs'
import { reuseRows } from './score/reuse.mjs'
import { seedRows } from './score/seeds.mjs'
import { tollRows } from './score/tolls.mjs'
import { shared } from './score/tools.mjs'

const SCORES = {
  attribution: attributionRows,
  seeds: seedRows,
  dossiers: dossierRows,
  casualties: casualtyRows,
  tolls: tollRows,
  extraction: extractionRows,
  reuse: reuseRows,
  corroboration: corroborationRows,
  ecb: ecbRows,
}

if (!existsSync(shared)) {
  console.log('Skipped: ../shared, with the development data and its scorers, is not here.')
} else {
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter((name) => !(name in SCORES))
  if (unknown.length > 0) {
    console.error(
      `score: there is no score named ${unknown.join(', ')}: choose from ${Object.keys(SCORES).join(', ')}.`,
    )
    process.exit(2)
  }
  const rows = []
  for (const [name, score] of Object.entries(SCORES))
    if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await score()))
  const width = Math.max(...rows.map(([what]) => what.length))
  for (const [what, value] of rows) console.log(`${what.padEnd(width)}  ${value}`)
}
