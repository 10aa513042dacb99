import { expect, test } from 'vitest'
import { readReport } from './report.ts'

const read = (text: string) => readReport({ name: 'a.txt', text })
const kinds = (text: string): string[] => read(text).report.blocks.map((b) => b.kind)
const blocks = (text: string): [string, string][] =>
  read(text).report.blocks.map((b) => [b.kind, text.slice(b.start, b.end)])

const BODY =
  'The bridge of Osk fell into the Ludna on Monday night, the mayor of the town said, and nobody was hurt.'
const MORE = 'Her deputy told the Courier that the river had risen by two metres within a day and a night.'

test.each([
  [` date 2031-05-06 ${BODY}`, '2031-05-06', 'date 2031-05-06'],
  [`date 2031-05-06\n\n${BODY}`, '2031-05-06', 'date 2031-05-06'],
  [`\r\n date 2031-05-06 \r\n${BODY}`, '2031-05-06', 'date 2031-05-06'],
  [` date 2032-02-29 ${BODY}`, '2032-02-29', 'date 2032-02-29'],
  [` date 2020-02-31 ${BODY}`, null, 'date 2020-02-31'],
  [` date 2020-13-01 ${BODY}`, null, 'date 2020-13-01'],
])('the caller’s line %j is read as %j and kept as a header', (text, published, header) => {
  const { report } = read(text)
  expect(report.published).toBe(published)
  expect(blocks(text)).toEqual([
    ['header', header],
    ['paragraph', BODY],
  ])
})

test.each([
  BODY,
  `${BODY}\n\n date 2031-05-06 `,
  `The date 2031-05-06 was named. ${BODY}`,
  `date 6 May 2031 ${BODY}`,
  `dated 2031-05-06 ${BODY}`,
  `date 2031-05-061 ${BODY}`,
])('no header stands in %j', (text) => {
  expect(read(text).report.published).toBeNull()
  expect(kinds(text)).not.toContain('header')
})

test('a date that is no day of the calendar is told', () =>
  expect(read(` date 2020-02-31 ${BODY}`).notes).toMatchObject([{ code: 'false-date', start: 1, end: 16 }]))

test.each([
  [`Bridge of Osk falls\n\n${BODY}`, ['headline', 'paragraph']],
  [
    `Bridge of Osk falls after a night of rain, says the mayor\n${BODY}\n${MORE}`,
    ['headline', 'paragraph', 'paragraph'],
  ],
  [`Bridge of Osk falls\nBy Mira Tolm\n\n${BODY}`, ['headline', 'byline', 'paragraph']],
  [`Bridge of Osk falls\n\n12 May 2031\n\n${BODY}`, ['headline', 'promo', 'paragraph']],
  [`${BODY}\n\nThe river\n\n${MORE}`, ['paragraph', 'heading', 'paragraph']],
  [`${BODY}\n\nHe left.\n\n${MORE}`, ['paragraph', 'paragraph', 'paragraph']],
  [`What is known of the fall of the bridge:\n\n${BODY}`, ['paragraph', 'paragraph']],
  [`${BODY}\n\nAdvertisement\n\n${MORE}`, ['paragraph', 'promo', 'paragraph']],
  [`${BODY}\r\n\r\n${MORE}`, ['paragraph', 'paragraph']],
  [`${BODY}\r\r${MORE}`, ['paragraph', 'paragraph']],
  [`${BODY}\u2028${MORE}`, ['paragraph', 'paragraph']],
])('%j has blocks %j', (text, expected) => expect(kinds(text)).toEqual(expected))

test.each([
  ['OSK, Valdia (NPA) — ', 'OSK, Valdia (NPA) —', ['NPA']],
  ['OSK (Norrland Wire) - ', 'OSK (Norrland Wire) -', ['Norrland Wire']],
  ['OSK/TOLM (NPA) - ', 'OSK/TOLM (NPA) -', ['NPA']],
  ['OSK, May 4 (NPA) — ', 'OSK, May 4 (NPA) —', ['NPA']],
  ['Osk (npa) – ', 'Osk (npa) –', ['npa']],
  ['OSK, Valdia -- ', 'OSK, Valdia --', []],
  ['OSK—', 'OSK—', []],
  ['ST. OSK, Valdia – ', 'ST. OSK, Valdia –', []],
  ['(Reuters) - ', '(Reuters) -', ['Reuters']],
])('the dateline of %j is %j, with credits %j', (start, dateline, credits) => {
  const { report } = read(`${start}${BODY}`)
  expect(report).toMatchObject({ dateline, credits })
  expect(kinds(`${start}${BODY}`)).toEqual(['dateline', 'paragraph'])
  expect(report.text.slice(report.blocks[1]?.start)).toBe(BODY)
})

