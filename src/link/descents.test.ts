import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportOfLines as report } from '../../test/report-of.ts'
import type { Descent } from '../model/lineage.ts'
import type { ReadReport } from '../model/passage.ts'
import { findLineages } from './lineages.ts'

const WIRE = [
  'Wardens on the Tarn dyke opened two sluices on Sunday night after the storm tore a barge loose at Pellow.',
  'The barge struck the lock gates at low speed, and the keeper said nobody had been aboard since the harvest fair.',
  'By morning the meadows below the mill stood under water, and some forty sheep had been led to the churchyard.',
  'A joiner from the upper town told the board in spring that the mooring rings were worn to half their thickness.',
  'The ferry to the salt works will not run before Thursday, and carts must go round by the old drovers’ bridge.',
  'Repairs to the gates will take a month, the dyke board said, and will be paid from the tolls of the canal.',
]
const EDITED = WIRE.map((line) =>
  line
    .replace('on Sunday night', 'late on Sunday')
    .replace('some forty', 'about forty')
    .replace('by morning', 'at daybreak')
    .replace('tore a barge loose', 'broke the moorings of a barge')
    .replace('struck the lock gates at low speed', 'drifted slowly against the gates of the lock')
    .replace('a month', 'four weeks'),
)
const OTHERWISE = WIRE.map((line) =>
  line
    .replace('tore a barge loose', 'freed a barge')
    .replace('led to', 'taken to')
    .replace('before', 'until'),
)
const OWN = [
  'A girl who keeps geese on the common heard the chain part and ran barefoot to wake the keeper of the lock.',
  'Nobody at the Drake inn could say whose barge it was, and three men each swore that it was not his.',
]

const told = (reports: readonly ReadReport[]): string[] =>
  findLineages(reports).flatMap(({ descents = [] }) =>
    descents.map(({ report: id, parent, evidence }) => `${id} from ${parent}: ${evidence.join(', ')}`),
  )

test.each<[string, ReadReport[], string[]]>([
  ['a text alone comes from none', [report('a', WIRE)], []],
  ['of two equal texts nothing tells', [report('a', WIRE), report('b', WIRE)], []],
  ['a few words changed do not say by whom', [report('a', WIRE), report('b', EDITED)], []],
  [
    'what ends early was cut from the whole',
    [report('a', WIRE.slice(0, 3)), report('b', WIRE)],
    ['a from b: cut'],
  ],
  [
    'a text with a lead of its own on top is no cut, and nothing tells',
    [report('a', WIRE), report('b', [...OWN, ...WIRE])],
    [],
  ],
  [
    'the earlier of two equal texts is the parent',
    [report('a', WIRE, { published: '2031-05-04' }), report('b', WIRE, { published: '2031-05-03' })],
    ['a from b: published'],
  ],
  [
    'a day is not earlier than an hour of it',
    [
      report('a', WIRE, { published: '2031-05-03' }),
      report('b', WIRE, { published: '2031-05-03T22:10:00Z' }),
    ],
    [],
  ],
  [
    'an agency is the parent of what credits it, whatever the days',
    [
      report('a', WIRE, { outlet: 'Tarn Press Agency', published: '2031-05-04' }),
      report('b', WIRE, { outlet: 'Pellow Post', credits: ['Tarn Press Agency'], published: '2031-05-03' }),
    ],
    ['b from a: credit line'],
  ],
  [
    'a dateline that names another report’s outlet is a credit',
    [
      report('a', WIRE, { outlet: 'The Pellow Post' }),
      report('b', WIRE, { outlet: 'Mill Gazette', dateline: 'PELLOW (The Pellow Post) — ' }),
    ],
    ['b from a: credit line'],
  ],
  [
    'so is a closing line',
    [
      report('a', [...WIRE, 'First published by the Tarn Courier.'], { outlet: 'Mill Gazette' }),
      report('b', WIRE, { outlet: 'Tarn Courier' }),
    ],
    ['a from b: credit line'],
  ],
  [
    'an agency and its acronym are one',
    [report('a', WIRE, { outlet: 'The Associated Press' }), report('b', WIRE, { credits: ['AP'] })],
    ['b from a: credit line'],
  ],
  [
    'who credits nobody has it from the agency that another credits',
    [
      report('a', WIRE, { outlet: 'Reuters' }),
      report('b', EDITED, { credits: ['Reuters'] }),
      report('c', OTHERWISE),
    ],
    ['b from a: credit line, wording', 'c from a: credited by others, wording'],
  ],
  [
    'the text that two others changed apart is the parent of both',
    [report('a', EDITED), report('b', OTHERWISE), report('c', WIRE)],
    ['a from c: wording', 'b from c: wording'],
  ],
  [
    'a copy that keeps another copy’s edits is made from that copy',
    [
      report('a', WIRE, { outlet: 'Reuters' }),
      report('b', EDITED, { credits: ['Reuters'] }),
      report('c', EDITED.slice(0, 4)),
    ],
    ['b from a: credit line, wording', 'c from b: cut, wording'],
  ],
  [
    'a text with a passage of the agency’s in it is no parent of the agency',
    [
      report('a', [...OWN, ...WIRE.slice(1, 5), ...OWN.map((line) => `${line} So it was told.`)]),
      report('b', WIRE, { outlet: 'Reuters', credits: ['Reuters'], dateline: 'PELLOW (Reuters) — ' }),
    ],
    ['a from b: credited by others'],
  ],
])('%s', (_, reports, expected) => {
  expect(told(reports)).toEqual(expected)
  expect(told(reports.toReversed())).toEqual(expected)
})

