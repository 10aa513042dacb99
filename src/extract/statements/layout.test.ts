import { expect, test } from 'vitest'
import { reportOfLines } from '../../../test/report-of.ts'
import { annotate } from '../../language/annotate.ts'
import type { FoundAttribution } from '../../model/found.ts'
import type { Span } from '../../model/span.ts'
import { withLayout } from './layout.ts'
import { withWholeQuotations } from './whole-quotations.ts'

/** An attribution by its words, "source | cue | content", as the trained reader would give it. */
const said = (text: string, row: string): FoundAttribution => {
  const [source, cue, content] = row
    .split(' | ')
    .map((part): Span[] =>
      part === '' ? [] : [{ start: text.indexOf(part), end: text.indexOf(part) + part.length }],
    )
  return { source: source ?? [], cue: cue ?? [], content: content ?? [], probability: 0.9 }
}

/** 'source | cue | content' of a report of paragraphs; pieces of one part are joined by " … ". */
function laidOut(paragraphs: readonly string[], ...rows: string[]): string[] {
  const report = annotate(reportOfLines('r', paragraphs))
  const { text } = report.report
  const words = (spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(' … ')
  const read = rows.map((row) => said(text, row))
  return withWholeQuotations(withLayout(read, report), report).map(({ source, cue, content }) =>
    [source, cue, content].map(words).join(' | '),
  )
}

test('a transcript gives each turn to the name that opens it, and what stands between two turns to the first', () => {
  expect(
    laidOut([
      'The mayor of Tessel spoke to this station about the fire.',
      'HALDEN: You were told of the leak in May?',
      'ROE: We were told of a smell.',
      'And we sent two men to look.',
      '(CROSSTALK)',
      'HALDEN: So I ask you again.',
      'ROE: My answer is the same.',
      'The station will air the talk on Sunday.',
    ]),
  ).toEqual([
    'HALDEN | : | You were told of the leak in May?',
    'ROE | : | We were told of a smell. … And we sent two men to look.',
    'HALDEN | : | So I ask you again.',
    'ROE | : | My answer is the same.',
  ])
})

test('names that head a list say nothing, nor do a note or a question mark’s letter', () => {
  expect(laidOut(['Tessel: Two seats.', 'Halden: One seat.', 'Brask: None.'])).toEqual([])
  expect(laidOut(['NOTE: We changed my title.', 'Q: Did you fire?', 'A: We did not.'])).toEqual([])
})

test('a quotation behind a name and a colon is his', () => {
  expect(laidOut(['Jane Roe: “The valve was shut.”', 'The plant has stood empty since.'])).toEqual([
    'Jane Roe | : | “The valve was shut.”',
  ])
})

test('a paragraph that is a quotation and a signature is the signer’s', () => {
  expect(
    laidOut([
      '“We saw smoke over the mill.” ― Olen Brask',
      '“Nobody came.” — Jane Roe, a nurse from Tessel.',
      '"The sirens never sounded."',
      '- Arne Tolm',
    ]),
  ).toEqual([
    'Olen Brask | ― | “We saw smoke over the mill.”',
    'Jane Roe, a nurse from Tessel | — | “Nobody came.”',
    'Arne Tolm | - | "The sirens never sounded."',
  ])
})

test('a dash inside a quotation signs nothing', () => {
  expect(laidOut(['“We saw smoke” — and then the mill was gone.'])).toEqual([])
  expect(laidOut(['“The mill — our mill — is gone,” she said.'])).toEqual([])
})

test('what somebody relays inside a turn stays, and what crosses its border goes', () => {
  expect(
    laidOut(
      ['HALDEN: You know why we ask?', 'ROE: Brask told us that the valve was shut.', 'HALDEN: I see.'],
      'Brask | told | that the valve was shut',
      'HALDEN | ask | ROE: Brask told us that the valve was shut.',
    ),
  ).toEqual([
    'Brask | told | that the valve was shut',
    'HALDEN | : | You know why we ask?',
    'ROE | : | Brask told us that the valve was shut.',
    'HALDEN | : | I see.',
  ])
})

test('a content that holds part of a quotation holds all of it, where nobody else says the rest', () => {
  const paragraph = '“The valve was shut at noon and nobody opened it again,” Jane Roe said.'
  const row = 'Jane Roe | said | “The valve was shut at noon and nobody opened it again,”'
  expect(laidOut([paragraph], 'Jane Roe | said | at noon and nobody opened it again')).toEqual([row])
  expect(laidOut([paragraph], 'Jane Roe | said | “The valve was shut')).toEqual([row])
  expect(laidOut([paragraph], 'Jane Roe | said | “The')).toEqual(['Jane Roe | said | “The'])
})

test('a statement inside a quotation stays as it was', () => {
  const paragraph = '“Brask told me the valve was shut at noon,” Jane Roe said.'
  const inner = 'Brask | told | the valve was shut at noon'
  expect(
    laidOut([paragraph], inner, 'Jane Roe | said | “Brask told me the valve was shut at noon,”'),
  ).toEqual([inner, 'Jane Roe | said | “Brask told me the valve was shut at noon,”'])
})
