import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../src/pipeline/analyse.ts'
import { reportsOf, stories } from './examples.ts'

/** How far a probability may be from its golden one: kinds of processors round differently. */
const TOLERANCE = 0.25
const PROBABILITY = /(?<="probability": )[\d.]+/g

// A sample story goes in, its golden dossier must come out, to the byte but for probabilities. A mismatch writes what came out
// beside the golden as `.actual.json`: read the difference, then accept it with `npm run golden`.
test.each(stories)('the dossier of %s is its golden one', async (story) => {
  const golden = `test/dossiers/${story}.json`
  const actual = `${JSON.stringify(await analyse(reportsOf(story)), null, 1)}\n`
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, actual)
  const expected = readFileSync(golden, 'utf8')
  const [found, known] = [withoutProbabilities(actual), withoutProbabilities(expected)]
  if (found !== known) writeFileSync(golden.replace(/\.json$/, '.actual.json'), actual)
  expect(JSON.parse(found)).toEqual(JSON.parse(known))
  expect(found === known, 'the same bytes').toBe(true)
  const [probabilities, were] = [probabilitiesOf(actual), probabilitiesOf(expected)]
  for (const [i, value] of probabilities.entries())
    expect(Math.abs(value - (were[i] ?? Number.NaN)), `probability ${i}`).toBeLessThanOrEqual(TOLERANCE)
})

const withoutProbabilities = (dossier: string): string => dossier.replace(PROBABILITY, 'null')
const probabilitiesOf = (dossier: string): number[] => [...dossier.matchAll(PROBABILITY)].map(Number)
