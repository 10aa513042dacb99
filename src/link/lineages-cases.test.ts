import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Lines, reportOfLines as report } from '../../test/report-of.ts'
import type { Lineage } from '../model/lineage.ts'
import type { ReadReport } from '../model/passage.ts'
import { findLineages } from './lineages.ts'

const WIRE = [
  'Rangers on the Kessel pass counted sixteen wagons in the ravine on Friday after the rope bridge gave way at dusk.',
  'The innkeeper at the summit lent mules and lanterns, and a party of masons climbed down with slings and blankets.',
  'By midnight nine drivers had been carried to the chapel, where a midwife dressed their wounds by candlelight.',
  'A surveyor told the council last autumn that two of the anchor posts were rotten to the core below the frost line.',
  'Toll keepers say the crossing took in more silver this year than in any since the salt road was opened to carts.',
  'Traders now face four days by the marsh causeway, and the price of barley in the lower towns has already doubled.',
]
const VALLEY = [
  'Snow lay on the roofs of Upper Kessel when the first of the injured came down on sledges behind tired ponies.',
  'A baker opened her shop at three in the morning and handed out loaves, refusing every coin that was offered.',
  'The schoolmaster wrote the names of those still missing on a slate and propped it against the well in the square.',
  'Nobody in the valley can remember a winter in which the pass stayed open beyond the feast of the shepherds.',
]
const HARBOUR = [
  'Merchants in the harbour town of Lisk met behind closed shutters to reckon what the loss of the pass will cost them.',
  'Two shipowners have offered to carry wool around the cape at half the usual freight until the thaw sets in.',
  'The customs house will waive its fees for a month, an official of the port authority said after the meeting.',
]
const SPEECH =
  '“I begged them to close the crossing, I wrote to the prefect in October and I wrote again in November, and both times ' +
  'the answer was that the tolls were needed and that rope is cheaper than stone,” said Ansel Brandt, the bridge warden.'
const STOCK =
  'The rope bridge on the Kessel pass is the longest of its kind and was strung in the reign of the last duke.'

/** One quotation over three paragraphs, each opened, the last one closed. */
const LONG_SPEECH = (open: string, close: string): string[] => [
  `${open}I begged them to close the crossing, and I wrote to the prefect in October and in November, with drawings.`,
  `${open}Both times the answer was that the tolls were needed and that rope is cheaper than stone, or words like it.`,
  `${open}Had anybody listened, nine drivers would sit at home with their families now,${close} said Ansel Brandt.`,
]

const edited = (lines: readonly string[]): string[] =>
  lines.map((line) =>
    line
      .replace('on Friday after', 'when')
      .replace('midnight nine', 'midnight, nine')
      .replace('last autumn', 'months ago')
      .replace('already doubled', 'risen twofold')
      .replace('lent mules', 'gave mules'),
  )

const members = (lineages: readonly Lineage[]): string[] =>
  lineages.map(({ reports }) => reports.map(({ report: id }) => id).join(' '))

