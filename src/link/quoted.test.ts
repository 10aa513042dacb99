import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../model/report.ts'
import { quotedSpans } from './quoted.ts'

const blocksOf = (text: string): Block[] =>
  Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.length,
    repeats: null,
  }))

const quoted = (text: string): string[] =>
  quotedSpans(text, blocksOf(text)).map(({ start, end }) => text.slice(start, end))

test.each<[string, string[]]>([
  ['He said “we ran”, she said "no".', ['we ran', 'no']],
  ['«Nous partons», a dit le maire.', ['Nous partons']],
  ['‘We ran,’ he said.', ['We ran,']],
  ['‘The drivers’ wives waited,’ he said.', ['The drivers’ wives waited,']],
  ['The drivers’ wives and the masons’ guild met.', []],
  ['It fell in the winter of ‘31, he said.', []],
  ['“One.\n“Two.\n“Three,” he said.', ['One.', 'Two.', 'Three,']],
  ['"One.\n"Two," he said.', ['One.', 'Two,']],
  ['“One is left open.\nThen it rained.', []],
  ['A 6" pipe burst.\nIt rained.', []],
  ['', []],
])('of %j quoted is %j', (text, spans) => expect(quoted(text)).toEqual(spans))

test('captions and other furniture are left out', () => {
  const text = '“We ran,” it says.'
  expect(quotedSpans(text, [{ kind: 'caption', start: 0, end: text.length, repeats: null }])).toEqual([])
})

test('quotations lie in their text, in order and apart', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'“”"‘’«»a ., \n'), maxLength: 60 })
  fc.assert(
    fc.property(marks, (text) => {
      let last = 0
      for (const { start, end } of quotedSpans(text, blocksOf(text))) {
        expect(start).toBeGreaterThan(last - 1)
        expect(end).toBeGreaterThanOrEqual(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { seed: 20201004, numRuns: 500 },
  )
})

test('hostile texts take linear time', () => {
  for (const text of ['“'.repeat(300_000), '‘ '.repeat(100_000), '"a '.repeat(200_000)])
    expect(quotedSpans(text, blocksOf(text))).toBeDefined()
})
