import { expect, test } from 'vitest'
import { slug } from '../../model/id.ts'
import { ARMED_GROUPS } from './armed-groups.table.ts'
import { COUNTRIES } from './countries.table.ts'

const forms = ARMED_GROUPS.flatMap(([name, short, aliases]) => [
  name,
  ...(short === '' ? [] : [short]),
  ...aliases,
])

test('a form names one armed group', () => {
  const seen = new Set<string>()
  const again = forms.filter((form) => seen.size === seen.add(form).size)
  expect(again).toEqual([])
})

test('a form begins with a capital, a number, or "al-"', () => {
  expect(forms.filter((form) => !/^(?:\p{Lu}|\d|al-|anti-)/u.test(form))).toEqual([])
})

test('no group is a state', () => {
  const states = new Set(COUNTRIES.flatMap(({ name, aliases, demonyms }) => [name, ...aliases, ...demonyms]))
  expect(forms.filter((form) => states.has(form))).toEqual([])
})

test('a group has an id of its own', () => {
  expect(new Set(ARMED_GROUPS.map(([name]) => slug(name))).size).toBe(ARMED_GROUPS.length)
})
