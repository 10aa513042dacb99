import { expect, test } from 'vitest'
import { COUNTRIES } from './countries.table.ts'
import { STATE_ROWS } from './states.table.ts'
import { TERRITORY_ROWS } from './territories.table.ts'

const byName = new Map(COUNTRIES.map((country) => [country.name, country]))
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

test('every row has six cells, and every code stands once', () => {
  const rows = `${STATE_ROWS.trim()}\n${TERRITORY_ROWS.trim()}`.split('\n')
  expect(rows.filter((row) => row.split('|').length !== 6)).toEqual([])
  expect(new Set(COUNTRIES.map(({ iso }) => iso)).size).toBe(COUNTRIES.length)
})

test('two-letter codes are those of CLDR, and all inhabited ones are there', () => {
  const codes = COUNTRIES.map(({ iso }) => iso).filter((iso) => iso.length === 2)
  expect(codes.filter((code) => regions.of(code) === undefined)).toEqual([])
  expect(COUNTRIES.filter(({ kind }) => kind === 'state').length).toBe(195)
})

test.each([
  ['Azerbaijan', 'AZ', 'Azeris', 'Baku'],
  ['France', 'FR', 'Frenchmen', 'Paris'],
  ['Netherlands', 'NL', 'Dutch', 'Amsterdam'],
  ['Denmark', 'DK', 'Danes', 'Copenhagen'],
  ['Palestine', 'PS', 'Palestinians', 'Ramallah'],
  ['Abkhazia', 'GE-AB', 'Abkhaz', 'Sukhumi'],
])('%s is %s, its people %s, its capital %s', (name, iso, people, capital) => {
  const country = byName.get(name)
  expect(country).toMatchObject({ iso, capital })
  expect(country?.demonyms).toContain(people)
})

test('no list holds an empty or untrimmed name', () => {
  const names = COUNTRIES.flatMap((c) => [
    c.name,
    ...c.aliases,
    ...c.demonyms,
    ...c.capitalAliases,
    ...c.seats,
  ])
  expect(names.filter((name) => name === '' || name !== name.trim() || name.endsWith('+'))).toEqual([])
})
