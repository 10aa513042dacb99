import { describe, expect, test } from 'vitest'
import type { Figure } from '../model/figure.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import { at, claimsOf, counts, reading, report } from './builders.test.ts'
import { tollOf } from './casualties.ts'
import { type ReportCount, reportCounts } from './casualty-counts.ts'
import { countsOne, findLists, isByCare } from './casualty-lists.ts'
import { withDiedSince } from './casualty-updates.ts'

/** A report of one line, and its figures by their words; a single number is low and high. */
type Told = readonly [words: string, n: number, fields?: Partial<Figure>]
const figuresIn = (where: AnnotatedReport, told: readonly Told[]): Figure[] =>
  told.map(([words, n, fields]) => counts(where, words, n, n, fields))

describe('lists', () => {
  const civilian = { whom: 'civilian' } as const
  test.each<[string, Told[], number[]]>([
    [
      'Shells killed six children and two adults.',
      [
        ['killed six children', 6],
        ['two adults', 2],
      ],
      [8],
    ],
    [
      'A man, a woman and three girls were found dead.',
      [
        ['A man', 1],
        ['a woman', 1],
        ['three girls were found dead', 3],
      ],
      [5],
    ],
    [
      'Gunman kills 2 adults, 2 teens at Osk',
      [
        ['kills 2 adults', 2],
        ['2 teens', 2],
      ],
      [4],
    ],
    [
      'The fire killed 11 people, eight from Osk.',
      [
        ['killed 11 people', 11],
        ['eight', 8],
      ],
      [],
    ],
    [
      'A man was killed and a woman died.',
      [
        ['A man was killed', 1],
        ['a woman died', 1],
      ],
      [],
    ],
    [
      'It killed two guards. Three cooks',
      [
        ['killed two guards', 2],
        ['Three cooks', 3],
      ],
      [],
    ],
    [
      'It killed two guards and three cooks.',
      [
        ['killed two guards', 2, { whom: 'combatant' }],
        ['three cooks', 3, civilian],
      ],
      [],
    ],
    [
      'It killed two guards and hurt three cooks.',
      [
        ['killed two guards', 2],
        ['three cooks', 3, { counts: 'injured' }],
      ],
      [],
    ],
    [
      'It killed two men, including a guard.',
      [
        ['killed two men', 2],
        ['a guard', 1, { part: true }],
      ],
      [],
    ],
  ])('%s', (line, told, sums) => {
    const where = report('a', [line])
    const lists = findLists(figuresIn(where, told), where)
    expect(lists.map(({ sum }) => sum.low)).toEqual(sums)
    for (const { sum, members } of lists) {
      expect(sum.imputed).toContain('sum-of-list')
      expect(members.length).toBeGreaterThan(1)
    }
  })
})

describe('who counts the attacker', () => {
  test.each<[string, Told[], Partial<ReportCount>]>([
    [
      'He killed three neighbours, then killed himself.',
      [['killed three neighbours', 3]],
      { low: 4, high: 4, imputed: ['attacker-died-too'] },
    ],
    [
      'He killed his wife before taking his own life.',
      [['killed his wife', 1]],
      { low: 2, high: 2, whole: true },
    ],
    [
      'Four people are dead in a murder-suicide.',
      [['Four people are dead', 4]],
      { low: 4, high: 5, best: 4, imputed: ['attacker-counted-or-not'] },
    ],
    [
      'Seven people died, including the gunman, who killed himself.',
      [['Seven people died', 7]],
      { low: 7, high: 7 },
    ],
    [
      'He killed six. Seven died in all, for he took his own life.',
      [
        ['killed six', 6],
        ['Seven died', 7],
      ],
      { low: 7, high: 7, imputed: [] },
    ],
    ['He killed three and tried to kill himself.', [['killed three', 3]], { low: 3, high: 3, imputed: [] }],
    ['He killed three and threatened to commit suicide.', [['killed three', 3]], { low: 3, high: 3 }],
    [
      'The blast killed three. A cook died.',
      [
        ['killed three', 3],
        ['A cook died', 1],
      ],
      { low: 3, high: 3, best: 3 },
    ],
  ])('%s', (line, told, count) => {
    const where = report('a', [line])
    const figures = figuresIn(where, told)
    const [own] = reportCounts(
      figures,
      () => figures,
      () => where,
      () => null,
    )
    expect(own).toMatchObject(count)
  })

  test('the gunman’s death in a figure of its own counts beside those he killed', () => {
    const where = report('a', ['A man killed two guests. The gunman was killed by police.'])
    const two = counts(where, 'killed two guests', 2, 2)
    const his = counts(where, 'The gunman was killed', 1, 1)
    expect(
      reportCounts(
        [two],
        () => [two, his],
        () => where,
        () => null,
      ),
    ).toMatchObject([{ low: 3, high: 3 }])
  })

  test.each<[string, string | null, { low: number; best: number }]>([
    ['another source’s number bounds the count from below', 'tolm', { low: 3, best: 5 }],
    ['a lower number of the same source is of part of the people', 'osterfell', { low: 5, best: 5 }],
    ['so is one of the report itself', null, { low: 5, best: 5 }],
  ])('%s', (_, second, count) => {
    const where = report('a', ['Five died, Osterfell says; three deaths are known.'])
    const [five, three] = [counts(where, 'Five died', 5, 5), counts(where, 'three deaths', 3, 3)]
    const [own] = reportCounts(
      [five, three],
      () => [],
      () => where,
      (figure) => (figure === five ? 'osterfell' : second),
    )
    expect(own).toMatchObject(count)
  })
})

