import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { PILE } from '../../test/pile.ts'
import { type Embedder, openEmbedder } from '../infer/embedder.ts'
import { annotate } from '../language/annotate.ts'
import type { ReportInput } from '../read/input.ts'
import { readReport } from '../read/report.ts'
import { openPile } from '../stories/pile.ts'
import { leadTexts, type Sketch, sketchOf } from '../stories/sketch.ts'
import { partIntoStories } from './stories.ts'

const inputs: ReportInput[] = Object.values(PILE).flatMap((story) =>
  Object.entries(story).map(([name, text]) => ({ name, text })),
)
const files = (reports: readonly { readonly origin: unknown }[]): string[] =>
  reports.map(({ origin }) => (origin as { file: string }).file).sort()

/** The encoder that ships, each passage read once. */
let embedder: Embedder
beforeAll(async () => {
  const { embed } = await openEmbedder()
  const known = new Map<string, Float32Array>()
  embedder = {
    embed: async (texts) => {
      const fresh = texts.filter((text) => !known.has(text))
      for (const [i, vector] of (await embed(fresh)).entries()) known.set(fresh[i] ?? '', vector)
      return texts.flatMap((text) => known.get(text) ?? [])
    },
  }
}, 60_000)

describe('a pile of reports on three stories', () => {
  test('is parted by story, though two are of one kind', async () => {
    const { stories, notes } = await partIntoStories(inputs, { embedder })
    expect(notes).toEqual([])
    expect(stories.map(({ reports }) => files(reports)).sort()).toEqual(
      Object.values(PILE)
        .map((story) => Object.keys(story).sort())
        .sort(),
    )
  })

  test('gives the same in reverse, and with a report twice', async () => {
    const once = await partIntoStories(inputs, { embedder })
    expect(await partIntoStories([...inputs].reverse(), { embedder })).toEqual(once)
    expect(await partIntoStories([...inputs, ...inputs.slice(0, 2)], { embedder })).toEqual(once)
  })

  test('one report is one story, titled by its headline', async () => {
    const { stories } = await partIntoStories(inputs.slice(0, 1), { embedder })
    expect(stories.map(({ title, when, reports }) => [title, when, reports.length])).toEqual([
      ['Ferry runs aground off Sundvik', null, 1],
    ])
  })
})

describe('the stories of a pile depend on the set of its reports', () => {
  const sketches: Sketch[] = []
  beforeAll(async () => {
    for (const input of inputs) {
      const annotated = annotate(readReport(input).report)
      sketches.push(sketchOf(annotated, await embedder.embed(leadTexts(annotated))))
    }
  }, 60_000)
  const ofAll = (list: readonly Sketch[]): string[][] => {
    const pile = openPile()
    for (const sketch of list) pile.add(sketch)
    return pile.stories()
  }

  test('whatever the order, and whether the stories were asked for in between', () => {
    const order = fc.shuffledSubarray([...sketches.keys()], { minLength: 1 })
    fc.assert(
      fc.property(order, fc.array(fc.nat(7)), (chosen, asked) => {
        const pile = openPile()
        const own = chosen.flatMap((i) => sketches[i] ?? [])
        for (const [n, sketch] of own.entries()) {
          pile.add(sketch)
          if (asked.includes(n)) expect(pile.stories()).toEqual(ofAll(own.slice(0, n + 1).reverse()))
        }
        expect(pile.stories()).toEqual(ofAll([...own].sort((a, b) => (a.id < b.id ? 1 : -1))))
        expect(pile.stories().flat().sort()).toEqual(own.map((s) => s.id).sort())
      }),
      { numRuns: 60, seed: 11 },
    )
  })

  test('a report that is known already changes nothing', () => {
    const twice = ofAll([...sketches, ...sketches])
    expect(twice).toEqual(ofAll(sketches))
  })

  test('a sketch needs a vector for each passage it reads', () => {
    const annotated = annotate(readReport({ name: 'a.txt', text: 'One line.\n\nAnother line.' }).report)
    expect(() => sketchOf(annotated, [])).toThrow(RangeError)
  })
})
