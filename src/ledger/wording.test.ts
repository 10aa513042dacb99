import { expect, test } from 'vitest'
import { at, report } from './builders.test.ts'
import { findWording, type Named, namedParties, namedPlaces } from './wording.ts'

/** The labels of one place "Halvard" in a sentence, beside a second name "Kesh". */
function labels(line: string): string[] {
  const one = report('a', [line])
  const plain = report('b', ['The capital of legitimate Halvard.', 'In besieged Halvard it rained.'])
  const named = new Map<string, Named[]>([
    ['a', [at(one, 'Halvard'), ...(line.includes('Kesh') ? [at(one, 'Kesh')] : [])].map(asNamed(line))],
    ['b', [asNamed('')(at(plain, 'Halvard')), { start: 50, end: 57, referent: 'halvard' }]],
  ])
  const wording = findWording([one, plain], named).find(({ referent }) => referent === 'halvard')
  return wording?.labels.filter((l) => l.report === 'a').map((l) => l.label) ?? []
}

const asNamed =
  (line: string) =>
  (span: { start: number; end: number }): Named => ({
    ...span,
    referent: line.slice(span.start, span.end) === 'Kesh' ? 'kesh' : 'halvard',
  })

test.each<[string, string[]]>([
  ['They fled breakaway Halvard.', ['breakaway']],
  ['They fled the breakaway region of Halvard.', ['breakaway']],
  ['They fled the self-proclaimed republic of Halvard.', ['self-proclaimed']],
  ['They fled rebel-held Halvard.', ['rebel-held']],
  ['They fled the “occupied” Halvard.', ['occupied']],
  ['They fled the Disputed district of Halvard.', ['Disputed']],
  ['They fled Halvard.', []],
  ['Separatist forces took Halvard.', []],
  ['In the disputed zone, Halvard stood still.', []],
  ['Troops of occupied Kesh shelled Halvard.', []],
  ['The separatist in Halvard slept.', []],
  ['The disputed district of Kesh and Halvard.', []],
])('in %j the labels of Halvard are %j', (line, expected) => expect(labels(line)).toEqual(expected))

const story = (...lines: string[]) => {
  const reports = lines.map((line, i) => report(`r${i}`, [line]))
  const named = new Map(
    reports.map((r) => [r.report.id, [{ ...at(r, 'Halvard'), referent: 'halvard' }]] as const),
  )
  return findWording(reports, named)
}

test('labels are listed by report, quoted exactly, none preferred', () => {
  expect(story('They left occupied Halvard.', 'They left liberated Halvard.')).toEqual([
    {
      referent: 'halvard',
      labels: [
        { label: 'occupied', report: 'r0', start: 10, end: 18 },
        { label: 'liberated', report: 'r1', start: 10, end: 19 },
      ],
    },
  ])
})

test('one label in all reports is no choice of words', () => {
  expect(story('They left occupied Halvard.', 'They left Occupied Halvard.')).toEqual([])
  expect(story('They left Halvard.', 'They left occupied Halvard.')).toEqual([])
})

test('a place that is mentioned twice at one spot is labelled once', () => {
  const one = report('a', ['They left occupied Halvard, liberated Halvard.'])
  const spot = { ...at(one, 'Halvard'), referent: 'halvard' }
  const later = { start: 38, end: 45, referent: 'halvard' }
  const [wording] = findWording([one], new Map([['a', [spot, spot, later]]]))
  expect(wording?.labels.map((l) => l.label)).toEqual(['occupied', 'liberated'])
})

test('people are not labelled, their parties are', () => {
  const span = { start: 0, end: 4 }
  expect(
    namedParties([
      { ...span, party: 'kesh', speaker: null },
      { ...span, party: 'kesh', speaker: 'orla' },
      { ...span, party: null, speaker: null },
    ]),
  ).toEqual([{ ...span, referent: 'kesh' }])
  expect(namedPlaces([{ ...span, place: 'halvard' }])).toEqual([{ ...span, referent: 'halvard' }])
})
