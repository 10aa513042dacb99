import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LinkText } from './compare-texts.ts'
import { findPassages, toSharedPassage } from './find-passages.ts'

const linkText = (id: string, text: string): LinkText => ({
  id,
  text,
  body: Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  })),
})

/** A sentence of invented words, each made from a number. */
const sentence = (numbers: readonly number[]): string => {
  const words = numbers.map((n) => `${'bdfgklmnprstvz'[n % 14]}${'aeiou'[n % 5]}${n.toString(36)}`)
  return `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`
}
const sentences = (least: number, most: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 10, maxLength: 25 }).map(sentence), {
    minLength: least,
    maxLength: most,
  })

type Story = {
  readonly source: string[]
  readonly hosts: string[][]
  readonly cut: number
  readonly from: number
}
const stories: fc.Arbitrary<Story> = fc.record({
  source: sentences(8, 16),
  hosts: fc.array(sentences(6, 12), { minLength: 2, maxLength: 4 }),
  cut: fc.integer({ min: 3, max: 7 }),
  from: fc.integer({ min: 0, max: 5 }),
})

/** A dispatch, its copies (whole, cut from the bottom, reworded, embedded) and texts of their own. */
function carriers({ source, hosts, cut, from }: Story): LinkText[] {
  const reworded = source.map((s) => s.replace(/ (\w+) (\w+) (\w+)\./, ' elsewhere $2 anew.'))
  const host = hosts[0] ?? []
  return [
    linkText('c-wire', source.join(' ')),
    linkText('a-whole', source.join('\n')),
    linkText('d-cut', source.slice(0, cut).join('\n')),
    linkText('b-reworded', reworded.join(' ').toUpperCase().replaceAll('. ', '.\n')),
    linkText(
      'e-embedded',
      [...host.slice(0, 2), ...source.slice(from, from + 3), ...host.slice(2)].join('\n'),
    ),
    ...hosts.slice(1).map((own, i) => linkText(`f-own${i}`, own.join('\n'))),
  ]
}

const told = (texts: readonly LinkText[]): string[] =>
  findPassages(texts).map((passage) => JSON.stringify(toSharedPassage(texts, passage)))

const options = { seed: 20264, numRuns: 60 }

test('copies are found whole, cut, reworded and embedded, and nothing else is', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const texts = carriers(story)
      const pairs = new Set(findPassages(texts).map(({ a, b }) => `${texts[a]?.id} ${texts[b]?.id}`))
      for (const id of ['a-whole', 'b-reworded']) expect(pairs).toContain(`${id} c-wire`)
      expect(pairs).toContain('c-wire d-cut')
      expect(pairs).toContain('c-wire e-embedded')
      expect([...pairs].filter((pair) => pair.includes('own'))).toEqual([])
    }),
    options,
  )
})

test('passages are whole sentences of the body, with exact offsets, and a copy of all is all', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const texts = carriers(story)
      for (const p of findPassages(texts)) {
        const a = texts[p.a]?.text.slice(p.aStart, p.aEnd) ?? ''
        const b = texts[p.b]?.text.slice(p.bStart, p.bEnd) ?? ''
        for (const passage of [a, b]) expect(passage).toMatch(/^[A-Z][\s\S]*\.$/)
        expect(p.matched === p.aligned).toBe(
          a.replace(/\s/g, ' ').toLowerCase() === b.replace(/\s/g, ' ').toLowerCase(),
        )
        expect(p.matched).toBeLessThanOrEqual(p.aligned)
      }
      const [whole] = findPassages(texts.slice(0, 2))
      expect(whole).toMatchObject({
        a: 1,
        b: 0,
        aStart: 0,
        aEnd: texts[1]?.text.length,
        bEnd: texts[0]?.text.length,
      })
    }),
    options,
  )
})

