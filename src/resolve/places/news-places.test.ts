import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { reportOf } from '../../../test/report-of.ts'
import { annotate } from '../../language/annotate.ts'
import { parseGazetteer } from '../gazetteer.ts'
import { findPlaces } from '../places.ts'
import { NEWS_PLACES } from './news-places.table.ts'
import { kilometres } from './weigh.ts'

const gazetteer = parseGazetteer(brotliDecompressSync(readFileSync('data/gazetteer.bin.br')))

/** Each name found in a text, with its place's precision. */
function named(text: string): string[] {
  const report = annotate(reportOf(text))
  const { places, mentions } = findPlaces([report], gazetteer)
  return (mentions.get(report.report.id) ?? []).map(({ start, end, place }) => {
    const found = places.find(({ id }) => id === place)
    return [text.slice(start, end), found?.precision ?? 'nowhere'].join(' ')
  })
}

const rows = NEWS_PLACES.trim()
  .split('\n')
  .map((line) => {
    const [sentence = '', lat = '', lon = ''] = line.split('|')
    const start = sentence.indexOf('{')
    const name = sentence.slice(start + 1, sentence.indexOf('}'))
    return { text: sentence.replace(/[{}]/g, ''), start, name, lat: Number(lat), lon: Number(lon) }
  })

function kilometresOff({ text, start, name, lat, lon }: (typeof rows)[number]): number {
  const report = annotate(reportOf(text))
  const { places, mentions } = findPlaces([report], gazetteer)
  const own = mentions.get(report.report.id) ?? []
  const mention = own.find((m) => m.start === start && m.end === start + name.length)
  const place = places.find(({ id }) => id === mention?.place)
  if (place?.lat == null || place.lon === null) return Number.POSITIVE_INFINITY
  return kilometres(place.lat, place.lon, lat, lon)
}

test('at least 93 of 100 names in reports of conflicts get the right point within 25 km', () => {
  const wrong = rows.filter((row) => !(kilometresOff(row) <= 25))
  const list = wrong.map((row) => `${row.text} ${kilometresOff(row)}`).join('\n')
  expect(rows.length).toBeGreaterThanOrEqual(410)
  expect(wrong.length / rows.length, list).toBeLessThanOrEqual(0.07)
})

test.each([
  ['Shells fell at the Ilmarian capital on Monday.', []],
  ['They met in Ilmarian territory, at Ilmarian bases.', []],
  ['Police in the Haldreyan town of Osk fired.', ['Osk nowhere']],
  ['A blast shook the Kurdish district of Vorm.', ['Vorm district']],
  ['Shells fell on the village of Brenn Tolvik.', ['Brenn Tolvik nowhere']],
  ['Shells fell on Sheikh Zuweid in Egypt.', ['Sheikh Zuweid exact', 'Egypt country']],
  ['Troops entered Dabiq, Syria.', ['Dabiq exact', 'Syria country']],
  ['Fighting in Aleppo province, Syria, went on.', ['Aleppo province', 'Syria country']],
  ['Rockets from Gaza fell on Sderot.', ['Gaza province', 'Sderot exact']],
  ['Michael Jordan said he saw the shooting.', []],
  ['The lawyer, Jack London, denied the charge.', []],
  ['Captain Lima ordered the raid.', []],
  ['The suspect, Austin Houston, 24, was arrested.', []],
])('%s', (text, expected) => expect(named(text)).toEqual(expected))
