import { describe, expect, test } from 'vitest'
import { statementsOf } from '../../test/read-statements.ts'
import { reportOf } from '../../test/report-of.ts'
import { annotate } from '../language/annotate.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import { type Resolution, resolveSources } from './sources.ts'

const annotated = (text: string, id: string): AnnotatedReport => annotate(reportOf(text, 'paragraph', id))

const resolve = async (reports: readonly AnnotatedReport[]): Promise<Resolution> => {
  const read = reports.map(async (r) => [r.report.id, await statementsOf(r)] as const)
  return resolveSources(reports, new Map(await Promise.all(read)))
}

const storyOf = (...texts: string[]): Promise<Resolution> =>
  resolve(texts.map((text, i) => annotated(text, `r${i}`)))

/** Each source as 'kind speaker party', reports one after the other. */
const sourcesOf = ({ sources }: Resolution): string[] =>
  [...sources.values()].flat().map((s) => `${s.kind} ${s.speaker ?? '-'} ${s.party ?? '-'}`)

/** Tells the land of Ilvara with its adjective, so that no table needs to know it. */
const ILVARA = 'Trucks left Ilvara at dawn. Fog lay over Ilvara and the Ilvaran army stayed at home.'

type Row = readonly [name: string, texts: readonly string[], sources: readonly string[]]

const PEOPLE: readonly Row[] = [
  [
    'a surname means the one full name of the report',
    ['Olen Brask said the mill burned. Brask said the road was open.'],
    ['person olen-brask -', 'person olen-brask -'],
  ],
  [
    'a surname means the one full name of the story',
    ['Olen Brask said the mill burned.', 'Brask said the road was open.'],
    ['person olen-brask -', 'person olen-brask -'],
  ],
  [
    'he is who spoke last',
    ['Olen Brask said the mill burned. He said the road was open.'],
    ['person olen-brask -', 'person olen-brask -'],
  ],
  [
    'she is who spoke last, not the union between',
    ['Mira Stann said the mill burned. The union denied the claim. She said the road was open.'],
    ['person mira-stann -', 'group - union', 'person mira-stann -'],
  ],
  ['he without anybody before is somebody unknown', ['He said the road was open.'], ['person - -']],
  [
    'he is not followed into another report',
    ['Olen Brask said the mill burned.', 'He said the road was open.'],
    ['person olen-brask -', 'person - -'],
  ],
  [
    'they are the group that spoke, not the person after it',
    ['Villagers said the mill burned. Olen Brask said the road was open. They said the well was dry.'],
    ['group - villagers', 'person olen-brask -', 'group - villagers'],
  ],
  [
    'two people of one surname are two',
    ['Olen Brask said the mill burned. Mira Brask said the road was open.'],
    ['person olen-brask -', 'person mira-brask -'],
  ],
  [
    'a surname of two people is in doubt',
    ['Olen Brask said the mill burned. Mira Brask said the road was open. Brask said the well was dry.'],
    ['person olen-brask -', 'person mira-brask -', 'person - -'],
  ],
  [
    'the same surname in two reports is two people where the first names differ',
    ['Olen Brask said the mill burned.', 'Mira Brask said the road was open. Brask said the well was dry.'],
    ['person olen-brask -', 'person mira-brask -', 'person mira-brask -'],
  ],
  [
    'spellings one letter apart are one person',
    ['Danilo Verrick said the mill burned.', 'Danilo Verick said the road was open.'],
    ['person danilo-verick -', 'person danilo-verick -'],
  ],
  [
    'a first name one letter apart is one person',
    ['Mikhael Stann said the mill burned.', 'Mikhail Stann said the road was open.'],
    ['person mikhael-stann -', 'person mikhael-stann -'],
  ],
  [
    'an initial is the one who bears it',
    ['Danilo Verrick said the mill burned.', 'D. Verrick said the road was open.'],
    ['person danilo-verrick -', 'person danilo-verrick -'],
  ],
  [
    'short names one letter apart stay two',
    ['Tom Holt said the mill burned. Tom Hort said the road was open.'],
    ['person tom-holt -', 'person tom-hort -'],
  ],
  [
    'accents do not part a person',
    ['Renée Maddol said the mill burned.', 'Renee Maddol said the road was open.'],
    ['person renee-maddol -', 'person renee-maddol -'],
  ],
  [
    'a title is no part of the name',
    ['Mayor Olen Brask said the mill burned. Brask said the road was open.'],
    ['person olen-brask -', 'person olen-brask -'],
  ],
  [
    'a word that begins a sentence is no part of the name',
    ['Should Mira Marova leave, Olen Brask said, the mill would close. Marova said the road was open.'],
    ['person olen-brask -', 'person mira-marova -'],
  ],
  [
    'a day before a name is no part of it',
    ['On Monday Olen Brask said the mill burned. Brask said the road was open.'],
    ['person olen-brask -', 'person olen-brask -'],
  ],
  [
    'a possessor in the source is not who speaks',
    ['Olen Brask said the mill burned. Brask’s lawyer said the road was open.'],
    ['person olen-brask -', 'office - -'],
  ],
]

