import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstFrom, overlapping } from './overlapping.ts'
import { overlap } from './span.ts'

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))

test('finds exactly the items that share a code unit, in their order', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), span, (items, asked) => {
      const list = [...items].sort((a, b) => a.start - b.start)
      expect(overlapping(list, asked)).toEqual(list.filter((item) => overlap(item, asked) > 0))
    }),
    { seed: 20_201_004 },
  )
})

test('firstFrom gives the first item that starts at or behind a place', () => {
  const list = [2, 4, 4, 9].map((start) => ({ start, end: start + 1 }))
  expect([0, 2, 3, 4, 5, 9, 10].map((at) => firstFrom(list, at))).toEqual([0, 0, 1, 1, 3, 3, 4])
})
