import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostsOf } from './hosts.ts'

test('a group of which nearly all is in a larger one has that for host', () => {
  const large = [1, 2, 3, 4, 5, 6]
  expect(hostsOf([large, [1, 2, 3, 4, 9], [1, 2, 7, 8, 9]], 0.8)).toEqual([0, 0, 2])
})

test('of groups alike the first is host, and a host’s host is the host', () => {
  expect(
    hostsOf(
      [
        [1, 2],
        [2, 1],
        [1, 2, 3],
      ],
      0.8,
    ),
  ).toEqual([2, 2, 2])
  expect(hostsOf([[1], [1]], 0.8)).toEqual([0, 0])
  expect(hostsOf([[], [1]], 0.8)).toEqual([0, 1])
})

test('every host is its own host, and no smaller than what it is host of', () => {
  const groups = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), { maxLength: 12 })
  fc.assert(
    fc.property(groups, fc.double({ min: 0.5, max: 1, noNaN: true }), (all, share) => {
      const hosts = hostsOf(all, share)
      hosts.forEach((host, g) => {
        expect(hosts[host]).toBe(host)
        expect(all[host]?.length).toBeGreaterThanOrEqual(all[g]?.length ?? 0)
      })
    }),
    { seed: 20261201, numRuns: 300 },
  )
})
