import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../language/annotate.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import { parseGazetteer } from './gazetteer.ts'
import { findPlaces } from './places.ts'

const gazetteer = parseGazetteer(brotliDecompressSync(readFileSync('data/gazetteer.bin.br')))

/** A report of one paragraph for each line of `text`. */
function report(text: string, id = 'r1'): AnnotatedReport {
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length, repeats: null }
    start += line.length + 1
    return block
  })
  const none = { outlet: null, headline: null, dateline: null, published: null, bylines: [], credits: [] }
  return annotate({ id, origin: { file: id }, language: 'en', text, blocks, ...none })
}

const found = (...texts: string[]) =>
  findPlaces(
    texts.map((text, i) => report(text, `r${i}`)),
    gazetteer,
  )

/** Names as mentioned, in reading order. */
function mentioned(text: string): string[] {
  return (found(text).mentions.get('r0') ?? []).map(({ start, end }) => text.slice(start, end))
}

describe('names that are mentioned as places', () => {
  test.each([
    ['Rockets hit Ganja on Sunday, Azerbaijan said.', ['Ganja', 'Azerbaijan']],
    ["Azerbaijan's Ganja was shelled.", ['Azerbaijan', 'Ganja']],
    ['Fire was opened on the Khizi and Absheron regions of Azerbaijan.', ['Khizi', 'Absheron', 'Azerbaijan']],
    ['The two sides fought in Nagorno-Karabakh.', ['Nagorno-Karabakh']],
    ['Police in Charlotte, N.C., fired tear gas. Charlotte was calm by noon.', ['Charlotte', 'Charlotte']],
    ['GENEVA (AP) -- Envoys met again.', ['GENEVA']],
    ['The U.S. and the UK sent envoys.', ['U.S.', 'UK']],
    ['The US-Iran talks resumed.', ['US', 'Iran']],
    ['Gunmen in Reading, Pennsylvania, shot a man.', ['Reading', 'Pennsylvania']],
    ['The road from Baghdad to Mosul in Iraq was closed.', ['Baghdad', 'Mosul', 'Iraq']],
    ["Côte d'Ivoire closed its border with Mali.", ["Côte d'Ivoire", 'Mali']],
    ["N'Djamena was quiet after the coup in Chad.", ["N'Djamena", 'Chad']],
    ['Smoke rose over northern Syria.', ['Syria']],
  ])('%s', (text, names) => expect(mentioned(text)).toEqual(names))
})

describe('names that are no places there', () => {
  test.each([
    ['Reading the report, he paused.'],
    ['Nice work, the coach said. Of the dead, two were children.'],
    ['Mobile phones were switched off on Orange networks.'],
    ['Jordan Smith, 34, said he heard shots.'],
    ['Gen. Paris Washington denied the charge.'],
    ['Mr. Lincoln said he was sorry. Lincoln, 51, left.'],
    ['Chad Baker told police that Austin Hill was armed.'],
    ['In March the talks failed. May refused to resign. August was calm.'],
    ['The Washington Post and the Boston Globe reported it.'],
    ['The Iran-backed militia and pro-Moscow fighters withdrew.'],
    ['Many fled. Some stayed. Police said the men were armed.'],
    ['POLICE FOUND A CAR BOMB NEAR THE BANK'],
    ['Davis said the raid had begun. Davis gave no figures.'],
  ])('%s', (text) => expect(mentioned(text)).toEqual([]))
})

describe('the story decides among namesakes', () => {
  const pointOf = (name: string, ...texts: string[]) => {
    const place = found(...texts).places.find((p) => p.aliases.includes(name))
    return place?.lat == null ? null : Math.round(place.lat)
  }

  test.each([
    ['Lebanon sent soldiers.', 34],
    ['Libya sent soldiers.', 33],
  ])('%s Shots were fired in Tripoli.', (context, lat) => {
    expect(pointOf('Tripoli', `${context} Shots were fired in Tripoli.`)).toBe(lat)
  })

  test('a report without a clue takes its story’s', () => {
    expect(pointOf('Tripoli', 'Shots were fired in Tripoli.', 'Lebanon sent soldiers to Tripoli.')).toBe(34)
  })

  test('a name qualified once is the same place everywhere', () => {
    const text = 'A man was shot in Portland, Maine. In Portland, shops closed.'
    expect(found(text).places.map(({ name }) => name)).toEqual(['Portland', 'Maine'])
  })

  test('where nothing decides there is no point, and a note', () => {
    const { places, notes } = found('Two men were shot in Springfield. They died in Springfield.')
    expect(places).toMatchObject([
      { name: 'Springfield', lat: null, lon: null, precision: null, gazetteer: null },
    ])
    expect(notes).toMatchObject([{ code: 'place-ambiguous', start: 21, end: 32 }])
  })
})

