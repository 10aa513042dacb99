import { expect, test } from 'vitest'
import { type Carrier, costOf, evidenceFor } from './direction.ts'

const plain: Carrier = {
  outlet: null,
  credited: new Set(),
  published: null,
  isSource: false,
  words: 400,
  paired: 400,
  matched: 400,
  lead: 0,
  tail: 0,
}

test.each<[string, Partial<Carrier>, Partial<Carrier>, ReturnType<typeof evidenceFor>]>([
  ['nothing speaks', {}, {}, []],
  ['a credit', { outlet: 'Reuters' }, { credited: new Set(['Reuters']) }, ['credit line']],
  [
    'its own credit is none',
    { outlet: 'Reuters' },
    { outlet: 'Reuters', credited: new Set(['Reuters']) },
    [],
  ],
  ['others credit it', { isSource: true }, {}, ['credited by others']],
  ['both are credited', { isSource: true }, { isSource: true }, []],
  ['a cut from the bottom', { words: 600, tail: 200 }, {}, ['cut']],
  ['what lacks its lead is no cut', { words: 600, lead: 200 }, {}, []],
  ['an earlier day', { published: '2031-05-03T22:10:00Z' }, { published: '2031-05-04' }, ['published']],
  ['an hour of the day', { published: '2031-05-03' }, { published: '2031-05-03T22:10:00Z' }, []],
])('%s', (_, parent, copy, evidence) => {
  const [p, c] = [
    { ...plain, ...parent },
    { ...plain, ...copy },
  ]
  expect(evidenceFor(p, c, false)).toEqual(evidence)
  if (evidence.length > 0) {
    expect(evidenceFor(c, p, false)).toEqual([])
    expect(costOf(p, c)).toBeLessThan(costOf(c, p))
  }
})

test('evidence comes strongest first, and a later day costs less than a later instant', () => {
  const parent = { ...plain, outlet: 'Reuters', words: 600, tail: 200, published: '2031-05-03' }
  const copy = { ...plain, credited: new Set(['Reuters']), published: '2031-05-04' }
  expect(evidenceFor(parent, copy, true)).toEqual(['credit line', 'cut', 'wording', 'published'])
  const late = (published: string, other: string): number =>
    costOf({ ...plain, published }, { ...plain, published: other }) - costOf(plain, plain)
  expect(late('2031-05-04', '2031-05-03')).toBeGreaterThan(0)
  expect(late('2031-05-04T01:00:00Z', '2031-05-03T02:00:00Z')).toBeGreaterThan(
    late('2031-05-04', '2031-05-03'),
  )
})

test('each word changed costs more, each word left out a little', () => {
  const changed = { ...plain, matched: 390 }
  expect(costOf(changed, changed)).toBeGreaterThan(costOf(plain, plain) + 9)
  const longer = { ...plain, words: 500, tail: 100 }
  expect(costOf(longer, { ...plain, words: 499 })).toBeGreaterThan(costOf(plain, { ...plain, words: 499 }))
})
