import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wordPieces } from './word-pieces.ts'
import { splitWords } from './words.ts'

/** Written by `training/reader/awkward.py`: our words, and the pieces of the reference tokenizer. */
type Row = {
  text: string
  start: number[]
  end: number[]
  features: [number, number, number][]
  pieces: (number[] | null)[]
}
const rows: Row[] = JSON.parse(readFileSync('src/infer/awkward.json', 'utf8'))
const vocabulary = new Map(
  readFileSync('models/reader/vocabulary.txt', 'utf8')
    .split('\n')
    .map((piece, n) => [piece, n]),
)
const UNKNOWN = vocabulary.get('[UNK]') ?? -1
const pieces = wordPieces(vocabulary, UNKNOWN)

describe('words are those that the model was trained on', () => {
  test.each(rows)('$text', ({ text, start, end, features }) => {
    const words = splitWords(text)
    expect(words.spans).toEqual(start.map((s, i) => ({ start: s, end: end[i] })))
    expect(words.text).toEqual(words.spans.map((s) => text.slice(s.start, s.end)))
    expect(words.text.map((_, i) => [words.breaks[i], words.quoted[i], words.spaced[i]])).toEqual(features)
  })
})

describe('pieces are those of the reference tokenizer', () => {
  const all = rows.flatMap(({ text, pieces: expected }) =>
    splitWords(text).text.map((word, i) => ({ word, expected: expected[i] })),
  )
  test('hundreds of words', () => {
    const known = all.filter(({ expected }) => expected !== null)
    expect(known.length).toBeGreaterThan(450)
    // What the reference drops, characters that nobody sees, is unknown here: every word has a piece.
    const told = known.map(({ word, expected }) => [word, expected?.length === 0 ? [UNKNOWN] : expected])
    expect(known.map(({ word }) => [word, pieces(word)])).toEqual(told)
  })
})

test('ranges are read as if each stood after a line break, and nothing between them is read', () => {
  const text = 'One "two. CREDIT three" four'
  const words = splitWords(text, [
    { start: 0, end: 9 },
    { start: 17, end: text.length },
  ])
  expect(words.text).toEqual(['One', '"', 'two', '.', 'three', '"', 'four'])
  expect(words.breaks).toEqual([1, 0, 0, 0, 1, 0, 0])
  expect(words.quoted).toEqual([0, 1, 1, 1, 0, 1, 1])
})
