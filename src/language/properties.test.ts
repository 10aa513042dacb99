import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportOf } from '../../test/report-of.ts'
import type { Span } from '../model/span.ts'
import { annotate } from './annotate.ts'
import { findDates } from './dates.ts'
import { findNumbers } from './numbers.ts'

const RUNS = { seed: 20201004, numRuns: 200 }

const WORDS = (
  'about nearly some at least more than over up to as many fewer or so between and a an half dozen hundred thousand million lakh ' +
  'dozens scores several few many one two six twenty twenty-six fifty first 7 12 1,200 1,50,000 10.000 3.5 7-10 10–12 2020-10-04 ' +
  '1991 1990s 000 0735 34-year-old 5km 7.62x39mm AK-47 $5 5% Oct. October 4 4th Sunday since until yesterday ago days weeks ' +
  "people killed The Gen. U.S. “ ” \" ' ‘ ’ « » „ , . ... ? ( ) - — İ 😀 e\u0301 \u00ad soldiers' don’t said will may"
).split(' ')
const GLUE = [' ', ' ', ' ', '', '-', '\u00a0', '\r\n', '  ']

/** Text of words that the readers know, and any text at all. */
const wordy = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GLUE)), { maxLength: 40 })
  .map((parts) => parts.flat().join(''))
const anyText = fc.oneof(
  wordy,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)
const texts = fc.array(anyText, { maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n'))

function readAll(text: string) {
  const { passages, quotations } = annotate(reportOf(text))
  const numbers = passages.flatMap((passage) => findNumbers(passage, text))
  return { passages, quotations, numbers, dates: findDates(passages, text, '2020-10-07') }
}

/** Spans lie in the text, hold something, and neither overlap nor go back. */
function expectInOrder(spans: readonly Span[], text: string): void {
  let end = 0
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    expect(span.end).toBeGreaterThan(span.start)
    end = span.end
  }
  expect(end).toBeLessThanOrEqual(text.length)
}

test('passages, tokens, quotations, numbers and dates lie in their text, in order and apart', () =>
  fc.assert(
    fc.property(texts, (text) => {
      const { passages, quotations, numbers, dates } = readAll(text)
      for (const spans of [passages, passages.flatMap((p) => p.tokens), quotations, numbers, dates])
        expectInOrder(spans, text)
    }),
    RUNS,
  ))

test("a token's text is what stands at its span", () =>
  fc.assert(
    fc.property(texts, (text) => {
      for (const { tokens } of readAll(text).passages)
        for (const { start, end, lower } of tokens) expect(text.slice(start, end).toLowerCase()).toBe(lower)
    }),
    RUNS,
  ))

test('a number and a date lie in one passage', () =>
  fc.assert(
    fc.property(texts, (text) => {
      const { passages, numbers, dates } = readAll(text)
      for (const { start, end } of [...numbers, ...dates])
        expect(passages.some((p) => p.start <= start && end <= p.end)).toBe(true)
    }),
    RUNS,
  ))

test('low is at most high, and a date begins before it ends', () =>
  fc.assert(
    fc.property(texts, (text) => {
      const { numbers, dates } = readAll(text)
      for (const { low, high } of numbers)
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
      for (const { when } of dates) expect(when.from <= when.to).toBe(true)
    }),
    RUNS,
  ))

test('a date is a day of the calendar whenever the report is from', () =>
  fc.assert(
    fc.property(
      wordy,
      fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
      (text, day) => {
        const { passages } = annotate(reportOf(text))
        for (const { when } of findDates(passages, text, day.toISOString().slice(0, 10)))
          for (const end of [when.from, when.to]) expect(end).toMatch(/^[12]\d{3}-\d\d-\d\d$/)
      },
    ),
    RUNS,
  ))

/** A paragraph that opens with a quotation mark may go on with the last one's quotation; no other changes what stands before. */
test('a paragraph more changes nothing before it', () =>
  fc.assert(
    fc.property(texts, anyText, (text, more) => {
      const whole = `${text}\n\nThen ${more}`
      const [before, after] = [readAll(text), readAll(whole)]
      const within = <T extends Span>(spans: readonly T[]): T[] =>
        spans.filter(({ end }) => end <= text.length)
      expect(within(after.passages)).toEqual(before.passages)
      expect(within(after.quotations)).toEqual(before.quotations)
      expect(within(after.numbers)).toEqual(before.numbers)
      expect(within(after.dates)).toEqual(before.dates)
    }),
    RUNS,
  ))