const wordsOf = (reports: readonly ReadReport[], { edits }: Descent): string[] =>
  edits.map(({ kind, parent, copy }) => {
    const words = (span: typeof parent): string =>
      span ? (reports.find(({ id }) => id === span.report)?.text.slice(span.start, span.end) ?? '') : '–'
    return `${kind}: ${words(parent)} | ${words(copy)}`
  })

test('the edits between a text and its copy: words changed, cut and added, sentences cut and added', () => {
  const first = (WIRE[0] ?? '')
    .replace('on Sunday night', 'late on Sunday')
    .replace('two sluices', 'all sluices')
  const third = (WIRE[2] ?? '').replace(' below the mill', '')
  const reports = [
    report('a', WIRE, { outlet: 'Reuters' }),
    report('b', [first, OWN[0] ?? '', third, ...WIRE.slice(3, 5)], { credits: ['Reuters'] }),
  ]
  const [descent] = findLineages(reports)[0]?.descents ?? []
  expect(wordsOf(reports, descent as Descent)).toEqual([
    'changed: two | all',
    'cut: night | –',
    `cut: ${WIRE[1]} | –`,
    'cut: below the mill | –',
    `cut: ${WIRE[5]} | –`,
    'added: – | late',
    `added: – | ${OWN[0]}`,
  ])
})

test('sentences cut from two paragraphs are two cuts, from one they are one', () => {
  const edits = (lines: readonly string[]) => {
    const reports = [report('a', lines, { published: '2031-05-03' }), report('b', WIRE.slice(0, 4))]
    return wordsOf(reports, findLineages(reports)[0]?.descents?.[0] as Descent)
  }
  expect(edits(WIRE)).toEqual([`cut: ${WIRE[4]} | –`, `cut: ${WIRE[5]} | –`])
  expect(edits([...WIRE.slice(0, 4), WIRE.slice(4).join(' ')])).toEqual([
    `cut: ${WIRE.slice(4).join(' ')} | –`,
  ])
})

const lines = fc.uniqueArray(fc.constantFrom(...WIRE, ...EDITED, ...OTHERWISE, ...OWN), { maxLength: 8 })
const fields = fc.record({
  outlet: fc.constantFrom(null, 'Reuters', 'Pellow Post', 'Mill Gazette'),
  credits: fc.constantFrom([], ['Reuters'], ['Pellow Post']),
  published: fc.constantFrom(null, '2031-05-03', '2031-05-04'),
})
const stories = fc
  .array(fc.tuple(lines, fields), { minLength: 2, maxLength: 7 })
  .map((all) => all.map(([own, known], i) => report(`r${i}`, own, known)))

test('no report descends from itself, its parent is of its lineage, and edits quote the words they name', () => {
  fc.assert(
    fc.property(stories, (reports) => {
      for (const { reports: members, descents = [] } of findLineages(reports)) {
        const parentOf = new Map(descents.map(({ report: id, parent }) => [id, parent]))
        expect(parentOf.size).toBe(descents.length)
        for (const { report: id, parent, evidence, edits } of descents) {
          expect(members.map((m) => m.report)).toEqual(expect.arrayContaining([id, parent]))
          expect(evidence.length).toBeGreaterThan(0)
          const above = new Set<string>()
          for (let at: string | undefined = parent; at !== undefined && !above.has(at); at = parentOf.get(at))
            above.add(at)
          expect(above.has(id)).toBe(false)
          for (const { kind, parent: from, copy } of edits) {
            expect([from === null, copy === null]).toEqual([kind === 'added', kind === 'cut'])
            for (const [span, owner] of [[from, parent] as const, [copy, id] as const]) {
              if (span === null) continue
              expect(span.report).toBe(owner)
              expect(reports.find((r) => r.id === owner)?.text.slice(span.start, span.end)).toMatch(
                /^\S[\s\S]*\S$|^\S$/,
              )
            }
          }
        }
      }
    }),
    { seed: 20269, numRuns: 120 },
  )
})
