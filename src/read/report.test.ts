import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InputError } from '../model/errors.ts'
import type { ReportInput } from './input.ts'
import { type Read, readReport } from './report.ts'

const SEED = { seed: 20201004 }
const BODY = 'The bridge of Osk fell into the Ludna on Monday night, the mayor said, and nobody was hurt.'

/** What a reading gives; `null` where it is refused. */
function readOrRefuse(input: ReportInput): Read | null {
  try {
    return readReport(input)
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}
const codeOf = (input: ReportInput): string => {
  try {
    readReport(input)
  } catch (error) {
    if (error instanceof InputError) return error.code
    throw error
  }
  return 'read'
}

/** Blocks lie in the text, in order, apart, begin and end on no white space, and what stands outside them is white space. */
function checkBlocks({ report: { text, blocks } }: Read): void {
  let last = 0
  blocks.forEach(({ start, end, repeats }, index) => {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(last, start).trim()).toBe('')
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
    if (repeats !== null) expect(repeats).toBeLessThan(index)
    last = end
  })
  expect(text.slice(last).trim()).toBe('')
}

const piece = fc.constantFrom(
  ...[
    ' date 2031-05-06 ',
    ' date 2031-02-31 ',
    'OSK (NPA) — ',
    'By Mira Tolm',
    BODY,
    'Read more: x',
    '© Osk TV',
  ],
  ...[
    'Photo: Mira Tolm/NPA',
    '(NPA/Mira Tolm)',
    'Osk, May 6, 2031',
    'Advertisement',
    '“',
    '”',
    '(@osk)',
    '—',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '\u00a0',
    '\u2028',
    '\t',
    '<p>',
    '</p>',
    '<html>',
    '<b',
    '&amp;',
    '\ud83d',
    'é橋',
  ],
)
const wild = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 30 }).map((p) => p.join('')),
)

test('blocks hold every word of any text, in order and apart', () =>
  fc.assert(
    fc.property(wild, (text) => {
      const read = readOrRefuse({ name: 'a.txt', text })
      if (read) checkBlocks(read)
    }),
    { ...SEED, numRuns: 1_500 },
  ))

test('blocks hold every word of any page’s text, in order and apart', () =>
  fc.assert(
    fc.property(wild, (text) => {
      const read = readOrRefuse({
        name: 'a.html',
        text: `<html><body><h1>Osk</h1>${text}<p>${BODY}</p></body></html>`,
      })
      if (read) checkBlocks(read)
    }),
    { ...SEED, numRuns: 200 },
  ))

test('any bytes are read or refused with an InputError, as text and as a page', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readOrRefuse({ name: 'a.txt', bytes })
      readOrRefuse({ name: 'a.html', bytes, mediaType: 'text/html' })
    }),
    { ...SEED, numRuns: 300 },
  ))

test('the same bytes give the same report, and a plain text is kept as it came', () =>
  fc.assert(
    fc.property(wild, (text) => {
      const bytes = new TextEncoder().encode(text)
      const [one, two] = [readOrRefuse({ name: 'a.txt', bytes }), readOrRefuse({ name: 'a.txt', bytes })]
      expect(one).toEqual(two)
      const plain = readOrRefuse({ name: 'a.txt', text })
      if (plain && !/^\s*<(?:html|!)/i.test(text)) expect(plain.report.text).toBe(text)
    }),
    { ...SEED, numRuns: 300 },
  ))

test('the same text has one id under any name, and another id from another outlet', () => {
  const id = (input: Partial<ReportInput>): string =>
    readReport({ name: 'a.txt', text: BODY, ...input }).report.id
  expect(id({ name: 'b.txt' })).toBe(id({}))
  expect(id({ outlet: 'Osk Courier' })).not.toBe(id({}))
  expect(id({ text: `${BODY}.` })).not.toBe(id({}))
})

