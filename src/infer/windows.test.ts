import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centralWindows, homesOf, sentencesOf } from './sentences.ts'
import { cutWindows, piecesOf, windowAround } from './windows.ts'
import { splitWords } from './words.ts'

const settings = { size: 32, stride: 20, cls: 101, sep: 102 }
/** A piece for every two letters. */
const pieces = (word: string): number[] => Array.from({ length: Math.ceil(word.length / 2) }, (_, i) => i + 1)
const words = fc.array(fc.constantFrom('a', 'word', 'longerword', '\n', '.'), { maxLength: 200 })

test('windows fit, hold whole words in order, and together hold them all', () => {
  fc.assert(
    fc.property(words, (list) => {
      const text = splitWords(list.join(' '))
      const windows = cutWindows(piecesOf(text, pieces, settings.size), settings)
      const seen = new Set<number>()
      let last = -1
      for (const w of windows) {
        expect(w.ids.length).toBeLessThanOrEqual(settings.size)
        expect(w.ids.length).toBe(w.owner.length)
        expect([w.ids[0], w.ids.at(-1)]).toEqual([settings.cls, settings.sep])
        expect(w.first).toBeGreaterThan(last)
        last = w.first
        for (let i = w.first; i < w.last; i++) seen.add(i)
        const owned = new Set(w.owner.filter((o) => o >= 0))
        expect(owned.size).toBe(w.last - w.first)
      }
      expect(seen.size).toBe(text.spans.length)
    }),
    { seed: 3, numRuns: 100 },
  )
})

test('each word is answered for by the window in which it stands most central', () => {
  const text = splitWords('word '.repeat(60))
  const windows = cutWindows(piecesOf(text, pieces, settings.size), settings)
  const owners = centralWindows(windows, text.spans.length)
  expect(windows.length).toBeGreaterThan(2)
  owners.forEach((n, word) => {
    expect(windows[n]?.first).toBeLessThanOrEqual(word)
    expect(windows[n]?.last).toBeGreaterThan(word)
  })
  expect(owners[0]).toBe(0)
  expect(owners.at(-1)).toBe(windows.length - 1)
})

test('a sentence that no window holds whole gets one of its own, unless it is longer than any', () => {
  const text = splitWords('word '.repeat(60))
  const cut = piecesOf(text, pieces, settings.size)
  const windows = cutWindows(cut, settings)
  const tokens = (first: number, last: number) => text.spans.slice(first, last)
  const laid = sentencesOf(text, [tokens(0, 8), tokens(8, 22), tokens(22, 60)])
  const homes = homesOf(laid, windows, 60)
  expect(homes[0]).toBe(0)
  expect(homes[2]).toBe(-1)
  expect(windowAround(22, 60, cut, settings)).toBeNull()
  const own = windowAround(8, 22, cut, settings)
  expect(own?.first).toBeLessThanOrEqual(8)
  expect(own?.last).toBeGreaterThanOrEqual(22)
})

test('tokens smaller and larger than words know their words', () => {
  const text = splitWords("They don't e-mail.")
  const spans = [
    [0, 4],
    [5, 7],
    [7, 10],
    [11, 17],
    [17, 18],
  ].map(([start = 0, end = 0]) => ({ start, end }))
  const [sentence] = sentencesOf(text, [spans])
  // They | don ' t | e - mail | .
  expect(sentence?.tokens.first).toEqual([0, 1, 1, 4, 7])
  expect(sentence?.tokens.last).toEqual([1, 2, 4, 7, 8])
  expect(sentence?.tokens.fresh).toEqual([1, 1, 0, 1, 1])
})
