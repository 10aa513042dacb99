import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Embedder, openEmbedder } from '../infer/embedder.ts'
import { openReader, type Reader } from '../infer/reader.ts'
import { annotate } from '../language/annotate.ts'
import { readReport } from '../read/report.ts'
import { MENTION_FEATURES, mentionFeatures } from './features.ts'
import { groupMentions } from './group-mentions.ts'
import { type Mention, mentionAt, stemOf, textsAt } from './mention.ts'
import { mentionRows, STORY_FEATURES } from './mention-rows.ts'

/** Invented sentences of one story; what stands in brackets is a mention, told apart by its number. */
const STORY = [
  'Tarn [1 shelled] the mill at Oster on Friday and [2 killed] eleven people.',
  'The [1 shelling] of the Oster mill by Tarn [2 killed] 11 people, the mayor said.',
  'Eleven people [2 died] when shells [1 hit] the mill at Oster.',
  'A court in Velde [3 fined] the miller for a late tax return.',
  'The miller was [3 fined] by the court in Velde.',
]

let reader: Reader
let embedder: Embedder
const mentions: Mention[] = []
const events: string[] = []
beforeAll(async () => {
  reader = await openReader()
  embedder = await openEmbedder()
  for (const [n, marked] of STORY.entries()) await readMarked(`r${n}`, marked)
}, 60_000)

async function readMarked(report: string, marked: string): Promise<void> {
  const text = marked.replace(/\[\d (\w+)\]/g, '$1')
  const { passages } = annotate(readReport({ name: 'a.txt', text }).report)
  const [passage] = passages
  if (passage === undefined) throw new Error('no sentence')
  const sentences = [passage.tokens.map(({ start, end }) => ({ start, end }))]
  const { syntax } = await reader.read({ text, ranges: [{ start: 0, end: text.length }], sentences })
  let from = 0
  for (const [, event = '', word = ''] of marked.matchAll(/\[(\d) (\w+)\]/g)) {
    const start = text.indexOf(word, from)
    from = start + word.length
    const place = {
      report,
      number: 0,
      text,
      passage,
      syntax: syntax[0] ?? null,
      trigger: { start, end: from },
    }
    const [trigger, clause, sentence] = await embedder.embed(textsAt(place))
    if (!trigger || !clause || !sentence) throw new Error('no vectors')
    mentions.push(mentionAt(place, [trigger, clause, sentence]))
    events.push(event)
  }
}

describe('mentions of one story', () => {
  test('are grouped by event, not by report', () => {
    const groups = groupMentions(mentions).map((group) => group.map((i) => events[i]))
    for (const group of groups) expect(new Set(group).size, JSON.stringify(groups)).toBe(1)
    expect(groups.some((g) => g.length > 1)).toBe(true)
  })

  test('have the same features whichever is named first', () => {
    fc.assert(
      fc.property(fc.nat(mentions.length - 1), fc.nat(mentions.length - 1), (i, j) => {
        const [a, b] = [mentions[i], mentions[j]]
        if (!a || !b) return
        const [one, other] = [mentionFeatures(a, b), mentionFeatures(b, a)]
        expect(one).toHaveLength(MENTION_FEATURES.length)
        for (const [f, value] of one.entries())
          expect(other[f], MENTION_FEATURES[f]?.[0]).toBeCloseTo(value, 9)
      }),
      { numRuns: 50, seed: 3 },
    )
  })

  test('have a row for each pair, of a value for each feature', () => {
    const rows = mentionRows(mentions)
    expect(rows).toHaveLength((mentions.length * (mentions.length - 1)) / 2)
    for (const { row } of rows) expect(row).toHaveLength(MENTION_FEATURES.length + STORY_FEATURES.length)
  })

  test('none and one', () => {
    expect(groupMentions([])).toEqual([])
    expect(groupMentions(mentions.slice(0, 1))).toEqual([[0]])
  })

  test('are read with their arguments', () => {
    const [shelled] = mentions
    expect(shelled?.lemma).toBe('shell')
    expect([...(shelled?.agent.keys() ?? [])]).toEqual(['tarn'])
    expect([...(shelled?.patient.keys() ?? [])]).toContain('mill')
    expect([...(shelled?.days ?? [])]).toEqual(['friday'])
  })
})

test.each([
  ['explosion', 'explode'],
  ['attacker', 'attack'],
  ['arrest', 'arrest'],
  ['shelling', 'shell'],
  ['payment', 'pay'],
])('%s and %s begin alike', (noun, verb) => {
  const [a, b] = [stemOf(noun), stemOf(verb)].sort((x, y) => x.length - y.length)
  expect(b?.startsWith(a ?? '-')).toBe(true)
})