const PARTIES: readonly Row[] = [
  ['a demonym of the tables', ['Danish officials said the road was open.'], ['office - denmark']],
  ['a state by its name', ['Denmark said the road was open.'], ['group - denmark']],
  ['a ministry of a state', ['The Danish foreign ministry said the road was open.'], ['office - denmark']],
  [
    'a place after "in" is not whose the source is',
    ['Villagers in Denmark said the road was open.'],
    ['group - villagers'],
  ],
  [
    'a land that the ministry speaks of is not whose it is',
    ['The ministry said Danish trucks crossed the bridge.'],
    ['office - -'],
  ],
  [
    'the ministry is that of the land that spoke before',
    ['Denmark said the road was open. The ministry said the bridge was closed.'],
    ['group - denmark', 'office - denmark'],
  ],
  [
    'the ministry is that of the land the report is about',
    [
      'Trucks left Denmark at dawn. Fog lay over Denmark and rain fell in Denmark. The ministry said the bridge was closed.',
    ],
    ['office - denmark'],
  ],
  [
    'the ministry is no union’s that spoke before',
    ['The European Union said the road was open. The ministry said the bridge was closed.'],
    ['group - european-union', 'office - government'],
  ],
  [
    'the ministry skips the union and is the land’s before it',
    [
      'Denmark said the road was open. The European Union said the well was dry. The ministry said the bridge was closed.',
    ],
    ['group - denmark', 'group - european-union', 'office - denmark'],
  ],
  [
    'a ministry that nobody was named for',
    ['The ministry said the bridge was closed.'],
    ['office - government'],
  ],
  [
    'a minister of no land that is named is the government’s',
    ['Interior Minister Olen Brask said the bridge was closed.'],
    ['person olen-brask government'],
  ],
  [
    'a former minister is nobody’s',
    ['Former Interior Minister Olen Brask said the bridge was closed.'],
    ['person olen-brask -'],
  ],
  [
    'between two lands a minister’s stays open',
    ['Denmark and Norway met at noon. Interior Minister Olen Brask said the bridge was closed.'],
    ['person olen-brask -'],
  ],
  [
    'his spokesman is on his side',
    ['Danish minister Olen Brask said the road was open. His spokesman said the bridge was closed.'],
    ['person olen-brask denmark', 'office - denmark'],
  ],
  [
    'both sides are nobody’s',
    ['Both sides said the road was open.', 'Danish and Norwegian officials said the bridge was closed.'],
    ['group - -', 'office - denmark'],
  ],
  [
    'someone who will not be named',
    ['A Danish official who asked not to be named said the road was open.', 'A source said the mill burned.'],
    ['anonymous - denmark', 'anonymous - -'],
  ],
  [
    'a document is no party',
    ['The report said the road was open.', 'A leaked memo said the mill burned.'],
    ['document - -', 'document - -'],
  ],
  [
    'media speak for themselves',
    ['State television said the road was open.', 'Local media said the mill burned.'],
    ['media - -', 'media - -'],
  ],
  ['a group by what it is called', ['Rebels said the road was open.'], ['group - rebels']],
  [
    'rebels in a state are not the state',
    ['The rebels in Denmark said the road was open.'],
    ['group - rebels'],
  ],
  [
    'officials in a state are the state’s',
    ['The officials in Denmark said the road was open.'],
    ['office - denmark'],
  ],
  ['witnesses are people', ['Witnesses said the road was open.'], ['group - witnesses']],
  [
    'a capitalised group that no table knows',
    ['The Tessel Harbour Union said the road was open.'],
    ['group - tessel-harbour-union'],
  ],
  [
    'an office before the name gives the party',
    ['Danish Foreign Minister Mira Stann said the road was open. Stann said the mill burned.'],
    ['person mira-stann denmark', 'person mira-stann denmark'],
  ],
  [
    'an apposition gives the party',
    ['Mira Stann, a Danish diplomat, said the road was open.'],
    ['person mira-stann denmark'],
  ],
  [
    'an office told elsewhere gives the party',
    ['Mira Stann said the road was open.', 'Crowds met Danish Foreign Minister Mira Stann at the port.'],
    ['person mira-stann denmark'],
  ],
]

