import { expect, test } from 'vitest'
import { reading, report, says } from './builders.test.ts'
import { findClaims } from './claims.ts'
import type { StoryReading } from './reading.ts'

/** "party role" of each entry, claim by claim. */
const told = (story: StoryReading): string[][] =>
  findClaims(story).map((claim) => claim.entries.map((e) => `${e.party ?? '-'} ${e.role}`))

test('a denial of somebody’s claims answers what that speaker said, not what another said nearer', () => {
  const a = report('a', [
    'Vesna Orr said gunners had shelled the granite bridge.',
    'Kesh said the harvest was poor this year.',
    'Orr’s claims were denied by Tolm.',
  ])
  const statements = [
    says(a, 'gunners had shelled the granite bridge', { party: 'osterfell', speaker: 'vesna-orr' }),
    says(a, 'the harvest was poor this year', { party: 'kesh' }),
    says(a, 'Orr’s claims', { party: 'tolm' }, { stance: 'denies' }),
  ]
  expect(told(reading([a], { statements }))).toEqual([['osterfell asserts', 'tolm denies'], ['kesh asserts']])
})

test('a denial of the claims of somebody who says nothing here stays alone', () => {
  const a = report('a', ['Kesh said the harvest was poor this year.', 'Brask’s claims were denied by Tolm.'])
  const statements = [
    says(a, 'the harvest was poor this year', { party: 'kesh' }),
    says(a, 'Brask’s claims', { party: 'tolm' }, { stance: 'denies' }),
  ]
  expect(told(reading([a], { statements }))).toEqual([['kesh asserts'], ['tolm denies']])
})

test('an explicit denial answers an accusation of its own report before one that is as near in another', () => {
  const lines = ['Osterfell said gunners had shelled the granite bridge.']
  const [a, b] = [
    report('a', lines),
    report('b', [...lines, 'Tolm denied that its gunners shelled the bridge.']),
  ]
  const statements = [
    says(a, 'gunners had shelled the granite bridge', { party: 'kesh' }, { stance: 'demands' }),
    says(b, 'gunners had shelled the granite bridge', { party: 'osterfell' }, { stance: 'accuses' }),
    says(b, 'its gunners shelled the bridge', { party: 'tolm' }, { stance: 'denies' }),
  ]
  expect(told(reading([a, b], { statements }))).toContainEqual(['osterfell asserts', 'tolm denies'])
})

test('one word in common makes no claim of two statements', () => {
  const [a, b] = [
    report('a', ['Osterfell spoke in response to this.']),
    report('b', ['Kesh vowed a response.']),
  ]
  const statements = [
    says(a, 'in response to this', { party: 'osterfell' }),
    says(b, 'a response', { party: 'kesh' }),
  ]
  expect(told(reading([a, b], { statements }))).toEqual([['osterfell asserts'], ['kesh asserts']])
})

test('an admission that only another side tells of is that side’s word', () => {
  const a = report('a', ['Osterfell said Tolm had admitted that gunners shelled the granite bridge.'])
  const outer = says(a, 'Tolm had admitted that gunners shelled the granite bridge', { party: 'osterfell' })
  const inner = says(
    a,
    'gunners shelled the granite bridge',
    { party: 'tolm' },
    { stance: 'admits', within: outer.id },
  )
  expect(told(reading([a], { statements: [outer, inner] }))).toEqual([['osterfell asserts']])
})