test('what the caller knows goes before what the text says', () =>
  expect(
    readReport({
      name: 'a.txt',
      text: ` date 2031-05-06 ${BODY}`,
      published: '2031-05-07',
      outlet: 'Osk Courier',
      url: 'https://osk.example/1',
    }).report,
  ).toMatchObject({
    published: '2031-05-07',
    outlet: 'Osk Courier',
    origin: { url: 'https://osk.example/1' },
  }))

test('what a text does not tell is null or empty', () =>
  expect(readReport({ name: 'a.txt', text: BODY }).report).toMatchObject({
    outlet: null,
    headline: null,
    bylines: [],
    credits: [],
    dateline: null,
    published: null,
  }))

test.each<[string, ReportInput]>([
  ['empty', { name: 'a', bytes: new Uint8Array() }],
  ['empty', { name: 'a', text: '' }],
  ['empty', { name: 'a', text: ' \n\t—…' }],
  ['empty', { name: 'a.html', text: '<html><body><script>var a = 1</script></body></html>' }],
  ['too-large', { name: 'a', text: 'a'.repeat(12_000_001) }],
  ['false-date', { name: 'a', text: BODY, published: '2020-02-31' }],
  ['binary', { name: 'a', bytes: Uint8Array.from([0, 1, 2, 3]) }],
])('%s: refuses %j', (code, input) => expect(codeOf(input)).toBe(code))

test.each([
  [
    'fr',
    'Le pont de la ville est tombé lundi soir dans la rivière, a dit le maire, et personne n’a été blessé. Les secours sont arrivés dans la nuit et ont fermé la route.',
  ],
  [
    'de',
    'Die Brücke der Stadt ist am Montagabend in den Fluss gestürzt, sagte die Bürgermeisterin, und niemand wurde verletzt. Die Straße bleibt vorerst gesperrt.',
  ],
  [
    'ru',
    'Мост упал в реку в понедельник вечером, сообщил мэр города, никто не пострадал. Дорога остаётся закрытой до утра.',
  ],
])('a report in %s gets a note that it is not read', (language, text) => {
  const { report, notes } = readReport({ name: 'a.txt', text })
  expect(report.language).toBe(language)
  expect(notes.map((n) => n.code)).toEqual(['language-not-read'])
})

test.each([
  ['English', BODY],
  ['a text too short to tell', 'Osk bridge down.'],
])('%s gets no note', (_, text) => expect(readReport({ name: 'a.txt', text }).notes).toEqual([]))

test('a report of furniture alone is told to have no body', () =>
  expect(readReport({ name: 'a.txt', text: 'Photo: Mira Tolm/Osk TV' }).notes).toMatchObject([
    { code: 'no-body' },
  ]))

test('characters that were lost are told', () =>
  expect(
    readReport({
      name: 'a.txt',
      bytes: new TextEncoder().encode(`${BODY} “Øsk” is its name: “`).subarray(0, -1),
    }).notes.map((n) => n.code),
  ).toEqual(['encoding-guessed', 'characters-lost']))

test.each<[string, () => string]>([
  ['a line of 5 MB', () => 'word and '.repeat(555_555)],
  ['5 MB of white space within a line', () => `a${' '.repeat(5e6)}b`],
  ['a million empty lines', () => `${'\n'.repeat(1e6)}${BODY}`],
  ['200,000 less-than signs', () => `${'<'.repeat(2e5)} ${BODY}`],
  ['100,000 lines that say the same', () => 'The bridge of Osk fell on Monday.\n'.repeat(1e5)],
  [
    '30,000 lines that are nearly alike',
    () =>
      Array.from({ length: 3e4 }, (_, i) => `Line ${i} tells of the bridge of Osk, number ${i * 7}.`).join(
        '\n',
      ),
  ],
  ['300,000 open brackets', () => `${'(a'.repeat(3e5)}`],
])('reading ends: %s', (_, text) => checkBlocks(readReport({ name: 'a.txt', text: text() })))
