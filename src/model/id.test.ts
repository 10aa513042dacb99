import { expect, test } from 'vitest'
import { idOf, slug } from './id.ts'

test('ids depend on every part and on where parts end', () => {
  expect(idOf('s', 'ab', 'c')).not.toBe(idOf('s', 'a', 'bc'))
  expect(idOf('s', null)).not.toBe(idOf('s', '-'))
  expect(idOf('s', 'a', 1)).toBe(idOf('s', 'a', 1))
  expect(idOf('s', 'a')).toMatch(/^s[0-9a-f]{16}$/)
})

test.each([
  ['Łukasz Nowak', 'lukasz-nowak'],
  ['Gənjə', 'genje'],
  ["People's Front of  Nowhere!", 'peoples-front-of-nowhere'],
])('slug of %s', (name, expected) => expect(slug(name)).toBe(expected))
