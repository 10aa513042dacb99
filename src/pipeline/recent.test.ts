import fc from 'fast-check'
import { expect, test } from 'vitest'
import { once, recent } from './recent.ts'

test('what was used longest ago is let go, what is asked for stays', () => {
  const held = recent<number>(10)
  held.set('a', 1, 4)
  held.set('b', 2, 4)
  expect(held.get('a')).toBe(1)
  held.set('c', 3, 4)
  expect(['a', 'b', 'c'].map(held.get)).toEqual([1, undefined, 3])
})

test.each<[string, number, number | undefined]>([
  ['as heavy as all may be', 10, 1],
  ['heavier than all may be', 11, undefined],
])('a value %s', (_, weight, found) => {
  const held = recent<number>(10)
  held.set('a', 1, weight)
  expect(held.get('a')).toBe(found)
})

test('all that is held weighs no more than it may, and the newest is among it where it fits', () => {
  const sets = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(12)), { minLength: 1 })
  fc.assert(
    fc.property(sets, (all) => {
      const held = recent<number>(10)
      for (const [key, weight] of all) held.set(key, weight, weight)
      const [key, weight] = all.at(-1) ?? ['', 0]
      expect(held.get(key)).toBe(weight <= 10 ? weight : undefined)
      const found = ['a', 'b', 'c', 'd', 'e'].map((k) => held.get(k) ?? 0)
      expect(found.reduce((sum, w) => sum + w, 0)).toBeLessThanOrEqual(10)
    }),
    { seed: 20270, numRuns: 200 },
  )
})

test('work is done once for the same two things, and again for others', () => {
  const done: string[] = []
  const work = once((a: { readonly name: string }, b: string) => {
    done.push(a.name + b)
    return { told: a.name + b }
  })
  const [one, same] = [{ name: 'one' }, { name: 'one' }]
  expect(work(one, '1')).toBe(work(one, '1'))
  expect([work(same, '1'), work(one, '2'), work(one, '1')]).toEqual(
    ['one1', 'one2', 'one1'].map((told) => ({ told })),
  )
  expect(done).toEqual(['one1', 'one1', 'one2', 'one1'])
})
