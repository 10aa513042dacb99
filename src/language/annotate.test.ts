import { expect, test } from 'vitest'
import { reportOf } from '../../test/report-of.ts'
import { annotate } from './annotate.ts'

/** The sentences of a text as written. */
const sentences = (text: string): string[] =>
  annotate(reportOf(text)).passages.map(({ start, end }) => text.slice(start, end))

test('every token is where its text stands', () => {
  const text = 'He said:  "Don’t go to Gan-ja," Mr. Xo added.\n\nU.S. forces killed 1,200 people…  ok?'
  const { passages } = annotate(reportOf(text))
  for (const { tokens } of passages)
    for (const token of tokens) expect(text.slice(token.start, token.end).toLowerCase()).toBe(token.lower)
  expect(passages.map((p) => text.slice(p.start, p.end))).toHaveLength(2)
})

test('words inside quotation marks are quoted, the marks and the cue are not', () => {
  const { passages } = annotate(reportOf('"We held fire," she said.'))
  expect(passages[0]?.tokens.filter((t) => t.quoted).map((t) => t.lower)).toEqual(['we', 'held', 'fire', ','])
})

test.each([
  '😀 fell. 👨‍👩‍👧 fled 5 km.',
  'e\u0301t\u0301 fell\u00adback and 10\u00a0000 men.\r\nIt\r\nburned.',
  '\ufeffIt fell.\u200b So it was.',
  'naïve İstanbul ẞtraße ﬁre 5.',
  "can't won't Roe's soldiers' gonna cannot gimme",
  `${'x'.repeat(300)} fell. ${'é'.repeat(400)}`,
  'http://a.example/b?d=e#f me@x.example @roe #tag 5:30 p.m. $5 5% 1/2 1,200.',
  '—it fell—and burned–down - so',
  'a\tb\u2028c\u2029d\u000be',
  '\ud800 lone \udc00 x\ud83d',
  `${'😀'.repeat(200)} fell`,
  '½ of it 5½ ２０ ٣ Ⅷ',
])('every character but white space is in one token, where it stands: %j', (text) => {
  const tokens = annotate(reportOf(text)).passages.flatMap((passage) => passage.tokens)
  for (const { start, end, lower } of tokens) expect(text.slice(start, end).toLowerCase()).toBe(lower)
  expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(/\s+/g, ''))
})

test.each([
  [['Gen. Tor Vale spoke.', 'He left.']],
  [['Lt. Col. Ana Roe spoke.', 'Then she left.']],
  [['Sgt. Roe, Capt. Vale, Maj. Xo and Cpl. Yo left.', 'So did Adm. Vale.']],
  [['Rep. Roe and Sen. Vale met.', 'Rev. Xo spoke.']],
  [['The U.S. forces left.', 'U.S. officials said so.']],
  [['They left the U.S.', 'Then they came back.']],
  [['On Sept. 27 it fell.', 'It burned.']],
  [['At 5 a.m. Tuesday it fell.', 'It burned.']],
  [['No. 5 reactor failed.', 'It burned.']],
  [['St. Vel church fell.', 'It burned.']],
  [['Dr. J. R. Roe spoke.', 'So did M. Vale.']],
  [['Mr. and Mrs. Roe left.', 'Prof. Vale stayed.']],
  [['It rose 3.5 percent.', 'It fell.']],
  [['Approx. 40 people came.', 'They left.']],
  [['"We left."', 'He stayed.']],
  [['“We left.”', 'He stayed.']],
  [['“Why?” he asked.', '“No!” she said.']],
  [['“We left,” he said.', '“We won.”']],
  [['The army (which left.) stayed.', 'So it was.']],
  [['VELTH (Wire) — The bridge fell.', 'It burned.']],
  [['VELTH, Oct. 4 – The bridge fell.', 'It burned.']],
  [['Bridge falls in Velth: 5 dead']],
  [['He left... Then he came.', 'So he stayed.']],
  [['The Vel Co. said so.', 'Acme Inc. denied it.']],
  [['e.g. this and i.e. that.', 'So it was.']],
])('sentences end where they end: %j', (expected) => expect(sentences(expected.join(' '))).toEqual(expected))

test('a headline without a stop is a passage of its own block', () =>
  expect(sentences('Bridge falls in Velth\n\nThe bridge fell.')).toEqual([
    'Bridge falls in Velth',
    'The bridge fell.',
  ]))

test('furniture and what is said again has no passages', () => {
  const report = reportOf('Photo: Roe\n\nIt fell.\n\nIt fell.')
  const [credit, first, again] = report.blocks
  if (!credit || !first || !again) throw new RangeError('three blocks wanted')
  const blocks = [{ ...credit, kind: 'credit' as const }, first, { ...again, repeats: 1 }]
  expect(annotate({ ...report, blocks }).passages.map(({ block }) => block)).toEqual([1])
})
