import { expect, test } from 'vitest'
import type { Figure } from '../model/figure.ts'
import { claimsOf, counts, reading, report, says } from './builders.test.ts'
import { figureDiscrepancies, isApart, wordsOf } from './discrepancies.ts'

type Bounds = Pick<Figure, 'low' | 'high' | 'hedge'>
const WHERE = report('a', ['Twelve died.'])
const of = (low: number | null, high: number | null, hedge: Figure['hedge'] = 'exact'): Figure =>
  counts(WHERE, 'Twelve died', low, high, { hedge })

test.each<[string, Figure, Figure, boolean]>([
  ['twelve and nine', of(12, 12), of(9, 9), true],
  ['twelve and twelve', of(12, 12), of(12, 12), false],
  ['at least ten and twelve', of(10, null, 'at-least'), of(12, 12), false],
  ['more than twelve and twelve', of(13, null, 'more-than'), of(12, 12), true],
  ['up to nine and twelve', of(null, 9, 'at-most'), of(12, 12), true],
  ['up to nine and at least ten', of(null, 9, 'at-most'), of(10, null, 'at-least'), true],
  ['ranges that meet', of(3, 5, 'range'), of(5, 8, 'range'), false],
  ['ranges that do not', of(3, 5, 'range'), of(6, 8, 'range'), true],
  ['dozens and twenty', of(24, null, 'vague'), of(20, 20), true],
  ['many and twelve', of(null, null, 'vague'), of(12, 12), false],
  ['about forty and forty-two', of(40, 40, 'about'), of(42, 42), false],
  ['about forty and fifty', of(40, 40, 'about'), of(50, 50), true],
  ['about five and six', of(5, 5, 'about'), of(6, 6), true],
  ['nobody and somebody', of(0, 0), of(1, 1), true],
])('%s: do not meet is %4$s', (_, a, b, apart) => {
  expect(isApart(a, b)).toBe(apart)
  expect(isApart(b, a)).toBe(apart)
})

test.each<[Bounds, string]>([
  [of(32, 32), '32'],
  [of(40, 40, 'about'), 'about 40'],
  [of(91, null, 'more-than'), '91 or more'],
  [of(null, 20, 'at-most'), 'up to 20'],
  [of(3, 5, 'range'), '3 to 5'],
  [of(null, null, 'vague'), 'no number'],
])('%j in words is %s', (bounds, words) => expect(wordsOf(bounds)).toBe(words))

const discrepanciesOf = async (
  ...told: readonly (readonly [
    line: string,
    low: number,
    high: number | null,
    stance?: 'denies' | 'doubts',
  ])[]
) => {
  const reports = told.map(([line], i) => report(`r${i}`, [line]))
  const statements = told.flatMap(([line, , , stance], i) => {
    const where = reports[i]
    return stance && where ? [says(where, line, { party: 'ruvia' }, { stance })] : []
  })
  const figures = told.flatMap(([line, low, high], i) => {
    const where = reports[i]
    const statement = statements.find((s) => s.report === where?.report.id)?.id ?? null
    return where ? [counts(where, line, low, high, { statement })] : []
  })
  const claims = await claimsOf(reading(reports, { statements, figures }))
  return figureDiscrepancies(claims, new Map(figures.map((f) => [f.id, f])))
}

test('a discrepancy points at the entries whose bounds do not meet, and says what they give', async () => {
  expect(
    await discrepanciesOf(
      ['Twelve people died.', 12, 12],
      ['Nine people died.', 9, 9],
      ['Eight or more people died.', 8, null],
    ),
  ).toEqual([expect.objectContaining({ what: 'figure', entries: [0, 1], note: 'The reports give 12, 9.' })])
})

test('bounds that meet are no discrepancy', async () => {
  expect(
    await discrepanciesOf(['Twelve people died.', 12, 12], ['Ten or more people died.', 10, null]),
  ).toEqual([])
})

test('a number that is only denied or doubted is given by nobody', async () => {
  expect(
    await discrepanciesOf(['Twelve people died.', 12, 12], ['Forty people died.', 40, 40, 'denies']),
  ).toEqual([])
  expect(
    await discrepanciesOf(['Twelve people died.', 12, 12], ['Forty people died.', 40, 40, 'doubts']),
  ).toEqual([])
})

test('a denial that counts nobody gives zero', async () => {
  expect(
    await discrepanciesOf(['Twelve people died.', 12, 12], ['No people died.', 0, 0, 'denies']),
  ).toMatchObject([{ entries: [0, 1], note: 'The reports give 12, 0.' }])
})
