import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyVarints, put, take } from './varints.ts'

test.each<[number, number]>([
  [0, 1],
  [127, 1],
  [128, 2],
  [16_383, 2],
  [16_384, 3],
  [2 ** 31 - 1, 5],
])('%i takes %i bytes', (value, size) => {
  const packed = emptyVarints()
  put(packed, value)
  expect(packed.size).toBe(size)
  expect(take(packed.bytes, { at: 0 })).toBe(value)
})

test('numbers are taken as they were put, however many', () => {
  const numbers = fc.array(fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1)), { minLength: 1, maxLength: 3_000 })
  fc.assert(
    fc.property(numbers, (values) => {
      const packed = emptyVarints()
      for (const value of values) put(packed, value)
      const place = { at: 0 }
      expect(values.map(() => take(packed.bytes, place))).toEqual(values)
      expect(place.at).toBe(packed.size)
    }),
    { seed: 20270, numRuns: 100 },
  )
})
