import { describe, expect, test } from 'vitest'
import { PROFILES, TollReading } from '../../model/claim.ts'
import { bestOf } from '../casualties.ts'
import { ALL_PROFILES } from './profiles.ts'
import { readToll } from './read-toll.ts'
import type { CaseCount, TollCase } from './toll-case.ts'

/** One report's number in an invented story; `fields` say what is otherwise. */
const gives = (report: string, n: number | null, fields: Partial<CaseCount> = {}): CaseCount => ({
  report,
  low: n,
  high: n,
  best: n,
  whole: n !== null,
  imputed: [],
  word: null,
  confirmed: true,
  conceded: false,
  fighters: false,
  replaced: false,
  outlet: `${report} Post`,
  authors: [`${report} Tarn`],
  roots: [`lineage ${report}`],
  ...fields,
})

const caseOf = (counts: readonly CaseCount[], fields: Partial<TollCase> = {}): TollCase => ({
  effect: 'killed',
  counts,
  plain: { low: 3, high: 9, best: 5 },
  level: false,
  contested: false,
  origins: counts.length,
  carried: (of) =>
    bestOf(
      of,
      () => null,
      (id) => id,
    ),
  ...fields,
})

type Row = readonly [what: string, toll: TollCase, expected: Partial<TollReading>]

const dozens = gives('a', null, { low: 24, word: 'dozens', whole: false })
const replaced = gives('a', 3, { replaced: true })

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  plain: [
    ['it is the contract’s toll', caseOf([gives('a', 3)]), { low: 3, high: 9, best: 5, standing: null }],
    [
      'it says what was imputed',
      caseOf([gives('a', 3, { imputed: ['sum-of-list'] })]),
      { imputed: ['sum-of-list'] },
    ],
    [
      'it says when two numbers have as many carriers',
      caseOf([gives('a', 3)], { level: true }),
      {
        why: 'The lowest and the highest of 1 report; as many lineages carry another number as carry the best, which is the later report’s or, of one day, the higher.',
      },
    ],
    ['it reads every effect', caseOf([gives('a', 3)], { effect: 'displaced' }), { low: 3, high: 9, best: 5 }],
  ],
  acled: [
    [
      'where figures differ the lowest is taken',
      caseOf([gives('a', 3), gives('b', 9)]),
      { low: 3, high: 3, best: 3, why: expect.stringContaining('differ') },
    ],
    [
      'where they agree nothing differs',
      caseOf([gives('a', 9), gives('b', 9)]),
      { best: 9, why: expect.not.stringContaining('differ,') },
    ],
    ['dozens are 12', caseOf([dozens]), { low: 12, high: 12, best: 12, imputed: ['acled-dozens'] }],
    ['hundreds are 100', caseOf([gives('a', null, { low: 200, word: 'hundreds' })]), { best: 100 }],
    [
      'several are 3',
      caseOf([gives('a', null, { low: 3, word: 'several' })]),
      { best: 3, imputed: ['acled-several'] },
    ],
    ['a bare plural is 3', caseOf([gives('a', null, { word: '' })]), { best: 3, imputed: ['acled-plural'] }],
    [
      'what thousands are was not found, so their lowest stands',
      caseOf([gives('a', null, { low: 2000, word: 'thousands' })]),
      { best: 2000, imputed: [] },
    ],
    [
      '“casualties” alone are nobody',
      caseOf([gives('a', 9)], { effect: 'casualties' }),
      { low: 0, high: 0, best: 0, imputed: ['undivided-zero'] },
    ],
    ['a later correction replaces a number', caseOf([replaced, gives('b', 9)]), { low: 9, high: 9, best: 9 }],
    [
      'the injured are not coded',
      caseOf([gives('a', 9)], { effect: 'injured' }),
      { low: null, high: null, best: null },
    ],
  ],
  ucdp: [
    [
      'lowest, highest and most likely',
      caseOf([gives('a', 3), gives('b', 9), gives('c', 9)]),
      { low: 3, high: 9, best: 9 },
    ],
    [
      'an unconfirmed death counts in high alone',
      caseOf([gives('a', 3), gives('b', 9, { confirmed: false })]),
      { low: 3, high: 9, best: 3 },
    ],
    [
      'where all are unconfirmed nobody is coded dead',
      caseOf([gives('a', 9, { confirmed: false })]),
      { low: 0, high: 9, best: 0, imputed: ['unconfirmed-high-only'] },
    ],
    ['a replaced number is left out', caseOf([replaced, gives('b', 9)]), { low: 9, high: 9, best: 9 }],
    ['it imputes nothing for words', caseOf([dozens]), { low: 24, high: null, best: null, imputed: [] }],
    [
      'how a party’s count of the other side is discounted was not found',
      caseOf([gives('a', 9)]),
      { why: expect.stringContaining('one side’s count of the other’s dead is discounted') },
    ],
    [
      'the displaced are not coded',
      caseOf([gives('a', 9)], { effect: 'displaced' }),
      { low: null, best: null },
    ],
  ],
  airwars: [
    [
      'a lowest and a highest number, and no best',
      caseOf([gives('a', 3), gives('b', 9)]),
      { low: 3, high: 9, best: null },
    ],
    [
      'fighters are left out',
      caseOf([gives('a', 3), gives('b', 9, { fighters: true })]),
      { low: 3, high: 3 },
    ],
    [
      'where all are fighters no civilian is counted',
      caseOf([gives('a', 9, { fighters: true })]),
      { low: null, high: null },
    ],
    [
      'what a side concedes is kept apart',
      caseOf([gives('a', 3), gives('b', 1, { conceded: true })]),
      { low: 3, high: 3 },
    ],
    [
      'what is denied counts from nobody',
      caseOf([gives('a', 3), gives('b', 9)], { contested: true }),
      { low: 0, high: 9, imputed: ['contested-from-zero'] },
    ],
    ['the injured are counted too', caseOf([gives('a', 3)], { effect: 'injured' }), { low: 3, high: 3 }],
  ],
  'iraq-body-count': [
    [
      'one origin is provisional',
      caseOf([gives('a', 3)]),
      { low: 3, high: 3, best: null, standing: 'provisional' },
    ],
    [
      'two origins are entered',
      caseOf([gives('a', 3), gives('b', 9)]),
      { low: 3, high: 9, standing: 'entered' },
    ],
    [
      'two reports of one origin are provisional',
      caseOf([gives('a', 3), gives('b', 9)], { origins: 1 }),
      { standing: 'provisional' },
    ],
    [
      'the arithmetic was not found',
      caseOf([gives('a', 3)]),
      { why: expect.stringContaining('how its lowest and highest number are worked out') },
    ],
    ['the missing are not counted', caseOf([gives('a', 3)], { effect: 'missing' }), { low: null }],
  ],
  'every-casualty': [
    [
      'two independent reports confirm a number',
      caseOf([gives('a', 5), gives('b', 5), gives('c', 9)]),
      { low: 5, high: 9, best: 5, standing: 'confirmed' },
    ],
    ['one report confirms nothing', caseOf([gives('a', 5)]), { best: null, standing: 'undecided' }],
    [
      'one outlet is one source',
      caseOf([gives('a', 5, { outlet: 'Post' }), gives('b', 5, { outlet: 'Post' })]),
      { best: null, standing: 'undecided' },
    ],
    [
      'one author is one source',
      caseOf([gives('a', 5, { authors: ['Sol'] }), gives('b', 5, { authors: ['Sol'] })]),
      { standing: 'undecided' },
    ],
    [
      'one primary source is one source',
      caseOf([gives('a', 5, { roots: ['speaker s'] }), gives('b', 5, { roots: ['speaker s'] })]),
      { standing: 'undecided' },
    ],
    [
      'an author that is not known may be the same',
      caseOf([gives('a', 5, { authors: [] }), gives('b', 5)]),
      { standing: 'undecided' },
    ],
    [
      'where sources disagree a range is published',
      caseOf([gives('a', 5), gives('b', 9)]),
      { low: 5, high: 9, best: null, standing: 'undecided' },
    ],
  ],
}

