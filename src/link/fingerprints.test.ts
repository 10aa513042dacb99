import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint } from './fingerprints.ts'
import { readWords } from './read-words.ts'
import { closeText, emptyWordTable } from './word-table.ts'

const RUN = 5
const WINDOW = 4

function printsOf(...texts: string[]): Set<number>[] {
  const table = emptyWordTable(texts.length)
  for (const text of texts) {
    readWords(table, text, { start: 0, end: text.length })
    closeText(table)
  }
  const { hash, sentence, count } = fingerprint(table, RUN, WINDOW)
  return texts.map((_, t) => {
    const [from = 0, end = 0] = [table.textSentence[t], table.textSentence[t + 1]]
    return new Set(
      [...hash.subarray(0, count)].filter(
        (_, i) => (sentence[i] ?? -1) >= from && (sentence[i] ?? end) < end,
      ),
    )
  })
}

const words = (least: number, most: number) =>
  fc.array(
    fc.integer({ min: 0, max: 500 }).map((n) => `word${n}`),
    { minLength: least, maxLength: most },
  )

test('texts that share run + window - 1 words in a row share a fingerprint', () => {
  const size = RUN + WINDOW - 1
  fc.assert(
    fc.property(
      words(size, size),
      words(0, 30),
      words(0, 30),
      words(0, 30),
      words(0, 30),
      (shared, a, b, c, d) => {
        const [one, other] = printsOf([...a, ...shared, ...b].join(' '), [...c, ...shared, ...d].join(' '))
        expect([...(one ?? [])].some((print) => other?.has(print))).toBe(true)
      },
    ),
    { seed: 20263, numRuns: 500 },
  )
})

test('a text of fewer words than a run has no fingerprint', () => {
  expect(printsOf('only four words here')[0]?.size).toBe(0)
  expect(printsOf('but here are five words')[0]?.size).toBe(1)
})
