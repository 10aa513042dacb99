import { expect, test } from 'vitest'
import { Grading } from '../../model/claim.ts'
import { gradingOf, type Sourcing } from './grading.ts'

const sourced = (fields: Partial<Sourcing>): Sourcing => ({
  accepted: false,
  contested: false,
  fighters: false,
  origins: 1,
  ...fields,
})

test.each<[string, Partial<Sourcing>, Grading['grade'], Grading['strike']]>([
  ['the attacking side accepts it', { accepted: true }, 'confirmed', 'declared'],
  ['its word stands even where others deny', { accepted: true, contested: true }, 'confirmed', 'declared'],
  ['a party denies it', { contested: true, origins: 3 }, 'contested', 'contested'],
  ['the dead were fighters', { fighters: true, origins: 2 }, 'discounted', 'likely'],
  ['two origins', { origins: 2 }, 'fair', 'likely'],
  ['one origin', { origins: 1 }, 'weak', 'single-source'],
  ['no origin', { origins: 0 }, 'weak', 'single-source'],
])('%s', (_, fields, grade, strike) => {
  const grading = gradingOf(sourced(fields))
  expect(Grading.parse(grading)).toMatchObject({ scheme: 'airwars', grade, strike })
  expect(grading.why).not.toMatch(/\b(?:true|false|fake|propaganda|lie)\b/iu)
})
