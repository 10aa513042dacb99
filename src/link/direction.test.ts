import { expect, test } from 'vitest'
import { type Carrier, parentOf } from './direction.ts'

const plain: Carrier = {
  agency: null,
  credits: [],
  published: null,
  words: 400,
  shared: 300,
  tail: 0,
  agreement: null,
}

test.each<[string, Partial<Carrier>, Partial<Carrier>, ReturnType<typeof parentOf>]>([
  ['nothing tells', {}, {}, { parent: null, evidence: [] }],
  [
    'the agency’s own text is the parent of one that credits it',
    { agency: 'Reuters' },
    { credits: ['Reuters'] },
    { parent: 'a', evidence: ['credit line'] },
  ],
  [
    'one credit on both sides tells nothing',
    { credits: ['Reuters'] },
    { credits: ['Reuters'] },
    { parent: null, evidence: [] },
  ],
  [
    'what ends early was cut from the bottom',
    { words: 310 },
    { words: 600, tail: 280 },
    { parent: 'b', evidence: ['cut'] },
  ],
  [
    'a text with other words on top of all is no cut',
    { words: 310 },
    { words: 600, tail: 0 },
    { parent: null, evidence: [] },
  ],
  [
    'third texts keep the older wording',
    { agreement: 0.97 },
    { agreement: 0.8 },
    { parent: 'a', evidence: ['wording'] },
  ],
  [
    'the earlier day comes first',
    { published: '2031-05-04' },
    { published: '2031-05-03T22:10:00Z' },
    { parent: 'b', evidence: ['published'] },
  ],
  [
    'a day is not earlier than an hour of it',
    { published: '2031-05-03' },
    { published: '2031-05-03T22:10:00Z' },
    { parent: null, evidence: [] },
  ],
  [
    'a cut decides against timestamps, which are then left out',
    { words: 310, published: '2031-05-03' },
    { words: 600, tail: 280, published: '2031-05-04' },
    { parent: 'b', evidence: ['cut'] },
  ],
])('%s', (_, a, b, direction) => {
  expect(parentOf({ ...plain, ...a }, { ...plain, ...b })).toEqual(direction)
  const turned = direction.parent === null ? null : direction.parent === 'a' ? 'b' : 'a'
  expect(parentOf({ ...plain, ...b }, { ...plain, ...a })).toEqual({ ...direction, parent: turned })
})
