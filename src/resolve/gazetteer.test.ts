import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '../model/errors.ts'
import { parseGazetteer } from './gazetteer.ts'
import { foldName } from './places/fold.ts'
import { type PlaceRow, packGazetteer } from './places/pack.ts'
import { nearNames } from './places/variants.ts'

const row = (name: string, more: Partial<PlaceRow> = {}): PlaceRow => ({
  name,
  kind: 'city',
  country: 'ZZ',
  admin1: null,
  lat: 1.5,
  lon: -2.25,
  population: null,
  geonames: null,
  capital: false,
  seat: false,
  keys: [foldName(name)],
  aliases: [],
  ...more,
})

describe('foldName', () => {
  test.each([
    ['Gəncə', 'ganca'],
    ['Deir ez-Zor', 'deirezzor'],
    ['Deir Ezzor', 'deirezzor'],
    ["Sana'a", 'sanaa'],
    ['Sana’a', 'sanaa'],
    ['Xızı', 'xizi'],
    ['Łódź', 'lodz'],
    ['Tórshavn', 'torshavn'],
    ['St. Louis', 'saintlouis'],
    ['Mt Athos', 'mountathos'],
    ['ISTANBUL', 'istanbul'],
    ['İstanbul', 'istanbul'],
    ['Қала', ''],
    ['', ''],
  ])('%s is %s', (name, key) => expect(foldName(name)).toBe(key))
})

describe('a gazetteer that is written and read', () => {
  const rows = [
    row('Avelin', {
      aliases: ['avlin', 'evelin'],
      population: 5200,
      geonames: 77,
      admin1: 'Brom',
      seat: true,
    }),
    row('Avelin', { country: 'YY', kind: 'section', lat: -89.999, lon: 179.999 }),
    row('Brom', { kind: 'province', capital: true, keys: ['brom', 'bromprovince'] }),
  ]
  const gazetteer = parseGazetteer(packGazetteer(rows, new Set(['brom', 'unknown']), new Set(['avelin'])))

  test('gives back every field', () => {
    const { keys, aliases, ...fields } = row('Avelin', {
      population: 5200,
      geonames: 77,
      admin1: 'Brom',
      seat: true,
    })
    expect(gazetteer.size).toBe(3)
    expect(gazetteer.lookup('AVELIN')[0]).toEqual({ ...fields, index: 0, alias: false })
    expect(gazetteer.lookup('avelin')[1]).toMatchObject({
      country: 'YY',
      kind: 'section',
      lat: -89.999,
      lon: 179.999,
    })
    expect(gazetteer.lookup('Évelin')).toMatchObject([{ name: 'Avelin', index: 0, alias: true }])
    expect(gazetteer.lookup('Brom Province')).toMatchObject([
      { kind: 'province', capital: true, population: null },
    ])
  })

  test.each(['Avel', 'Avelins', 'A', '', 'Zzz', 'Авелин', '\u0000'])('has no %j', (name) =>
    expect(gazetteer.lookup(name)).toEqual([]),
  )

  test('tells words and given names', () => {
    expect(gazetteer.means('Brom')).toEqual({ word: true, given: false })
    expect(gazetteer.means('Avelin')).toEqual({ word: false, given: true })
    expect(gazetteer.means('Zzz')).toEqual({ word: false, given: false })
  })

  test('finds every name of any list of places, and only it', () => {
    const names = fc.array(fc.stringMatching(/^[a-z0-9]{1,12}$/), { maxLength: 40 })
    const check = (list: string[]): void => {
      const read = parseGazetteer(packGazetteer(list.map((name) => row(name, { keys: [name] }))))
      for (const name of list) {
        const same = list.flatMap((other, i) => (other === name ? [i] : []))
        expect(read.lookup(name).map(({ index }) => index)).toEqual(foldName(name) === name ? same : [])
      }
    }
    fc.assert(fc.property(names, check), { seed: 7, numRuns: 100 })
  })
})

describe('a damaged file is refused', () => {
  const good = packGazetteer([row('Avelin'), row('Brom')])
  const changed = (at: number, value: number): Uint8Array => {
    const copy = good.slice()
    copy[at] = value
    return copy
  }
  test.each([
    ['empty', new Uint8Array()],
    ['text', new TextEncoder().encode('{"places": []}'.repeat(20))],
    ['cut short', good.subarray(0, good.length - 4)],
    ['cut within a word', good.subarray(0, good.length - 1)],
    ['longer', new Uint8Array([...good, 0, 0, 0, 0])],
    ['of another version', changed(4, 9)],
    ['changed within', changed(good.length - 8, 0x55)],
  ])('%s', (_, bytes) => {
    expect(() => parseGazetteer(bytes)).toThrow(InputError)
    expect(() => parseGazetteer(bytes)).toThrow(
      /^The gazetteer cannot be read, since .+: install the package again/,
    )
  })

  test('bytes that stand anywhere in a larger buffer are read', () => {
    const buffer = new Uint8Array(good.length + 3)
    buffer.set(good, 3)
    expect(parseGazetteer(buffer.subarray(3)).lookup('brom').length).toBe(1)
  })
})

test('a key that is too long is refused when written', () => {
  expect(() => packGazetteer([row('a', { keys: ['a'.repeat(256)] })])).toThrow(RangeError)
})

describe('the gazetteer that ships', () => {
  const gazetteer = parseGazetteer(brotliDecompressSync(readFileSync('data/gazetteer.bin.br')))
  test.each([
    ['Ganja', 586523],
    ['Gəncə', 586523],
    ['Gence', 586523],
    ['Stepanakert', 146970],
    ['Mingachevir', 585514],
    ['Kiev', 703448],
    ['Deir Ezzor', 170794],
    ['Hasakah', 173811],
  ])('knows %s', (name, id) => expect(gazetteer.lookup(name).map((p) => p.geonames)).toContain(id))

  test('knows regions, by the middle of their towns', () => {
    expect(gazetteer.lookup('Absheron')).toMatchObject([{ kind: 'province', country: 'AZ', geonames: null }])
    expect(gazetteer.means('Reading').word).toBe(true)
    expect(gazetteer.means('Jordan').given).toBe(true)
  })
})

describe('nearNames', () => {
  const near = nearNames(['stepanakert', 'mingachevir', 'khojavend', 'khojavand', 'ganja'])
  test.each([
    ['steppanakert', 'stepanakert'],
    ['stepanakrt', 'stepanakert'],
    ['stepanakart', 'stepanakert'],
    ['mingechevir', 'mingachevir'],
    ['stepanakert', undefined],
    ['stepnakrt', undefined],
    ['khojavond', undefined], // as near to one as to the other
    ['ganjo', undefined], // too short to tell
  ])('%s is meant for %s', (name, known) => expect(near(name)).toBe(known))
})