test('a dateline is found below a headline, a byline and a standfirst', () =>
  expect(
    kinds(
      `Bridge of Osk falls\n\nBy Mira Tolm\n\nNobody was hurt when the bridge fell.\n\nOSK (NPA) — ${BODY}`,
    ),
  ).toEqual(['headline', 'byline', 'paragraph', 'dateline', 'paragraph']))

test.each([
  'NATO-led troops left the bridge of Osk on Monday, the mayor of the town said.',
  'OSCE-brokered talks on the bridge of Osk failed on Monday, the mayor of the town said.',
  'NATO — whose troops held the bridge — left Osk on Monday, the mayor of the town said.',
  'Mira Tolm (45) - a mother of two - was on the bridge of Osk when it fell on Monday.',
  'Mira Tolm (Green Party) - a deputy for Osk - was on the bridge when it fell on Monday.',
  'Osk – The bridge fell on Monday, the mayor of the town said to the Courier.',
  'Osk’s mayor - Mira Tolm - said on Monday that the bridge had fallen in the night.',
])('no dateline is cut from %j', (text) =>
  expect(blocks(`${text}\n\n${MORE}`)[0]).toEqual(['paragraph', text]),
)

const CAPTION = 'Soldiers cross the river at Osk on Monday, May 6, 2031.'

test('a caption that is said again points at the first', () => {
  const text = `${BODY}\n\n${CAPTION} (NPA Photo/Mira Tolm)\n\n${MORE}\n\n${CAPTION} (NPA Photo/Mira Tolm)`
  expect(read(text).report.blocks.map((b) => [b.kind, b.repeats])).toEqual([
    ['paragraph', null],
    ['caption', null],
    ['paragraph', null],
    ['caption', 1],
  ])
})

test('the index of a repeated block counts the header', () =>
  expect(
    read(` date 2031-05-06 ${CAPTION} (NPA/Mira Tolm)\n\n${BODY}\n\n${CAPTION} (NPA/Mira Tolm)`).report
      .blocks[3],
  ).toMatchObject({ kind: 'caption', repeats: 1 }))

test('a caption beside its near-copy without a credit makes both captions', () => {
  const shown = 'Soldiers who crossed the river at Osk wait for orders on the far bank beside the old mill'
  expect(
    read(`${BODY}\n\n${shown}\n${shown} (Reuters/Tolm)\n\n${MORE}`).report.blocks.map((b) => [
      b.kind,
      b.repeats,
    ]),
  ).toEqual([
    ['paragraph', null],
    ['caption', null],
    ['caption', 1],
    ['paragraph', null],
  ])
})

test('two paragraphs that share half of their words are not one said twice', () =>
  expect(
    read(
      `${BODY}\n\n${BODY.replace('nobody was hurt', 'nine people of the ferry were drowned')}`,
    ).report.blocks.map((b) => b.repeats),
  ).toEqual([null, null]))

test('lines set to a fixed width are joined to paragraphs', () => {
  const wrapped = [
    'The bridge of Osk fell into the Ludna on Monday night, the mayor said,',
    'and nobody was hurt. Her deputy told reporters that the river had risen',
    'by two metres.',
  ].join('\n')
  expect(blocks(`${wrapped}\n\n${wrapped}`).map(([, words]) => words)).toEqual([wrapped, wrapped])
})

test.each([
  ['a headline above its text', `Bridge of Osk falls into the river after a night of rain\n${MORE}`],
  [
    'lines of one sentence each',
    'The bridge of Osk fell on Monday, the mayor said.\nNobody was hurt when the bridge came down.',
  ],
  ['short lines', 'Bread\nMilk\nSalt and some butter for the week'],
])('%s stay lines of their own', (_, text) =>
  expect(read(text).report.blocks).toHaveLength(text.split('\n').length),
)
