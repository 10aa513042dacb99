import { expect, test } from 'vitest'
import type { ReadReport } from '../model/passage.ts'
import { annotate } from './annotate.ts'

const reportOf = (text: string): ReadReport => ({
  id: 'r',
  origin: { file: 'r.txt' },
  outlet: null,
  headline: null,
  bylines: [],
  credits: [],
  dateline: null,
  published: null,
  language: 'en',
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length, repeats: null }],
})

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
