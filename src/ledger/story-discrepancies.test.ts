import { expect, test } from 'vitest'
import type { Claim, ClaimEntry } from '../model/claim.ts'
import type { DateRange } from '../model/dates.ts'
import type { Descent } from '../model/lineage.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import type { Place } from '../model/place.ts'
import type { Statement } from '../model/statement.ts'
import { at, lineage, report, says, tells } from './builders.test.ts'
import type { Told } from './entry-discrepancies.ts'
import { storyDiscrepancies } from './story-discrepancies.ts'

const PLACES: readonly Place[] = [
  ['ostra', 45, 20, 'exact'],
  ['ostra-mill', 45.05, 20, 'near'],
  ['veln', 46, 20, 'exact'],
  ['lower-marches', 46, 21, 'province'],
].map(
  ([id, lat, lon, precision]) =>
    ({ id, name: `Place ${id}`, aliases: [], lat, lon, precision, gazetteer: null }) as Place,
)

const NAMES = new Map([
  ['ada-orne', 'Ada Orne'],
  ['pell-drosten', 'Pell Drosten'],
])

type Entry = Partial<Pick<ClaimEntry, 'role'>> & {
  readonly words: string
  readonly where?: string
  readonly when?: DateRange
  readonly speaker?: string
}

/** A claim with one entry a report, and what it is told with. */
function claimOf(entries: readonly Entry[], descents: (reports: AnnotatedReport[]) => Descent[] = () => []) {
  const reports = entries.map(({ words }, i) => report(`r${i}`, [`${words} So much was heard.`]))
  const events = new Map()
  const statements = new Map<string, Statement>()
  const own = entries.map(
    ({ words, role = 'asserts', where = null, when = null, speaker }, i): ClaimEntry => {
      const placed = reports[i] as AnnotatedReport
      const event = tells(placed, words, { place: where, when })
      const statement = says(placed, words, { speaker: speaker ?? null, kind: 'person' })
      if (speaker) statements.set(statement.id, statement)
      else events.set(event.id, event)
      const ids = speaker ? { statement: statement.id, event: null } : { statement: null, event: event.id }
      return { ...ids, figure: null, report: `r${i}`, ...at(placed, words), role, party: null }
    },
  )
  const told: Told = {
    texts: new Map(reports.map(({ report: { id, text } }) => [id, text])),
    statements,
    figures: new Map(),
    events,
    places: new Map(PLACES.map((p) => [p.id, p])),
    names: NAMES,
    lineages: [
      {
        ...lineage('l1', ...reports.map(({ report: { id } }) => id)),
        passages: reports.slice(1).map(({ report: { id, text } }) => ({
          a: { report: 'r0', start: 0, end: reports[0]?.report.text.length ?? 0 },
          b: { report: id, start: 0, end: text.length },
          kind: 'edited' as const,
          identity: 0.9,
        })),
        descents: descents(reports),
      },
    ],
  }
  return storyDiscrepancies([{ id: 'c1', kind: 'attack', entries: own } as unknown as Claim], told)
}

const day = (from: string, to = from): DateRange => ({ from, to })
const MONDAY = 'The mill was hit on Monday'
const QUOTE = 'nobody in this valley will sleep until the mill turns again'