const LANDS: readonly Row[] = [
  [
    'the adjective of a land the story tells',
    [`${ILVARA} Ilvaran officials said the road was open.`],
    ['office - ilvara'],
  ],
  ['the land itself', [`${ILVARA} Ilvara said the road was open.`], ['group - ilvara']],
  [
    'told in one report, spoken in another',
    [ILVARA, 'Ilvaran officials said the road was open.'],
    ['office - ilvara'],
  ],
  [
    'its capital, where it speaks',
    [`${ILVARA} Snow fell in Sarvel, the capital of Ilvara. Sarvel said the road was open.`],
    ['group - ilvara'],
  ],
  [
    'its capital by the adjective',
    [`${ILVARA} Snow fell in the Ilvaran capital, Sarvel. Sarvel said the road was open.`],
    ['group - ilvara'],
  ],
  [
    'people in its capital are not the land',
    [`${ILVARA} Snow fell in Sarvel, the capital of Ilvara. Residents in Sarvel said the road was open.`],
    ['group - residents'],
  ],
  [
    'its president',
    [`${ILVARA} Ilvaran President Danilo Verrick said the road was open. He said the mill burned.`],
    ['person danilo-verrick ilvara', 'person danilo-verrick ilvara'],
  ],
  ['its ministry, unnamed', [`${ILVARA} The ministry said the road was open.`], ['office - ilvara']],
]

describe.each([
  ['people', PEOPLE],
  ['parties', PARTIES],
  ['lands of the story', LANDS],
])('%s', (_, table) => {
  test.each(table.map(([name, texts, expected]) => ({ name, texts, expected })))(
    '$name',
    async ({ texts, expected }) => expect(sourcesOf(await storyOf(...texts))).toEqual(expected),
  )
})

const ROLES: readonly (readonly [text: string, role: string | null])[] = [
  ['Mayor Olen Brask said the road was open.', 'Mayor'],
  ['Danish Foreign Minister Olen Brask said the road was open.', 'Foreign Minister'],
  ['Olen Brask, a lawyer for the miners, said the road was open.', 'a lawyer for the miners'],
  ['Olen Brask, a farmer, said the road was open.', null],
  ['Olen Brask said the road was open.', null],
]

test.each(ROLES)('the role in: %s', async (text, role) =>
  expect((await storyOf(text)).speakers.map((s) => [s.id, s.role])).toEqual([['olen-brask', role]]),
)

test('a land of the story is one party by all its names', async () => {
  const { parties } = await storyOf(`${ILVARA} Ilvaran officials said the road was open.`)
  expect(parties).toEqual([
    { id: 'ilvara', name: 'Ilvara', kind: 'unknown', bloc: null, aliases: ['Ilvaran'] },
  ])
})