test('the order of the texts makes no difference', () => {
  fc.assert(
    fc.property(stories, fc.infiniteStream(fc.nat()), (story, keys) => {
      const texts = carriers(story)
      const order = texts.map((text) => ({ text, key: keys.next().value ?? 0 }))
      const shuffled = order.sort((x, y) => x.key - y.key).map(({ text }) => text)
      expect(told(shuffled)).toEqual(told(texts))
    }),
    options,
  )
})

test('which text comes first makes no difference to what they share', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const [wire, , , reworded] = carriers(story)
      if (wire === undefined || reworded === undefined) return
      const forth = findPassages([
        { ...wire, id: '1' },
        { ...reworded, id: '2' },
      ])
      const back = findPassages([
        { ...wire, id: '2' },
        { ...reworded, id: '1' },
      ])
      const sides = (p: (typeof forth)[number], flip: boolean) =>
        flip
          ? [p.bStart, p.bEnd, p.aStart, p.aEnd, p.matched]
          : [p.aStart, p.aEnd, p.bStart, p.bEnd, p.matched]
      expect(back.map((p) => sides(p, true)).sort()).toEqual(forth.map((p) => sides(p, false)).sort())
    }),
    options,
  )
})

test('words changed one after another lower the identity and nothing else', () => {
  const words = Array.from({ length: 40 }, (_, i) => `harbour${i}`)
  let last = 1
  for (let changed = 1; changed < 10; changed++) {
    const edited = words.map((word, i) => (i % 4 === 1 && i < changed * 4 ? `quay${i}` : word))
    const [passage] = findPassages([
      linkText('a', `${words.join(' ')}.`),
      linkText('b', `${edited.join(' ')}.`),
    ])
    expect(passage?.matched).toBe(40 - changed)
    expect(passage?.aligned).toBe(40)
    const identity = toSharedPassage([linkText('a', ''), linkText('b', '')], passage ?? fail()).identity
    expect(identity).toBeLessThan(last)
    last = identity
  }
})

test('what texts share that have nothing else in common is furniture', () => {
  const line =
    'Write to the night desk of this paper with tips on roads, weather, schools, sport and lost animals.'
  const texts = Array.from({ length: 12 }, (_, t) => {
    const own = Array.from({ length: 6 }, (_, s) =>
      sentence(Array.from({ length: 15 }, (_, w) => t * 97 + s * 15 + w * 31)),
    )
    return linkText(`t${t}`, [...own, line].join('\n'))
  })
  expect(findPassages(texts)).toEqual([])
  expect(findPassages(texts.slice(0, 2))).toHaveLength(1)
})

test('a text that very many carry is linked with its carriers', () => {
  const source = Array.from({ length: 10 }, (_, s) =>
    sentence(Array.from({ length: 15 }, (_, w) => s * 15 + w)),
  )
  const texts = Array.from({ length: 90 }, (_, t) =>
    linkText(`t${t}`, source.slice(0, 5 + (t % 6)).join('\n')),
  )
  const linked = new Set(findPassages(texts).flatMap(({ a, b }) => [a, b]))
  expect(linked.size).toBe(90)
})

test('two texts of one id are refused', () => {
  expect(() => findPassages([linkText('a', 'One.'), linkText('a', 'Two.')])).toThrow(RangeError)
})

test.each(['', '...', 'one two', '\ud800'.repeat(50)])('of %j nothing is a copy', (text) => {
  expect(findPassages([linkText('a', text), linkText('b', text)])).toEqual([])
})

test('hostile texts take linear time', () => {
  const texts = [
    'a '.repeat(400_000),
    'word. '.repeat(150_000),
    'x'.repeat(900_000),
    `${'Rare words stand here. '.repeat(40_000)}`,
  ]
  expect(
    findPassages(texts.flatMap((text, i) => [linkText(`a${i}`, text), linkText(`b${i}`, text)])),
  ).toBeDefined()
})

function fail(): never {
  throw new Error('no passage')
}
