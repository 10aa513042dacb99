import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveReading } from '../../src/store/dossiers.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { searchReports } from '../../src/store/search.ts'
import { matchOf } from '../../src/store/search-query.ts'
import { HIT_END, HIT_START, readHits, snippetsOf } from '../../src/store/snippets.ts'
import { searchable } from '../../src/store/words.ts'
import { dossierOfText, readingInto, scratch } from './sample.ts'

const { place, remove } = scratch()
afterAll(remove)

test.each([
  ['mill', '"mill"*'],
  ['mill ', '"mill"'],
  ['the mill', '"the" "mill"*'],
  ['"the mill"', '"the mill"'],
  ['“the mill” burnt', '"the mill" "burnt"*'],
  ['"the mill', '"the" "mill"*'],
  ['mill OR NOT (burnt)', '"mill" "OR" "NOT" "(burnt)"*'],
  ['text:mill* ^a NEAR(b, 2)', '"text:mill*" "^a" "NEAR(b," "2)"*'],
  ["mill'; DROP TABLE story; --", `"mill';" "DROP" "TABLE" "story;"`],
  ['', null],
  ['  ', null],
  ['"" * -- ^ ()', null],
])('%j is asked as %j', (query, expected) => expect(matchOf(query)).toBe(expected))

test('a query has a last word that counts', () =>
  expect(matchOf('word '.repeat(500))?.split(' ').length).toBeLessThanOrEqual(24))

const TEXTS: Readonly<Record<string, string>> = {
  r1: 'Tarn said the old mill at Óster was shelled.\n\nVelde denied shelling the mill.',
  r2: 'The mill owner \u0000 said \u0002nothing\u0003 of 🌾 the <b>mill</b> at noon. \ud800 Lone.',
  r3: 'Nothing happened on the ridge.',
}

describe('a search', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(place('search.db'))
    for (const [id, text] of Object.entries(TEXTS))
      await saveReading(store, readingInto(`t-${id}`, { added: [], dossier: dossierOfText(id, text) }))
    return () => store.close()
  })
  const find = async (query: string): Promise<string[]> =>
    (await searchReports(store, query, { limit: 20 })).map((f) => f.report).sort()

  test.each([
    ['mill', ['r1', 'r2']],
    ['MILL', ['r1', 'r2']],
    ['oster', ['r1']],
    ['Óster', ['r1']],
    ['shel', ['r1']],
    ['shel ', []],
    ['mill shelling', ['r1']],
    ['"old mill"', ['r1']],
    ['"mill old"', []],
    ['ridge mill', []],
    ['"', []],
    ['mill"', ['r1', 'r2']],
    ['mill*)', ['r1', 'r2']],
    ['\u0000', []],
    ['\ud800', []],
    ['mill NOT old', []],
    ['text : mill', []],
  ])('for %j finds %j', async (query, expected) => expect(await find(query)).toEqual(expected))

  test('gives spans of the report’s own text, whatever stands in it', async () => {
    for (const { report, snippets, hits } of await searchReports(store, 'mill', { limit: 20 })) {
      const text = TEXTS[report] ?? ''
      expect(hits).toBe(2)
      expect(snippets.flatMap((s) => s.hits).map(({ start, end }) => text.slice(start, end))).toEqual([
        'mill',
        'mill',
      ])
      for (const { start, end, text: words } of snippets)
        expect(words).toBe(searchable(text.slice(start, end)))
    }
  })

  test('can be kept to one story and to a number of reports', async () => {
    expect(await searchReports(store, 'mill', { limit: 20, story: 't-r2' })).toMatchObject([{ report: 'r2' }])
    expect(await searchReports(store, 'mill', { limit: 1 })).toHaveLength(1)
  })

  test('finds no word of a reading that was replaced', async () => {
    const dossier = dossierOfText('r3', 'Quiet on the hill.')
    await saveReading(store, readingInto('t-r3', { added: [], dossier, revision: 1 }))
    expect(await find('ridge')).toEqual([])
    expect(await find('hill')).toEqual(['r3'])
  })

  test('never fails, whatever is typed', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (query) => {
        expect(await searchReports(store, query, { limit: 5 })).toBeInstanceOf(Array)
      }),
      { seed: 7, numRuns: 300 },
    ))
})

test('snippets lie in the text, hold their hits and cut no character', () => {
  const unit = fc.constantFrom('mill', ' ', 'a', '🌾', 'lang-es-Wort', '\n', 'x'.repeat(90))
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 120 }), (units) => {
      const marked = units.map((u) => (u === 'mill' ? `${HIT_START}${u}${HIT_END}` : u)).join('')
      const { text, hits } = readHits(marked)
      expect(text).toBe(units.join(''))
      expect(hits).toHaveLength(units.filter((u) => u === 'mill').length)
      for (const { start, end, text: words, hits: within } of snippetsOf(text, hits)) {
        expect(words).toBe(text.slice(start, end))
        expect(words).not.toMatch(/\p{Cs}/u)
        for (const hit of within) {
          expect(text.slice(hit.start, hit.end)).toBe('mill')
          expect(hit.start >= start && hit.end <= end).toBe(true)
        }
      }
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('searchable text keeps every code unit at its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const kept = searchable(`${text}\ud800`)
      expect(kept).toHaveLength(text.length + 1)
      for (const mark of ['\0', '\ud800', HIT_START, HIT_END]) expect(kept).not.toContain(mark)
    }),
    { seed: 7 },
  )
})