describe('places', () => {
  const only = (text: string) => found(text).places.filter(({ precision }) => precision !== 'country')

  test('spellings of one place are one place, with all of them', () => {
    const { places } = found(
      'Ganja was hit, Azerbaijan said.',
      'Rockets hit Gence in Azerbaijan. Gence burned. Gence fell.',
    )
    expect(places[0]).toEqual({
      id: 'gence-586523',
      name: 'Gence',
      aliases: ['Gence', 'Ganja'],
      lat: 40.683,
      lon: 46.361,
      precision: 'exact',
      gazetteer: 'geonames:586523',
    })
  })

  test('a slip of the pen is the place that the story names, and no place where it does not', () => {
    const text = 'Rockets hit Stepanakert, Azerbaijan. Steppanakert burned.'
    expect(only(text)).toMatchObject([
      { aliases: ['Stepanakert', 'Steppanakert'], gazetteer: 'geonames:146970' },
    ])
    expect(only('Steppanakert burned in Azerbaijan.')).toEqual([])
  })

  test.each([
    ['A drone fell 20 km north of Kharkiv, Ukraine.', 'near'],
    ['A drone fell near Kharkiv, Ukraine.', 'near'],
    ['A drone fell in Kharkiv, Ukraine. It had been seen near Kharkiv.', 'exact'],
    ['Kharkiv airport in Ukraine was closed.', 'near'],
    ['Villages in Manbij district in Syria were shelled.', 'district'],
    ['Fighting went on in Idlib province, Syria.', 'province'],
    ['Fighting went on in Helmand, Afghanistan.', 'province'],
  ])('%s: %s', (text, precision) => expect(only(text)[0]?.precision).toBe(precision))

  test('an area and the town it is named after are two places', () => {
    const { places } = found('The city of Idlib was hit. Idlib province, in Syria, was calm.')
    expect(places.map(({ name }) => name)).toEqual(['Idlib', 'Idlib province', 'Syria'])
  })

  test.each([
    ['Soldiers burned the village of Ushkavar.', 'Ushkavar', null],
    ['Soldiers searched Ushkavar district.', 'Ushkavar', 'district'],
    ['A mine went off near Ushkavar, Syria.', 'Ushkavar', null],
  ])('%s: a place without a point', (text, name, precision) => {
    expect(found(text).places[0]).toMatchObject({ name, lat: null, lon: null, precision, gazetteer: null })
  })

  test.each([
    ['Moscow said the claim was false.', true],
    ['Russia has repeatedly denied it.', true],
    ['Kyiv accused Moscow of lying.', true],
    ['According to Ankara, no one died.', true],
    ['Shots were heard in Moscow.', false],
    ["Moscow's streets were empty.", false],
  ])('%s metonym: %s', (text, metonym) => {
    const mentions = found(text).mentions.get('r0') ?? []
    expect(mentions.length).toBeGreaterThan(0)
    expect(mentions.every((mention) => mention.metonym === true)).toBe(metonym)
  })
})

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...[
      'Ganja',
      'Tripoli',
      'Syria',
      'al-',
      'Bab',
      'of',
      'the',
      'in',
      'St.',
      'U.S.',
      ',',
      '.',
      '-',
      "'s",
      '34',
      'said',
    ],
    ...['province', 'Mr.', 'Xqzt', '\u0000', 'ə', '😀', 'NEAR', 'Deir ez-Zor', '’', 'and'],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  )

  test('spans lie in the text and do not overlap, and every mention has its place', () => {
    const check = (body: string): void => {
      const { places, mentions } = found(body)
      const ids = new Set(places.map(({ id }) => id))
      let last = 0
      for (const { start, end, place } of mentions.get('r0') ?? []) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(ids.has(place)).toBe(true)
        last = end
      }
      expect(last).toBeLessThanOrEqual(body.length)
    }
    fc.assert(fc.property(text, check), { seed: 4, numRuns: 300 })
  })

  test('the order of reports changes no place', () => {
    const texts = [
      'Lebanon sent soldiers to Tripoli.',
      'Tripoli was calm. Gence burned.',
      'Azerbaijan said Ganja was hit.',
    ]
    const reports = texts.map((body, i) => report(body, `r${i}`))
    const ids = (list: readonly AnnotatedReport[]) =>
      findPlaces(list, gazetteer)
        .places.map((p) => JSON.stringify(p))
        .sort()
    expect(ids([...reports].reverse())).toEqual(ids(reports))
  })
})
