import { expect, test } from 'vitest'
import type { Toll } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'
import { counts, report } from './builders.test.ts'
import { groupFigures, tollOf } from './casualties.ts'
import { reportCounts } from './casualty-counts.ts'
import { partKindOf } from './part-kinds.ts'

const WORDS = 'Twelve died and nine died.'
const REPORTS = new Map(['a', 'b', 'c', 'd'].map((id) => [id, report(id, [WORDS])]))
const figure = (
  id: string,
  low: number | null,
  high: number | null,
  fields: Partial<Figure> = {},
  words = 'Twelve died',
): Figure => counts(REPORTS.get(id) ?? report(id, [WORDS]), words, low, high, fields)

const day = (on: string) => ({ from: `2031-05-${on}`, to: `2031-05-${on}` })

const kindOf = (f: Figure) => {
  const own = PARTS.get(f.report) ?? REPORTS.get(f.report)
  return own ? partKindOf(f, own) : null
}
const PARTS = new Map<string, ReturnType<typeof report>>(
  [
    'Three of the dead were women.',
    'Nine of the dead were children.',
    'Two schoolboys died.',
    'Four of the victims died of their wounds in hospital.',
    'Four of them had come from abroad.',
    'Five of them had come by bus.',
  ].map((words, i) => [`p${i}`, report(`p${i}`, [words])] as const),
)
const partOf = (id: string, words: string, n: number): Figure =>
  counts(PARTS.get(id) ?? report(id, [words]), words, n, n, { part: true })
const women = partOf('p0', 'Three of the dead', 3)
const children = partOf('p1', 'Nine of the dead', 9)

test.each<[string, Figure[], number]>([
  ['women and children are two parts', [women, children], 2],
  ['children and schoolboys may be the same', [children, partOf('p2', 'Two schoolboys', 2)], 1],
  ['who died of wounds are no children', [children, partOf('p3', 'Four of the victims died', 4)], 2],
  [
    'parts of nobody knows whom are the same by their number alone',
    [partOf('p4', 'Four of them', 4), partOf('p5', 'Five of them', 5)],
    2,
  ],
  ['two reports count the same people', [figure('a', 12, 12), figure('b', 9, 9)], 1],
  ['killed and injured are apart', [figure('a', 12, 12), figure('b', 12, 12, { counts: 'injured' })], 2],
  [
    'a cumulative figure and one of the event never mix',
    [figure('a', 12, 12), figure('b', 12, 12, { scope: 'cumulative' })],
    2,
  ],
  [
    'a figure without a told scope counts with the event',
    [figure('a', 12, 12), figure('b', 12, 12, { scope: null })],
    1,
  ],
  [
    'a figure without a told scope is not cumulative',
    [figure('a', 12, 12, { scope: 'cumulative' }), figure('b', 12, 12, { scope: null })],
    2,
  ],
  ['background figures make no claim', [figure('a', 12, 12, { scope: 'background' })], 0],
  ['what counts no people harmed makes no claim', [figure('a', 12, 12, { counts: 'other' })], 0],
  [
    'two sides’ dead are apart',
    [figure('a', 12, 12, { side: 'ruvia' }), figure('b', 12, 12, { side: 'kesh' })],
    2,
  ],
  [
    'a side that is not told is no other side',
    [figure('a', 12, 12, { side: 'ruvia' }), figure('b', 12, 12)],
    1,
  ],
  [
    'a third figure that fits neither of two unlike ones joins none',
    [figure('a', 12, 12, { side: 'ruvia' }), figure('b', 12, 12), figure('c', 12, 12, { side: 'kesh' })],
    2,
  ],
  [
    'civilians and fighters are apart',
    [figure('a', 3, 3, { whom: 'civilian' }), figure('b', 3, 3, { whom: 'combatant' })],
    2,
  ],
  [
    'a mixed count may hold civilians',
    [figure('a', 3, 3, { whom: 'civilian' }), figure('b', 3, 3, { whom: 'mixed' })],
    1,
  ],
  [
    'two places are apart',
    [figure('a', 3, 3, { place: 'halvard' }), figure('b', 3, 3, { place: 'marn' })],
    2,
  ],
  [
    'two days are two events',
    [figure('a', 3, 3, { when: day('03') }), figure('b', 5, 5, { when: day('04') })],
    2,
  ],
  [
    'a sum keeps growing: its days may differ',
    [
      figure('a', 30, 30, { scope: 'cumulative', when: day('03') }),
      figure('b', 35, 35, { scope: 'cumulative', when: day('04') }),
    ],
    1,
  ],
  [
    'two numbers in one voice of one report count apart',
    [figure('a', 12, 12), figure('a', 9, 9, {}, 'nine died')],
    2,
  ],
  [
    'two voices of one report may count the same',
    [figure('a', 12, 12), figure('a', 9, 9, { statement: 's' }, 'nine died')],
    1,
  ],
])('%s', (_, figures, groups) => expect(groupFigures(figures, kindOf)).toHaveLength(groups))

