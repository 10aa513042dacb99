import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../src/pipeline/analyse.ts'
import { reportsOf, stories } from './examples.ts'

// A sample story goes in, its golden dossier must come out. A mismatch writes what came out beside the golden as
// `.actual.json`: read the difference, then accept it with `npm run golden`.
test.each(stories)('the dossier of %s is its golden one', async (story) => {
  const golden = `test/dossiers/${story}.json`
  const actual = `${JSON.stringify(await analyse(reportsOf(story)), null, 1)}\n`
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, actual)
  const expected = readFileSync(golden, 'utf8')
  if (actual !== expected) writeFileSync(golden.replace(/\.json$/, '.actual.json'), actual)
  expect(JSON.parse(actual)).toEqual(JSON.parse(expected))
  expect(actual === expected, 'the same bytes').toBe(true)
})
