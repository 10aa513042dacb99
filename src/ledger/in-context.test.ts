import { expect, test } from 'vitest'
import { at, report, says, tells } from './builders.test.ts'
import { inContext, placeOf, toldIn } from './in-context.ts'

const wordsOf = (context: ReturnType<typeof inContext>): string[][] =>
  context.passages.map((spans) => spans.map(({ start, end }) => context.text.slice(start, end)))

test('a passage stands among its own sentence and the two before', () => {
  const one = report('a', [
    'Dawn came.',
    'Rain fell. A bridge fell. Ruvia said it had been shelled. Nobody else spoke.',
  ])
  const context = inContext(one, [[at(one, 'it had been shelled')]])
  expect(context.text).toBe('Rain fell. A bridge fell. Ruvia said it had been shelled.')
  expect(context.text.slice(context.own)).toBe('Ruvia said it had been shelled.')
  expect(wordsOf(context)).toEqual([['it had been shelled']])
})

test('a passage over several sentences takes them all; the parts of one that is parted are told apart', () => {
  const one = report('a', ['"It rained," Osk said. "The bridge fell. We saw it."'])
  const context = inContext(one, [[at(one, 'It rained'), at(one, 'The bridge fell. We saw it')]])
  expect(context).toMatchObject({ text: '"It rained," Osk said. "The bridge fell. We saw it."', own: 0 })
  expect(wordsOf(context)).toEqual([['It rained', 'The bridge fell. We saw it']])
})

test('of a sentence without end a part is looked at, and what begins far before is not', () => {
  const one = report('a', [`Osk spoke. ${'x'.repeat(5000)} so the bridge fell ${'y'.repeat(5000)}.`])
  const context = inContext(one, [[at(one, 'the bridge fell')]])
  expect([context.text.length, context.own]).toEqual([3000, 0])
  expect(wordsOf(context)).toEqual([['the bridge fell']])
})

test('why it was done is no part of the context', () => {
  const one = report('a', ['Osterfell said it fired on the base in answer to raiders who burned the mill.'])
  const [told] = toldIn(
    one,
    [says(one, 'it fired on the base in answer to raiders who burned the mill', {})],
    [],
  )
  expect(told?.context.text).toBe('Osterfell said it fired on the base')
})

test('statements with their clauses are told of, and sentences of the report that tell an event', () => {
  const one = report('a', [
    'The bridge fell. It was cold. Ruvia said the bridge was shelled by Karsovia and that two men were killed.',
  ])
  const said = says(one, 'the bridge was shelled by Karsovia and that two men were killed', {
    party: 'ruvia',
  })
  const told = toldIn(one, [said], [tells(one, 'fell', { kind: 'damage' })])
  const words = told.map(({ passages }) =>
    passages.map((spans) => spans.map((s) => one.report.text.slice(s.start, s.end)).join('|')),
  )
  expect(words).toEqual([
    [
      'the bridge was shelled by Karsovia and that two men were killed',
      'the bridge was shelled by Karsovia',
      'and that two men were killed',
    ],
    ['The bridge fell.'],
  ])
  expect(new Set(told.flatMap(({ passages }) => passages).map((spans) => placeOf(one, spans))).size).toBe(4)
})
