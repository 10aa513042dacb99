import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from './word-changes.ts'

/** "from → to" for each change; nothing on a side is a dash. */
const told = (from: string, to: string): string[] =>
  (wordChanges(from, to) ?? []).map(({ from: f, to: t }) => {
    const words = (text: string, span: typeof f): string => (span ? text.slice(span.start, span.end) : '–')
    return `${words(from, f)} → ${words(to, t)}`
  })

test.each<[from: string, to: string, changes: string[]]>([
  ['The bridge fell on Friday.', 'The bridge fell on Friday.', []],
  ['THE BRIDGE FELL', 'the bridge fell!', []],
  ['The warden’s café', "The warden's cafe", []],
  ['The bridge fell on Friday.', 'The bridge fell.', ['on Friday → –']],
  ['The bridge fell.', 'The old rope bridge fell.', ['– → old rope']],
  ['At least 12 drivers died.', 'Nine drivers died.', ['At least 12 → Nine']],
  ['It cost 1,200 crowns.', 'It cost 1,300 crowns.', ['1,200 → 1,300']],
  ['A fall of 5% was seen.', 'A fall of 5 was seen.', ['5% → 5']],
  ['one two three four', 'zero one three five', ['– → zero', 'two → –', 'four → five']],
  ['all of it', '', ['all of it → –']],
  ['', '', []],
])('%j to %j', (from, to, changes) => expect(told(from, to)).toEqual(changes))

test('passages too long to compare word by word are not told', () => {
  expect(wordChanges('word '.repeat(401), 'word')).toBeNull()
})

test('what is not changed is the same on both sides, in order', () => {
  const word = fc.constantFrom('alder', 'birch', 'cedar', 'dogwood', 'elm')
  const words = fc.array(word, { maxLength: 14 })
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [from, to] = [a.join(' '), b.join(' ')]
      const changes = wordChanges(from, to) ?? []
      const kept = (text: string, side: 'from' | 'to'): string[] => {
        const gone = changes.flatMap((change) => change[side] ?? [])
        const left = [...text].map((letter, i) =>
          gone.some(({ start, end }) => i >= start && i < end) ? ' ' : letter,
        )
        return left.join('').split(/\s+/).filter(Boolean)
      }
      expect(kept(from, 'from')).toEqual(kept(to, 'to'))
    }),
    { seed: 20268, numRuns: 300 },
  )
})
