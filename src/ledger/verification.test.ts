import { expect, test } from 'vitest'
import type { Claim } from '../model/claim.ts'
import { claimsOf, reading, report, says } from './builders.test.ts'

const CLAIM = 'Tolm shelled the granite bridge'

async function remarks(...lines: string[]): Promise<Claim['verification']> {
  const one = report('a', [`Osterfell said ${CLAIM}.`, ...lines])
  const statements = [says(one, CLAIM, { party: 'osterfell' })]
  return (await claimsOf(reading([one], { statements })))[0]?.verification ?? []
}

test.each<[string, Claim['verification'][number]['outcome']]>([
  ['The claim could not be independently verified.', 'cannot-be-verified'],
  ['The claims could not immediately be verified.', 'cannot-be-verified'],
  ['It was not possible to verify the account.', 'cannot-be-verified'],
  ['The Valley Herald was unable to verify the report.', 'cannot-be-verified'],
  ['The Valley Herald has not verified the footage.', 'not-verified'],
  ['The reports are still unconfirmed.', 'not-verified'],
  ['The footage has yet to be independently verified.', 'not-verified'],
  ['Two of the videos were geolocated to the quay.', 'verified'],
  ['The Valley Herald has verified the footage.', 'verified'],
])('%j tells that it was %s', async (line, outcome) =>
  expect(await remarks(line)).toMatchObject([{ report: 'a', by: null, outcome }]),
)

test.each([
  'Nobody has verified the footage.',
  'Neither side’s account was verified by observers.',
  'It is not known whether monitors have verified the site.',
  'Monitors would have verified it if they had been let in.',
  'It is possible to verify such footage.',
  'The verification of ballots goes on.',
  'It rained.',
])('%j tells nothing of checking', async (line) => expect(await remarks(line)).toEqual([]))

test('a remark speaks of the claim in its own sentence or the one before, no further', async () => {
  expect(await remarks('It rained.', 'It could not be verified.')).toEqual([])
  expect(await remarks('It could not be verified.', 'That could not be confirmed.')).toHaveLength(1)
})

test('a remark is quoted as a whole sentence', async () => {
  const line = 'This could not be verified.'
  const [remark] = await remarks(line)
  const text = `Osterfell said ${CLAIM}.\n\n${line}`
  expect(text.slice(remark?.start, remark?.end)).toBe(line)
})
