import { describe, expect, test } from 'vitest'
import { reportOf } from '../../test/report-of.ts'
import { annotate } from '../language/annotate.ts'
import type { ReaderInput } from './read-text.ts'
import { openReader } from './reader.ts'

const inputOf = (text: string): ReaderInput => ({
  text,
  ranges: [{ start: 0, end: text.length }],
  sentences: annotate(reportOf(text)).passages.map((p) => p.tokens),
})
const reader = await openReader()
const read = (text: string) => reader.read(inputOf(text))

const STORY = [
  'The governor of Tolmar said on Monday that two boats had been sunk off the island.',
  '“Nobody from our side fired a shot,” said Edda Marn, a spokeswoman for the Sarnian navy.',
  'According to the fishermen’s union, eleven men are missing.',
].join('\n')

describe('a plain report is read', () => {
  test('who says what', async () => {
    const { attributions } = await read(STORY)
    const words = attributions.map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map((s) => STORY.slice(s.start, s.end)).join(' … ')),
    )
    expect(words).toContainEqual([
      'The governor of Tolmar',
      'said',
      'that two boats had been sunk off the island',
    ])
    expect(words.map(([source]) => source)).toContain('the fishermen’s union')
    expect(attributions.every((a) => (a.probability ?? -1) > 0 && (a.probability ?? -1) <= 1)).toBe(true)
  })

  test('names and syntax', async () => {
    const { names, syntax } = await read(STORY)
    const [marn] = names.filter((n) => STORY.slice(n.start, n.end) === 'Edda Marn')
    expect(marn?.kind).toBe('person')
    const [first] = syntax
    expect(first?.tags.filter((t) => t === 'VERB').length).toBeGreaterThan(0)
    expect(first?.heads.filter((h) => h === -1)).toHaveLength(1)
    expect(first?.relations[first.heads.indexOf(-1)]).toBe('root')
  })
})

describe('awkward texts', () => {
  const rows: [string, string][] = [
    ['nothing', ''],
    ['white space', ' \n\n\t '],
    ['one mark', '"'],
    ['no letters', '… — 「」 🔥🔥'],
    ['one word of ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand marks', '"'.repeat(10_000)],
    ['a sentence without an end', 'and then he said that '.repeat(300)],
    ['many lines', 'He said so.\n'.repeat(400)],
  ]
  test.each(rows)('%s', async (_, text) => {
    const { attributions, names, syntax } = await read(text)
    expect(syntax).toHaveLength(inputOf(text).sentences.length)
    for (const { start, end } of [
      ...names,
      ...attributions.flatMap((a) => [...a.source, ...a.cue, ...a.content]),
    ]) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })
})

test('the same text gives the same reading, whatever was read before', async () => {
  const first = await read(STORY)
  await read('The mayor denied it. '.repeat(50))
  expect(await read(STORY)).toEqual(first)
})
