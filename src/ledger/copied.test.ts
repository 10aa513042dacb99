import { expect, test } from 'vitest'
import type { ClaimEntry } from '../model/claim.ts'
import type { Lineage } from '../model/lineage.ts'
import type { Statement } from '../model/statement.ts'
import { copiesIn } from './copied.ts'
import { originsOf } from './roots.ts'

type At = readonly [report: string, start: number, end: number]
const place = ([report, start, end]: At) => ({ report, start, end })
const lineage = (...passages: readonly (readonly [At, At])[]): Lineage => ({
  id: 'l1',
  root: null,
  evidence: ['passages'],
  reports: [],
  passages: passages.map(([a, b]) => ({ a: place(a), b: place(b), kind: 'edited' as const, identity: 0.9 })),
})
const isCopy = copiesIn([
  lineage([
    ['a', 100, 300],
    ['b', 500, 700],
  ]),
  lineage([
    ['c', 0, 100],
    ['a', 400, 600],
  ]),
])

test.each<[string, At, At, boolean]>([
  ['the same place', ['a', 120, 180], ['b', 520, 580], true],
  ['all of the passage', ['a', 100, 300], ['b', 500, 700], true],
  ['the entry runs on behind the passage', ['a', 250, 340], ['b', 650, 700], true],
  ['another sentence of the passage', ['a', 120, 180], ['b', 600, 660], false],
  ['beside the passage', ['a', 20, 80], ['b', 420, 480], false],
  ['one alone in it', ['a', 120, 180], ['b', 20, 80], false],
  ['a passage that is twice as long there', ['c', 50, 100], ['a', 500, 600], true],
  ['its first half is not its second', ['c', 0, 50], ['a', 500, 600], false],
  ['reports that share nothing', ['b', 520, 580], ['c', 20, 80], false],
])('%s: %4$s', (_, one, other, expected) => {
  expect(isCopy(place(one), place(other))).toBe(expected)
  expect(isCopy(place(other), place(one))).toBe(expected)
})

const entry = (at: At, statement: string | null = null): ClaimEntry => ({
  ...place(at),
  ...{ statement, figure: null, event: null, role: 'asserts', party: null },
})
const says = (id: string, speaker: string): Statement =>
  ({ id, source: { spans: [], kind: 'person', speaker, party: null }, within: null }) as unknown as Statement
const statements = new Map(
  [says('s1', 'ilse-maran'), says('s2', 'the-mill'), says('s3', 'tor-velt')].map((s) => [s.id, s]),
)
const origins = (...entries: ClaimEntry[]): string[] =>
  originsOf(entries, statements, (report) => `l-${report}`, isCopy).map(
    ({ id, reports }) => `${id}: ${reports.join(' ')}`,
  )

test.each<[string, ClaimEntry[], string[]]>([
  [
    'a passage inside another lineage’s report is no origin of its own',
    [entry(['a', 120, 180]), entry(['b', 520, 580])],
    ['l-a: a b'],
  ],
  ['own words are', [entry(['a', 120, 180]), entry(['b', 20, 80])], ['l-a: a', 'l-b: b']],
  [
    'a copied sentence whose speaker was read apart is one speaker’s',
    [entry(['a', 120, 180], 's1'), entry(['b', 520, 580], 's2')],
    ['ilse-maran: a b'],
  ],
  [
    'a named speaker stands before a report’s own voice',
    [entry(['a', 120, 180]), entry(['b', 520, 580], 's2')],
    ['the-mill: a b'],
  ],
  [
    'two speakers of one text stay two in its copies',
    [
      entry(['a', 120, 180], 's1'),
      entry(['a', 220, 280], 's3'),
      entry(['b', 520, 580], 's1'),
      entry(['b', 620, 680], 's3'),
    ],
    ['ilse-maran: a b', 'tor-velt: a b'],
  ],
])('%s', (_, entries, expected) => expect(origins(...entries)).toEqual(expected))