describe.each(ALL_PROFILES)('$id', (profile) => {
  test.each(ROWS[profile.id] ?? [])('%s', (_, toll, expected) =>
    expect(readToll(profile, toll)).toMatchObject(expected),
  )

  test('every result is one of the contract, ordered, and says why', () => {
    for (const [, toll] of Object.values(ROWS).flat()) {
      const reading = TollReading.parse(readToll(profile, toll))
      expect(reading.why).not.toBe('')
      if (reading.low !== null && reading.high !== null) expect(reading.low).toBeLessThanOrEqual(reading.high)
    }
  })

  test('a report that tells of one of several is no count of all', () => {
    const toll = caseOf([gives('a', 5), gives('b', 1, { whole: false })])
    const { low } = readToll(profile, toll)
    expect(low).not.toBe(1)
  })

  test('it names its source, and has rows here', () => {
    expect(profile.source.length).toBeGreaterThan(10)
    expect(ROWS[profile.id]?.length).toBeGreaterThan(2)
  })
})

test('every profile of the contract stands once, the plain reading first', () => {
  expect(ALL_PROFILES.map(({ id }) => id)).toEqual([...PROFILES])
  expect(PROFILES[0]).toBe('plain')
})

test('no reading says what is true', () => {
  const words = Object.values(ROWS).flatMap((rows) =>
    rows.flatMap(([, toll]) => ALL_PROFILES.map((profile) => readToll(profile, toll).why)),
  )
  for (const why of words)
    expect(why).not.toMatch(/\b(?:true|truth|false|fake|propaganda|lie|lies|really)\b/iu)
})