const DAYS = new Map([
  ['a', '2031-05-03'],
  ['b', '2031-05-04'],
  ['c', '2031-05-05'],
])
/** Reports a and b are copies. */
const lineageOf = (id: string): string => (id === 'b' ? 'a' : id)

test.each<[string, Figure[], Toll]>([
  ['one number', [figure('a', 12, 12)], { low: 12, high: 12, best: 12 }],
  ['lowest and highest', [figure('a', 12, 12), figure('c', 9, 9)], { low: 9, high: 12, best: 9 }],
  [
    'best is what most lineages carry',
    [figure('a', 12, 12), figure('c', 9, 9), figure('d', 12, 12)],
    { low: 9, high: 12, best: 12 },
  ],
  [
    'copies of one lineage carry a number once, so the later report decides',
    [figure('a', 12, 12), figure('b', 12, 12), figure('c', 9, 9)],
    { low: 9, high: 12, best: 9 },
  ],
  [
    'a report without a day is not the later one',
    [figure('c', 9, 9), figure('d', 12, 12)],
    { low: 9, high: 12, best: 9 },
  ],
  ['at least forty', [figure('a', 40, null, { hedge: 'at-least' })], { low: 40, high: 40, best: 40 }],
  [
    'up to forty gives no low',
    [figure('a', null, 40, { hedge: 'at-most' })],
    { low: null, high: 40, best: null },
  ],
  ['dozens give no number', [figure('a', 24, null, { hedge: 'vague' })], { low: 24, high: null, best: null }],
  [
    'many dead give no bound',
    [figure('a', null, null, { hedge: 'vague' })],
    { low: null, high: null, best: null },
  ],
  [
    'dozens beside a number: the number bounds and is best',
    [figure('a', 31, 31), figure('c', 24, null, { hedge: 'vague' })],
    { low: 31, high: 31, best: 31 },
  ],
  [
    'low is never above high',
    [figure('a', 24, null, { hedge: 'vague' }), figure('c', null, 20, { hedge: 'at-most' })],
    { low: 20, high: 24, best: null },
  ],
  [
    '"hundreds" beside 91',
    [figure('a', 91, null, { hedge: 'more-than' }), figure('c', 200, null, { hedge: 'vague' })],
    { low: 91, high: null, best: 91 },
  ],
  ['a range', [figure('a', 3, 5, { hedge: 'range' })], { low: 3, high: 5, best: 3 }],
  ['nobody was hurt', [figure('a', 0, 0)], { low: 0, high: 0, best: 0 }],
  ['no figure', [], { low: null, high: null, best: null }],
])('toll: %s', (_, figures, toll) => {
  const published = (id: string): string | null => DAYS.get(id) ?? null
  const of = (list: readonly Figure[]) =>
    tollOf(
      reportCounts(
        list,
        () => [],
        (id) => REPORTS.get(id),
        () => null,
      ),
      new Set(),
      published,
      lineageOf,
    )
  expect(of(figures)).toEqual(toll)
  expect(of(figures.toReversed())).toEqual(toll)
})