test.each<[string, string, boolean]>([
  ['One person was killed.', 'One person was killed', true],
  ['A man was killed and five others hurt.', 'A man was killed', true],
  ['A man was killed on the quay.', 'A man was killed', false],
  ['One of the guests was killed.', 'One of the guests was killed', false],
])('%s counts just one: %s', (line, words, only) => {
  const where = report('a', [line])
  expect(countsOne(counts(where, words, 1, 1), where)).toBe(only)
})

test.each<[string, string, boolean]>([
  ['Two victims remain hospitalized.', 'Two victims', true],
  ['Two victims were wounded and taken to a hospital.', 'Two victims were wounded', false],
])('%s tells of care alone: %s', (line, words, care) => {
  const where = report('a', [line])
  expect(isByCare(counts(where, words, 2, 2, { counts: 'injured' }), where)).toBe(care)
})

const count = (id: string, n: number, fields: Partial<ReportCount> = {}): ReportCount => ({
  report: id,
  low: n,
  high: n,
  best: n,
  whole: true,
  imputed: [],
  ...fields,
})

describe('those who died since', () => {
  const DAYS = new Map([
    ['a', '2031-05-03'],
    ['b', '2031-05-05'],
  ])
  const published = (id: string) => DAYS.get(id) ?? null
  test.each<[string, ReportCount[], ReportCount[], number[]]>([
    ['a later death leaves one fewer injured', [count('a', 5)], [count('b', 1)], [5, 4]],
    [
      'a later report that counts its injured is taken at its word',
      [count('a', 5), count('b', 5)],
      [count('b', 1)],
      [5, 5],
    ],
    ['as many dead as before change nothing', [count('a', 5)], [count('a', 1), count('b', 1)], [5]],
    ['a report of the same day changes nothing', [count('b', 5)], [count('b', 1)], [5]],
    ['never fewer than nobody', [count('a', 1)], [count('b', 3)], [1, 0]],
    ['nobody injured, nobody died since', [], [count('b', 3)], []],
  ])('%s', (_, injured, killed, best) =>
    expect(withDiedSince(injured, killed, published).map((c) => c.best)).toEqual(best),
  )

  test('what is left is best, and the earlier number still bounds the range', () => {
    const all = withDiedSince([count('a', 5)], [count('b', 1)], published)
    expect(tollOf(all, new Set(), published, (id) => id)).toEqual({ low: 4, high: 5, best: 4 })
  })
})

test('what its own origin has replaced is not best and still bounds the range', () => {
  const all = [count('a', 9), count('b', 9), count('c', 12)]
  const toll = (replaced: string[]) =>
    tollOf(
      all,
      new Set(replaced),
      () => null,
      (id) => id,
    )
  expect(toll([])).toEqual({ low: 9, high: 12, best: 9 })
  expect(toll(['a', 'b'])).toEqual({ low: 9, high: 12, best: 12 })
})

test('a builder points at words that its report says', () =>
  expect(() => at(report('a', ['Twelve died.']), 'Nine died')).toThrow(RangeError))

test.each<[string, Partial<Figure>, number]>([
  ['of all who were hurt those who died since are no more', {}, 4],
  ['the hurt of one side stay as many, whoever died', { side: 'tolm', whom: 'combatant' }, 5],
])('%s', async (_, fields, best) => {
  const first = report('a', ['Five were hurt at the mill.'], { published: '2031-05-03' })
  const later = report('b', ['One of those at the mill died.'], { published: '2031-05-05' })
  const figures = [
    counts(first, 'Five were hurt', 5, 5, { counts: 'injured', ...fields }),
    counts(later, 'One of those at the mill died', 1, 1),
  ]
  const claims = await claimsOf(reading([first, later], { figures }))
  expect(claims.find((c) => c.entries.some((e) => e.report === 'a'))?.toll?.best).toBe(best)
})