test.each<[string, ReadReport[], string[]]>([
  ['a report alone is a lineage of one', [report('a', WIRE)], ['a']],
  ['reports of one event in words of their own', [report('a', WIRE), report('b', VALLEY)], ['a', 'b']],
  ['an exact copy', [report('a', WIRE), report('b', WIRE)], ['a b']],
  ['three exact copies', [report('a', WIRE), report('b', WIRE), report('c', WIRE)], ['a b c']],
  ['an edited copy', [report('a', WIRE), report('b', edited(WIRE))], ['a b']],
  ['a copy in other paragraphs', [report('a', WIRE), report('b', [WIRE.join(' ')])], ['a b']],
  ['a copy cut from the bottom', [report('a', WIRE), report('b', WIRE.slice(0, 2))], ['a b']],
  ['a copy cut from the top', [report('a', WIRE), report('b', WIRE.slice(3))], ['a b']],
  [
    'two cuts that share nothing are one lineage through the whole',
    [report('a', WIRE), report('b', WIRE.slice(0, 3)), report('c', WIRE.slice(3))],
    ['a b c'],
  ],
  [
    'the same cuts without the whole: nothing shows it',
    [report('b', WIRE.slice(0, 3)), report('c', WIRE.slice(3))],
    ['b', 'c'],
  ],
  [
    'wire text with own reporting around it',
    [report('a', WIRE), report('b', [...VALLEY.slice(0, 2), ...WIRE.slice(0, 4), ...VALLEY.slice(2)])],
    ['a b'],
  ],
  ['a report without a body', [report('a', WIRE), report('b', [])], ['a', 'b']],
  ['two reports without a body', [report('a', []), report('b', [])], ['a', 'b']],
  ['bodies of spaces and marks', [report('a', [' … ']), report('b', [' … '])], ['a', 'b']],
  ['one and the same sentence', [report('a', WIRE.slice(0, 1)), report('b', WIRE.slice(0, 1))], ['a b']],
  ['one sentence each, unlike', [report('a', WIRE.slice(0, 1)), report('b', WIRE.slice(1, 2))], ['a', 'b']],
  [
    'one sentence that stands in a long report is its cut',
    [report('a', WIRE), report('b', WIRE.slice(2, 3))],
    ['a b'],
  ],
  ['a few words alike', [report('a', ['Snow fell again.']), report('b', ['Snow fell again.'])], ['a', 'b']],
  [
    'a speaker quoted at length by two reporters',
    [report('a', [...VALLEY, SPEECH]), report('b', [SPEECH, ...HARBOUR])],
    ['a', 'b'],
  ],
  [
    'a quotation that is most of two short reports',
    [report('a', [SPEECH, VALLEY[0] ?? '']), report('b', [HARBOUR[0] ?? '', SPEECH])],
    ['a', 'b'],
  ],
  [
    'a quotation over several paragraphs',
    [report('a', [...VALLEY, ...LONG_SPEECH('“', '”')]), report('b', [...LONG_SPEECH('“', '”'), ...HARBOUR])],
    ['a', 'b'],
  ],
  [
    'the same in straight and in curly marks',
    [report('a', [...VALLEY, ...LONG_SPEECH('"', '"')]), report('b', [...LONG_SPEECH('“', '”'), ...HARBOUR])],
    ['a', 'b'],
  ],
  [
    'the same in single marks',
    [report('a', [...VALLEY, ...LONG_SPEECH('‘', '’')]), report('b', [...LONG_SPEECH('‘', '’'), ...HARBOUR])],
    ['a', 'b'],
  ],
  [
    'the same words told as narration',
    [report('a', [...VALLEY, ...LONG_SPEECH('', '')]), report('b', [...LONG_SPEECH('', ''), ...HARBOUR])],
    ['a b'],
  ],
  [
    'a quotation beside copied narration',
    [report('a', [...WIRE, SPEECH]), report('b', [SPEECH, ...WIRE.slice(0, 4)])],
    ['a b'],
  ],
  [
    'a stock sentence in three reports',
    [report('a', [...VALLEY, STOCK]), report('b', [STOCK, ...HARBOUR]), report('c', [...WIRE, STOCK])],
    ['a', 'b', 'c'],
  ],
])('%s', (_, reports, expected) => {
  expect(members(findLineages(reports))).toEqual(expected)
  expect(members(findLineages(reports.toReversed()))).toEqual(expected)
})

const CREDITED: Lines = [...VALLEY, ['credit', 'Reuters']]

test('a credit line alone, without shared text, unites nothing and stays as evidence of each', () => {
  const credits = { credits: ['Reuters'] }
  const lineages = findLineages([
    report('a', CREDITED, credits),
    report('b', [...HARBOUR, ['credit', 'Reuters']], credits),
  ])
  expect(lineages).toMatchObject([
    { root: 'Reuters', evidence: ['credit line'], passages: [] },
    { root: 'Reuters', evidence: ['credit line'], passages: [] },
  ])
})

test('a wire copy without a credit is united by its text; the credit of one member names the root', () => {
  const [only] = findLineages([report('a', CREDITED, { credits: ['Reuters'] }), report('b', VALLEY)])
  expect(only).toMatchObject({ root: 'Reuters', evidence: ['credit line', 'passages'] })
  expect(findLineages([report('a', VALLEY), report('b', VALLEY)])).toMatchObject([
    { root: null, evidence: ['passages'] },
  ])
})

test('own reporting beside a credited report keeps no root of it', () => {
  const [wire, own] = findLineages([report('a', CREDITED, { credits: ['Reuters'] }), report('b', HARBOUR)])
  expect(wire?.root).toBe('Reuters')
  expect(own).toMatchObject({ root: null, evidence: [], passages: [] })
})