test.each<[string, Entry[], string[]]>([
  [
    'two towns far apart',
    [
      { words: 'Ostra was hit', where: 'ostra' },
      { words: 'Veln was hit', where: 'veln' },
    ],
    ['place 0,1: The reports place it in Place ostra, Place veln.'],
  ],
  [
    'a town, and two towns in a breath',
    [
      { words: 'Place ostra and Place veln were hit', where: 'ostra' },
      { words: 'Place veln was hit', where: 'veln' },
    ],
    [],
  ],
  [
    'a town and its mill',
    [
      { words: 'Ostra was hit', where: 'ostra' },
      { words: 'a mill was hit', where: 'ostra-mill' },
    ],
    [],
  ],
  [
    'a town and a province',
    [
      { words: 'Ostra was hit', where: 'ostra' },
      { words: 'the marches', where: 'lower-marches' },
    ],
    [],
  ],
  [
    'a place that is only denied',
    [
      { words: 'Ostra was hit', where: 'ostra' },
      { words: 'Veln was hit', where: 'veln', role: 'denies' },
    ],
    [],
  ],
  [
    'two days',
    [
      { words: MONDAY, when: day('2031-05-05') },
      { words: 'It was hit on May 6', when: day('2031-05-06') },
    ],
    ['date 0,1: The reports date it 2031-05-05, 2031-05-06.'],
  ],
  [
    'one day',
    [
      { words: MONDAY, when: day('2031-05-05') },
      { words: 'It was hit on May 5', when: day('2031-05-05') },
    ],
    [],
  ],
  [
    'a day that the words do not name',
    [
      { words: MONDAY, when: day('2031-05-05') },
      { words: 'It was hit', when: day('2031-05-06') },
    ],
    [],
  ],
  [
    'a week',
    [
      { words: MONDAY, when: day('2031-05-05') },
      { words: 'It was hit in May', when: day('2031-05-12', '2031-05-18') },
    ],
    [],
  ],
  [
    'one quotation of two speakers',
    [
      { words: QUOTE, speaker: 'ada-orne' },
      { words: QUOTE, speaker: 'pell-drosten' },
    ],
    ['speaker 0,1: The same words are given to Ada Orne, Pell Drosten.'],
  ],
  [
    'one quotation of one speaker',
    [
      { words: QUOTE, speaker: 'ada-orne' },
      { words: QUOTE, speaker: 'ada-orne' },
    ],
    [],
  ],
  [
    'a few words of two speakers',
    [
      { words: 'we know nothing', speaker: 'ada-orne' },
      { words: 'we know nothing', speaker: 'pell-drosten' },
    ],
    [],
  ],
  [
    'one speaker for and against',
    [
      { words: 'the mill was hit', speaker: 'ada-orne' },
      { words: 'no mill was hit', speaker: 'ada-orne', role: 'denies' },
    ],
    ['stance 0,1: By the reports Ada Orne asserts it and denies it.'],
  ],
  [
    'one speaker who admits and asserts',
    [
      { words: 'the mill was hit', speaker: 'ada-orne' },
      { words: 'our men hit it', speaker: 'ada-orne', role: 'admits' },
    ],
    [],
  ],
  [
    'two speakers for and against',
    [
      { words: 'the mill was hit', speaker: 'ada-orne' },
      { words: 'no mill was hit', speaker: 'pell-drosten', role: 'denies' },
    ],
    [],
  ],
])('%s', (_, entries, expected) => {
  const found = claimOf(entries).map(({ what, entries: rows, note }) => `${what} ${rows}: ${note}`)
  expect(found).toEqual(expected)
})

/** The edits that put some words of the parent for others in the copy; `null` is nothing. */
const edits =
  (...changes: readonly (readonly [from: string | null, to: string | null])[]) =>
  (reports: AnnotatedReport[]): Descent[] => {
    const span = (i: number, words: string | null) =>
      words === null ? null : { report: `r${i}`, ...at(reports[i] as AnnotatedReport, words) }
    return [
      {
        report: 'r1',
        parent: 'r0',
        evidence: ['credit line'],
        edits: changes.map(([from, to]) => ({
          kind: from === null ? 'added' : to === null ? 'cut' : 'changed',
          parent: span(0, from),
          copy: span(1, to),
        })),
      },
    ]
  }

test.each<[from: string, to: string, (readonly [string | null, string | null])[], string | undefined]>([
  [
    'at least 12 men drowned there',
    '12 men drowned there',
    [['at least', null]],
    'The copy leaves out “at least”.',
  ],
  [
    'rebels took the mill by night',
    'fighters took the mill by night',
    [['rebels', 'fighters']],
    'The copy has “fighters” for “rebels”.',
  ],
  [
    'they took the mill at dawn',
    'they allegedly took the mill at dawn',
    [[null, 'allegedly']],
    'The copy adds “allegedly”.',
  ],
  ['the harbour was closed at noon', 'the harbor was closed at noon', [['harbour', 'harbor']], undefined],
  [
    'it lies 60 miles to the north',
    'it lies 100 kilometres to the north',
    [['60 miles', '100 kilometres']],
    undefined,
  ],
  ['three barns burned that night', '3 barns burned that night', [['three', '3']], undefined],
  ['they met on Sunday at the mill', 'they met Sunday at the mill', [['on', null]], undefined],
  [
    'a b c d were there all night',
    'e f g h were there all night',
    [
      ['a', 'e'],
      ['b', 'f'],
      ['c', 'g'],
      ['d', 'h'],
    ],
    'The copy has “e” for “a”; has “f” for “b”; has “g” for “c”; 1 more.',
  ],
])('%j edited to %j', (from, to, changes, note) => {
  const found = claimOf([{ words: from }, { words: to }], edits(...changes))
  expect(found).toEqual(note === undefined ? [] : [{ claim: 'c1', what: 'wording', entries: [0, 1], note }])
})