test('a name and an adjective are no land where no office or institution stands by', async () => {
  const { parties } = await storyOf(
    'Trucks left Ilvara at dawn. Fog lay over Ilvara and an Ilvaran song was heard.',
  )
  expect(parties).toEqual([])
})

test('a speaker keeps other spellings as aliases', async () => {
  const { speakers } = await storyOf(
    'Danilo Verrick said the mill burned.',
    'Danilo Verick said the road was open.',
  )
  expect(speakers.map((s) => [s.name, s.aliases])).toEqual([['Danilo Verick', ['Danilo Verrick']]])
})

test('who is only named, and says nothing, is no speaker', async () => {
  expect((await storyOf('Crowds met Mira Stann at the port.')).speakers).toEqual([])
})

test('names of parties and of speakers are mentions, by report', async () => {
  const text = 'Danish minister Mira Stann said the road was open. Crowds met Stann at the port.'
  const mentions = (await storyOf(text)).mentions.get('r0') ?? []
  expect(mentions.map((m) => [text.slice(m.start, m.end), m.party, m.speaker])).toEqual([
    ['Danish', 'denmark', null],
    ['Mira Stann', 'denmark', 'mira-stann'],
    ['Stann', 'denmark', 'mira-stann'],
  ])
})

describe('blocs', () => {
  const blocsOf = async (...texts: string[]) => (await storyOf(...texts)).parties.map((p) => [p.id, p.bloc])

  test('none where no report tells', async () =>
    expect(await blocsOf('Denmark said the road was open. Norway said the road was closed.')).toEqual([
      ['denmark', null],
      ['norway', null],
    ]))

  test('two parties of which one is backed by the other', async () =>
    expect(
      await blocsOf('Norway, backed by Denmark, said the road was open. Chile said the mill burned.'),
    ).toEqual([
      ['chile', null],
      ['denmark', 'denmark'],
      ['norway', 'denmark'],
    ]))

  test('links in two reports make one bloc', async () =>
    expect(await blocsOf('Norway is backed by Denmark.', 'Chile is allied with Norway.')).toEqual([
      ['chile', 'chile'],
      ['denmark', 'chile'],
      ['norway', 'chile'],
    ]))

  test('a backing that somebody only claims in quotation marks is none', async () =>
    expect(await blocsOf('“Norway is backed by Denmark,” Olen Brask said.')).toEqual([
      ['denmark', null],
      ['norway', null],
    ]))

  test('a backing that is denied is none', async () =>
    expect(await blocsOf('Norway is not backed by Denmark.')).toEqual([
      ['denmark', null],
      ['norway', null],
    ]))

  test('each link is told with its passage', async () => {
    const text = 'Fog lay over the port. Norway, backed by Denmark, said the road was open.'
    const { notes } = await storyOf(text)
    expect(notes.map((n) => [n.report, n.code, n.message])).toEqual([
      ['r0', 'bloc', 'Norway and Denmark are taken to be on one side: “Norway, backed by Denmark”.'],
    ])
  })
})

test('the order of reports does not matter', async () => {
  const reports = [
    `${ILVARA} Ilvaran President Danilo Verrick said the road was open.`,
    'Danilo Verick said the mill burned. Norway, backed by Denmark, denied the claim.',
    'Verrick said the well was dry. Danish officials said the bridge was closed. The ministry denied the claim.',
  ].map((text, i) => annotated(text, `r${i}`))
  const told = ({ parties, speakers, sources }: Resolution) => ({
    parties,
    speakers,
    sources: [...sources].sort(([a], [b]) => (a < b ? -1 : 1)),
  })
  const expected = told(await resolve(reports))
  expect(told(await resolve(reports.toReversed()))).toEqual(expected)
  expect(told(await resolve([1, 2, 0].flatMap((i) => reports[i] ?? [])))).toEqual(expected)
})