test('a picture’s credit is no credit of the text', () => {
  const lines: Lines = [['caption', 'The ravine at dawn. (AP)'], ...VALLEY]
  expect(findLineages([report('a', lines, { credits: ['AP'] })])).toMatchObject([
    { root: null, evidence: [] },
  ])
})

test('the agency’s own report is the root of its copies, also where nobody credits it', () => {
  const reports = [
    report('a', WIRE, { outlet: 'Reuters' }),
    report('b', WIRE, { outlet: 'The Lisk Courier' }),
  ]
  expect(findLineages(reports)).toMatchObject([{ root: 'Reuters', evidence: ['passages'] }])
})

test('a copy of all is one verbatim passage, its shares are whole', () => {
  const [only] = findLineages([report('a', WIRE), report('b', WIRE)])
  expect(only?.reports.map(({ shared }) => shared)).toEqual([1, 1])
  expect(only?.passages).toMatchObject([{ kind: 'verbatim', identity: 1, a: { start: 0 }, b: { start: 0 } }])
})

test('an edited copy has edited passages, and less than all of it is shared', () => {
  const [only] = findLineages([report('a', WIRE), report('b', edited(WIRE))])
  expect(only?.passages.some(({ kind, identity }) => kind === 'edited' && identity < 1)).toBe(true)
  for (const { shared } of only?.reports ?? []) {
    expect(shared).toBeGreaterThan(0.8)
    expect(shared).toBeLessThan(1)
  }
})

test('what stands alone shares nothing', () => {
  expect(findLineages([report('a', VALLEY), report('b', [])]).flatMap(({ reports }) => reports)).toEqual([
    { report: 'a', shared: 0 },
    { report: 'b', shared: 0 },
  ])
})

test('furniture that many reports carry is no copy, in paragraphs and on top of copies', () => {
  const line =
    'Write to our night desk with news of roads, weddings, lost animals and weather in the Kessel country.'
  const second =
    'This page is kept free by subscribers; a season costs less than a sack of flour and comes with a calendar.'
  const bodies = [...WIRE, ...VALLEY, ...HARBOUR]
  const reports = bodies.map((body, i) => report(`r${String(i).padStart(2, '0')}`, [line, body, second]))
  const lineages = findLineages(reports)
  expect(members(lineages)).toEqual(reports.map(({ id }) => id))
  expect(lineages.flatMap(({ passages }) => passages)).toEqual([])
})

test('two reports of one id are refused', () => {
  expect(() => findLineages([report('a', WIRE), report('a', VALLEY)])).toThrow(RangeError)
})

test('no reports, no lineages', () => expect(findLineages([])).toEqual([]))

const part = fc.constantFrom(...WIRE, ...edited(WIRE), ...VALLEY, ...HARBOUR, SPEECH, STOCK)
const stories = fc
  .array(fc.uniqueArray(part, { maxLength: 7 }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((lines, i) => report(`r${i}`, lines, i % 2 ? { credits: ['Reuters'] } : {})))

test('every report is in one lineage, and the order of the reports gives the same bytes', () => {
  const shuffled = stories.chain((reports) =>
    fc.shuffledSubarray(reports, { minLength: reports.length }).map((other) => ({ reports, other })),
  )
  fc.assert(
    fc.property(shuffled, ({ reports, other }) => {
      const lineages = findLineages(reports)
      const ids = lineages.flatMap((l) => l.reports.map((r) => r.report))
      expect(ids.sort()).toEqual(reports.map(({ id }) => id))
      expect(new Set(lineages.map(({ id }) => id)).size).toBe(lineages.length)
      expect(JSON.stringify(findLineages(other))).toBe(JSON.stringify(lineages))
    }),
    { seed: 20201004, numRuns: 60 },
  )
})

test('shares and identities are parts of one, and a lineage of one has no share', () => {
  fc.assert(
    fc.property(stories, (reports) => {
      for (const { reports: own, passages, evidence } of findLineages(reports)) {
        for (const { shared } of own) {
          expect(shared).toBeGreaterThanOrEqual(0)
          expect(shared).toBeLessThanOrEqual(1)
        }
        if (own.length === 1) expect(own[0]?.shared).toBe(0)
        expect(evidence.includes('passages')).toBe(own.length > 1)
        for (const { kind, identity } of passages) {
          expect(identity).toBeGreaterThan(0)
          expect(identity === 1).toBe(kind === 'verbatim')
        }
      }
    }),
    { seed: 20201004, numRuns: 60 },
  )
})
