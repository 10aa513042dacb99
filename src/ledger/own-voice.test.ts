import { expect, test } from 'vitest'
import { claimsOf, reading, report, tells } from './builders.test.ts'

test('what a report takes back it denies, and what it says instead it puts forward, each with its own words', async () => {
  const [a, b] = [
    report('a', ['There were two explosions at the granite bridge.']),
    report('b', ['It was not two explosions at the granite bridge, as we first wrote, but three blasts.']),
  ]
  const events = [tells(a, 'explosions'), tells(b, 'explosions', { happened: 'negated' }), tells(b, 'blasts')]
  const told = (await claimsOf(reading([a, b], { events }))).flatMap(({ entries }) =>
    entries.map(
      (e) => `${e.report} ${e.role} ${(e.report === 'a' ? a : b).report.text.slice(e.start, e.end)}`,
    ),
  )
  expect(told).toContain('b denies It was not two explosions at the granite bridge, as we first wrote')
  expect(told).toContain('b asserts three blasts.')
  const claim = (await claimsOf(reading([a, b], { events }))).find(({ entries }) =>
    entries.some((e) => e.role === 'denies'),
  )
  expect(claim?.entries.map((e) => `${e.report} ${e.role}`)).toContain('a asserts')
})

test('what else a report says behind a “but” takes nothing back', async () => {
  const a = report('a', ['The bridge was shelled in the night, but the mill was not hit.'])
  const events = [tells(a, 'shelled'), tells(a, 'hit', { happened: 'negated' })]
  const roles = (await claimsOf(reading([a], { events }))).flatMap(({ entries }) =>
    entries.map((e) => e.role),
  )
  expect(roles).toEqual(['asserts'])
})
