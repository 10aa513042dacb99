import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Lines, reportOfLines as report } from '../../test/report-of.ts'
import { Lineage } from '../model/lineage.ts'
import { findLineages } from './lineages.ts'

const DISPATCH = [
  'Rescuers reached the Halvard bridge on Tuesday, a day after three of its arches fell into the swollen river.',
  'The regional council of Osterfell said eleven cars had been on the roadway, most of them empty by then.',
  'Divers worked by lamplight until the current grew too strong, and boats from two villages joined the search.',
  'The bridge, built of granite and brick, has carried the only paved road to the northern valleys for a century.',
  'Engineers had asked for repairs twice since the spring floods, according to minutes seen by this agency.',
  'Schools on both banks stay closed until Friday, and ferries will run every hour from the old timber quay.',
]
const EDITED = DISPATCH.map((line) =>
  line
    .replace('on Tuesday', 'yesterday')
    .replace('regional council', 'council')
    .replace('has carried', 'carries')
    .replace('twice since', 'two times after'),
)
const OWN = [
  'A farmer who lives near the water told of a noise like thunder and of dust above the poplars before dawn.',
  'Nobody in the village of Lower Marn had slept, he said, and the church hall filled with blankets and soup.',
  'The ministry of roads sent a team of four, whose leader would not guess at a cause before the piers are dry.',
]
const QUOTATION =
  '“We warned the ministry in March and again in June, we sent drawings and photographs of every crack, we asked for ' +
  'lorries to be kept off, and all that anybody ever sent us back was a form with a stamp on it,” said engineer Orla Venn.'

const members = (lineages: readonly Lineage[]): string[] =>
  lineages.map(({ reports }) => reports.map(({ report: id }) => id).join(' '))

test('a dispatch, its edited copy and its cut are one lineage, own reporting is another', () => {
  const lineages = findLineages([
    report('d', OWN),
    report('a', DISPATCH),
    report('c', DISPATCH.slice(0, 3)),
    report(
      'b',
      [...EDITED.slice(0, 3), OWN[0] ?? '', ...EDITED.slice(3)].map((line) => line.toUpperCase()),
    ),
  ])
  expect(members(lineages)).toEqual(['a b c', 'd'])
  expect(members(findLineages([report('a', DISPATCH), report('b', EDITED), report('d', OWN)]))).toEqual([
    'a b',
    'd',
  ])
})

test('a long quotation that two reports carry is shown and does not unite them', () => {
  const lineages = findLineages([
    report('a', [...DISPATCH.slice(0, 3), QUOTATION]),
    report('b', [QUOTATION, ...OWN]),
  ])
  expect(members(lineages)).toEqual(['a', 'b'])
  expect(lineages[0]?.passages).toMatchObject([{ a: { report: 'a' }, b: { report: 'b' }, kind: 'verbatim' }])
  expect(lineages.map(({ evidence }) => evidence)).toEqual([[], []])
})

test('one stock sentence does not unite, nor do captions, promos and credits', () => {
  const stock = DISPATCH[3] ?? ''
  expect(
    members(
      findLineages([
        report('a', [...DISPATCH.slice(4), stock, ...DISPATCH.slice(0, 2)]),
        report('b', [...OWN, stock]),
      ]),
    ),
  ).toEqual(['a', 'b'])
  const furniture: Lines = DISPATCH.map((line) => ['caption', line] as const)
  expect(
    members(
      findLineages([
        report('a', [...furniture, OWN[0] ?? '']),
        report('b', [...furniture, ...DISPATCH.slice(5)]),
      ]),
    ),
  ).toEqual(['a', 'b'])
})

test('the root is the agency credited for the text; a credit alone does not unite', () => {
  const credits = { credits: ['AP'] }
  const line = ['credit', 'Information from AP was used.'] as const
  const [first, second] = findLineages([
    report('a', [...DISPATCH, line], credits),
    report('b', DISPATCH),
    report('c', [...OWN, line], credits),
  ])
  expect(first).toMatchObject({ root: 'Associated Press', evidence: ['credit line', 'passages'] })
  expect(second).toMatchObject({ root: 'Associated Press', evidence: ['credit line'] })
  expect(second?.reports).toEqual([{ report: 'c', shared: 0 }])
})

test('two agencies credited alike leave the root open', () => {
  const [only] = findLineages([
    report('a', [...DISPATCH, ['credit', 'Reuters']], { credits: ['Reuters'] }),
    report('b', [...DISPATCH, ['credit', 'AFP']], { credits: ['AFP'] }),
  ])
  expect(only?.root).toBeNull()
})

test('shared is the share of body words that other members have', () => {
  const [only] = findLineages([report('a', DISPATCH), report('b', DISPATCH.slice(0, 3))])
  const [whole, cut] = only?.reports ?? []
  expect(cut?.shared).toBe(1)
  expect(whole?.shared).toBeGreaterThan(0.45)
  expect(whole?.shared).toBeLessThan(0.6)
})

test('lineages are of the contract, quote exactly, and do not change with the order of the reports', () => {
  const reports = [
    report('a', DISPATCH),
    report('b', EDITED),
    report('c', [QUOTATION, ...OWN]),
    report('d', [...DISPATCH.slice(0, 2), QUOTATION]),
    report('e', []),
  ]
  const lineages = findLineages(reports)
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(findLineages(shuffled)).toEqual(lineages)
    }),
    { seed: 20265, numRuns: 30 },
  )
  expect(lineages.flatMap(({ reports: list }) => list).length).toBe(reports.length)
  for (const lineage of lineages) {
    expect(Lineage.parse(lineage)).toEqual(lineage)
    for (const { a, b } of lineage.passages)
      for (const { report: id, start, end } of [a, b]) {
        const quoted = reports.find((r) => r.id === id)?.text.slice(start, end) ?? ''
        expect(quoted).toMatch(/^[“A-Z][\s\S]+[.”]$/)
      }
  }
})
