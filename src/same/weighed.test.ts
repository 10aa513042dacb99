import { describe, expect, test } from 'vitest'
import { cosine } from '../model/cosine.ts'
import { weighAmong } from './among.ts'
import { meanOf, scaled } from './vectors.ts'
import { containment, likeness } from './weighed.ts'
import { wordWeight } from './word-weights.ts'

const words = (text: string): Map<string, number> =>
  new Map(
    text
      .split(' ')
      .filter(Boolean)
      .map((w) => [w, wordWeight(w)]),
  )

describe('words', () => {
  test.each([
    ['ferry reef fog', 'ferry reef fog', 1, 1],
    ['ferry reef', 'court bribe', 0, 0],
    ['', 'ferry', 0, 0],
    ['', '', 0, 0],
  ])('%s against %s', (a, b, like, held) => {
    expect(likeness(words(a), words(b))).toBeCloseTo(like)
    expect(containment(words(a), words(b))).toBeCloseTo(held)
  })

  test('a rare word in common counts more than a common one', () => {
    expect(wordWeight('the')).toBeLessThan(wordWeight('police'))
    expect(wordWeight('police')).toBeLessThan(wordWeight('trawler'))
    expect(likeness(words('trawler people'), words('trawler year'))).toBeGreaterThan(
      likeness(words('trawler people'), words('people schooner')),
    )
  })

  test('what lies within the other is contained, and only in part like it', () => {
    const [part, whole] = [words('trawler reef'), words('trawler reef schooner harbour')]
    expect(containment(part, whole)).toBeCloseTo(1)
    expect(likeness(part, whole)).toBeLessThan(0.9)
  })

  test('among reports that all tell of a ferry, the ferry weighs least and a word of one report nothing', () => {
    const [first] = weighAmong([
      words('ferry reef fog'),
      words('ferry reef'),
      words('ferry fire'),
      words('ferry fire'),
    ])
    expect([...(first ?? [])].map(([word]) => word)).toEqual(['ferry', 'reef'])
    expect(first?.get('ferry')).toBeLessThan(first?.get('reef') ?? 0)
  })
})

describe('vectors', () => {
  test('are scaled to length 1', () => {
    expect([...scaled(Float32Array.of(3, 4))]).toEqual([...Float32Array.of(0.6, 0.8)])
    expect([...scaled(Float32Array.of(0, 0))]).toEqual([0, 0])
  })

  test('a mean lies between', () => {
    const mean = meanOf([Float32Array.of(1, 0), Float32Array.of(0, 1)])
    expect(cosine(mean, Float32Array.of(1, 0))).toBeCloseTo(Math.SQRT1_2)
    expect(meanOf([])).toHaveLength(0)
  })
})
