import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWords } from './read-words.ts'
import { closeText, emptyWordTable, type WordTable } from './word-table.ts'

const SEED = 20261

function read(text: string): WordTable {
  const table = emptyWordTable(1)
  readWords(table, text, { start: 0, end: text.length })
  closeText(table)
  return table
}

function sentencesOf(text: string): string[] {
  const { sentenceStart, sentenceEnd, sentenceCount } = read(text)
  return Array.from({ length: sentenceCount }, (_, s) => text.slice(sentenceStart[s], sentenceEnd[s]))
}

const hashes = (text: string): (number | undefined)[] => {
  const table = read(text)
  return Array.from(table.words.subarray(0, table.wordCount), (word) => table.vocabulary.hashes[word])
}

test.each<[string, string[]]>([
  ['The bridge fell. Nobody crossed it.', ['The bridge fell.', 'Nobody crossed it.']],
  [
    '“It fell,” she said. “We ran.” Then rain came.',
    ['“It fell,” she said.', '“We ran.”', 'Then rain came.'],
  ],
  ['Dr. Orla Venn left. U.S. aid came.', ['Dr. Orla Venn left.', 'U.S. aid came.']],
  ['It cost 3.5 million. 40 people saw it.', ['It cost 3.5 million.', '40 people saw it.']],
  ['Who fell? Nobody! (A dog did.) Fine.', ['Who fell?', 'Nobody!', '(A dog did.)', 'Fine.']],
  ['One line\nruns on. Next', ['One line\nruns on.', 'Next']],
  ['A heading\n\nthen a paragraph', ['A heading', 'then a paragraph']],
  ['It fell ... and rose. Élan won.', ['It fell ... and rose.', 'Élan won.']],
  ['橋は落ちた。誰も渡らない。', ['橋は落ちた。', '誰も渡らない。']],
  ['  — padded —  ', ['— padded —']],
  ['* * *', []],
  ['', []],
])('sentences of %j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))

test.each<[string, string]>([
  ['The MAYOR’s “plan”', "the mayor's 'plan'"],
  ['Café in Ganjá', 'cafe in ganja'],
  ['1,200 people', '1200 people'],
  ['co\u00adoperate', 'cooperate'],
  ["don't", 'dont'],
])('%j reads like %j', (one, other) => expect(hashes(one)).toEqual(hashes(other)))

test.each<[string, string]>([
  ['3.5 tons', '35 tons'],
  ['two towns', 'too towns'],
  ['1, 2', '12'],
])('%j does not read like %j', (one, other) => expect(hashes(one)).not.toEqual(hashes(other)))

test('sentences lie in their text, in order, apart, and begin and end on no white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aB.!?"”’ \n\t\u00a01é橋。,', '\ud83d') }), (text) => {
      let last = 0
      const { sentenceStart, sentenceEnd, sentenceCount, sentenceWord } = read(text)
      for (let s = 0; s < sentenceCount; s++) {
        const [start = -1, end = -1] = [sentenceStart[s], sentenceEnd[s]]
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(sentenceWord[s + 1]).toBeGreaterThan(sentenceWord[s] ?? Number.POSITIVE_INFINITY)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { seed: SEED, numRuns: 1000 },
  )
})

test('a text without stops breaks where its words say so, wherever it begins', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `w${(i * i) % 997}`)
  const whole = sentencesOf(words.join(' '))
  const later = sentencesOf(words.slice(150).join(' '))
  expect(whole.length).toBeGreaterThan(15)
  expect(whole).toEqual(expect.arrayContaining(later.slice(-10)))
})

test('hostile texts are read in linear time', () => {
  for (const text of [
    'a '.repeat(500_000),
    '.'.repeat(1_000_000),
    '\n'.repeat(1_000_000),
    '. "'.repeat(300_000),
  ])
    expect(read(text).sentenceCount).toBeLessThan(20_000)
})
