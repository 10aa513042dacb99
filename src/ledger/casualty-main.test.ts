import { describe, expect, test } from 'vitest'
import type { Figure } from '../model/figure.ts'
import { counts, report } from './builders.test.ts'
import { gatherMain } from './casualty-main.ts'

describe('the main count of a story', () => {
  const wording = { countsOne: () => false, isByCare: () => false, giver: () => null }
  const line = 'Twelve died at Osk, four died at Marn, and a cook died.'
  const [a, b] = [report('a', [line]), report('b', [line])]
  const day = (on: string) => ({ from: `2031-05-${on}`, to: `2031-05-${on}` })
  test.each<[string, Figure[][], number]>([
    [
      'first numbers at two places are one',
      [
        [counts(a, 'Twelve died', 12, 12, { place: 'osk' })],
        [counts(b, 'Twelve died', 11, 11, { place: 'ruvia' })],
      ],
      1,
    ],
    [
      'a lower number of the same report stays apart',
      [[counts(a, 'Twelve died', 12, 12)], [counts(a, 'four died', 4, 4)]],
      2,
    ],
    [
      'one more of the same report joins',
      [[counts(a, 'Twelve died', 12, 12)], [counts(a, 'four died', 13, 13)]],
      1,
    ],
    [
      'two sides stay apart',
      [
        [counts(a, 'Twelve died', 12, 12, { side: 'tolm' })],
        [counts(b, 'Twelve died', 12, 12, { side: 'kesh' })],
      ],
      2,
    ],
    [
      'fighters and civilians stay apart',
      [
        [counts(a, 'Twelve died', 12, 12, { whom: 'combatant' })],
        [counts(b, 'Twelve died', 9, 9, { whom: 'civilian' })],
      ],
      2,
    ],
    [
      'fighters stay apart from all who died where the numbers differ',
      [[counts(a, 'Twelve died', 12, 12)], [counts(b, 'four died', 4, 4, { whom: 'combatant' })]],
      2,
    ],
    [
      'the same number is of the same people, called fighters or not',
      [[counts(a, 'Twelve died', 12, 12)], [counts(b, 'Twelve died', 12, 12, { whom: 'combatant' })]],
      1,
    ],
    [
      'days far apart stay apart',
      [
        [counts(a, 'Twelve died', 12, 12, { when: day('02') })],
        [counts(b, 'Twelve died', 12, 12, { when: day('20') })],
      ],
      2,
    ],
    [
      'somebody told of in a report without a number joins',
      [[counts(a, 'Twelve died', 12, 12)], [counts(b, 'a cook died', 1, 1)]],
      1,
    ],
    [
      'somebody elsewhere does not',
      [
        [counts(a, 'Twelve died', 12, 12, { place: 'osk' })],
        [counts(b, 'a cook died', 1, 1, { place: 'marn' })],
      ],
      2,
    ],
    [
      'singles alone are left as they are',
      [
        [counts(a, 'a cook died', 1, 1, { place: 'osk' })],
        [counts(b, 'a cook died', 1, 1, { place: 'marn' })],
      ],
      2,
    ],
    [
      'a sum over a longer time never joins',
      [[counts(a, 'Twelve died', 12, 12)], [counts(b, 'Twelve died', 12, 12, { scope: 'cumulative' })]],
      2,
    ],
  ])('%s', (_, groups, n) => expect(gatherMain(groups, wording)).toHaveLength(n))

  test.each<[string, Partial<Figure>, string | null, number]>([
    ['another source’s count of the same dead goes with the one that leads', {}, 'tolm', 1],
    ['a count of the report itself stays apart', {}, null, 2],
    ['a count of another place stays apart', { place: 'marn' }, 'tolm', 2],
    ['a count of fighters alone stays apart', { whom: 'combatant' }, 'tolm', 2],
  ])('%s', (_, fields, second, n) => {
    const [twelve, four] = [counts(a, 'Twelve died', 12, 12), counts(a, 'four died', 4, 4, fields)]
    const giver = (figure: Figure) => (figure === four ? second : 'osterfell')
    expect(gatherMain([[twelve], [four]], { ...wording, giver })).toHaveLength(n)
  })

  test('every figure stays in exactly one group', () => {
    const groups = [
      [counts(a, 'Twelve died', 12, 12)],
      [counts(a, 'four died', 4, 4)],
      [counts(b, 'a cook died', 1, 1)],
    ]
    const ids = (list: readonly (readonly Figure[])[]) =>
      list
        .flat()
        .map(({ id }) => id)
        .sort()
    expect(ids(gatherMain(groups, wording))).toEqual(ids(groups))
  })
})
