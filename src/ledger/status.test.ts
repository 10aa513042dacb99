import { expect, test } from 'vitest'
import type { ClaimEntry, EntryRole, Status } from '../model/claim.ts'
import type { SourceKind, Statement } from '../model/statement.ts'
import { PARTIES, report, says } from './builders.test.ts'
import { originsOf, speakingEntries } from './roots.ts'
import { type Sides, statusOf } from './status.ts'

const REPORT = report('a', ['It was said.'])
/** Reports a and b are copies of one text; c and d stand alone. */
const LINEAGE = new Map([
  ['a', 'wire'],
  ['b', 'wire'],
])
const sides: Sides = {
  blocOf: (party) => PARTIES.find((p) => p.id === party)?.bloc ?? party,
  nameOf: (party) => PARTIES.find((p) => p.id === party)?.name ?? party,
  isOffice: (party) => /police|authorities/.test(party),
}

/** "a asserts ruvia orla person": a report, a role, a party, a speaker and a kind of source; "-" is none, "own" the report's voice. */
function judge(lines: readonly string[], within: Readonly<Record<number, number>> = {}) {
  const statements = new Map<string, Statement>()
  const entries = lines.map((line, i): ClaimEntry => {
    const [where = '', role = 'asserts', party = '-', speaker = '-', kind = 'group'] = line.split(' ')
    const own = party === 'own'
    const named = (name: string): string | null => (name === '-' || own ? null : name)
    const holder = within[i]
    if (!own)
      statements.set(
        `s${i}`,
        says(
          REPORT,
          'It was said',
          { party: named(party), speaker: named(speaker), kind: kind as SourceKind },
          { within: holder === undefined ? null : `s${holder}` },
        ),
      )
    return {
      statement: own ? null : `s${i}`,
      figure: null,
      event: null,
      report: where,
      start: i,
      end: i + 1,
      role: role as EntryRole,
      party: named(party),
    }
  })
  const speaking = speakingEntries(entries, statements)
  const origins = originsOf(speaking, statements, (id) => LINEAGE.get(id) ?? id)
  return { ...statusOf(speaking, origins, sides), origins, roots: origins.length }
}

type Row = [title: string, lines: string[], status: Status, roots: number]

const ACKNOWLEDGED: Row[] = [
  [
    'a party asserts it and a party of an opposing bloc admits it',
    ['a asserts osterfell', 'c admits ruvia'],
    'acknowledged',
    2,
  ],
  [
    'an admission is tested before a denial',
    ['a asserts osterfell', 'c admits ruvia', 'd denies tolm'],
    'acknowledged',
    2,
  ],
  [
    'an admission in a copy of the accusation’s text counts too',
    ['a asserts osterfell', 'b admits ruvia'],
    'acknowledged',
    2,
  ],
  [
    'an ally admits what the other side asserts',
    ['a asserts osterfell', 'a asserts ruvia', 'c admits tolm'],
    'acknowledged',
    3,
  ],
  [
    'a party of the same bloc that admits it is not opposing',
    ['a asserts ruvia', 'c admits tolm'],
    'one-sided',
    2,
  ],
  [
    'a party that asserts it and admits it stands alone',
    ['a asserts ruvia', 'c admits ruvia'],
    'one-sided',
    1,
  ],
  ['an admission of what nobody else asserts', ['a admits ruvia'], 'one-sided', 1],
  [
    'an admission of what only an unnamed source asserts elsewhere is one side’s',
    ['a asserts - - anonymous', 'c admits ruvia'],
    'one-sided',
    2,
  ],
  [
    'an admission by a source whose party is not known',
    ['a asserts osterfell', 'c admits - vesna'],
    'one-sided',
    2,
  ],
]

const CONTESTED: Row[] = [
  ['a party asserts it and a party denies it', ['a asserts osterfell', 'c denies ruvia'], 'contested', 1],
  [
    'a denial is tested before corroboration',
    ['a asserts osterfell', 'c asserts kesh', 'd denies ruvia'],
    'contested',
    2,
  ],
  ['allies may contest one another’s word', ['a asserts ruvia', 'c denies tolm'], 'contested', 1],
  [
    'what is denied may be asserted in the reports’ own voice',
    ['a asserts own', 'a denies ruvia'],
    'contested',
    1,
  ],
  ['a denial whose accusation is in none of the reports', ['a denies ruvia'], 'one-sided', 0],
  [
    'a denial by a source whose party is not known is none of a party',
    ['a asserts osterfell', 'c denies - vesna'],
    'one-sided',
    1,
  ],
  [
    'an unnamed denial decides nothing',
    ['a asserts osterfell', 'c asserts kesh', 'd denies - - anonymous'],
    'corroborated',
    2,
  ],
  [
    'a party that takes back its own word contests nobody’s',
    ['a asserts ruvia', 'c denies ruvia'],
    'one-sided',
    1,
  ],
  [
    'police denies what the authorities say',
    ['a asserts authorities', 'c denies harbour-police'],
    'one-sided',
    1,
  ],
  ['a doubt is no denial', ['a asserts osterfell', 'c doubts ruvia'], 'one-sided', 1],
  ['who declines to comment denies nothing', ['a asserts osterfell', 'c declines ruvia'], 'one-sided', 1],
  ['a denial of unknown party that stands alone', ['a denies - vesna'], 'one-sided', 0],
]

const CORROBORATED: Row[] = [
  [
    'the police of two towns',
    ['a asserts harbour-police', 'c asserts police', 'd asserts suburb-police'],
    'corroborated',
    3,
  ],
  [
    'what the police admit and the authorities assert is granted by no other side',
    ['a asserts harbour-police', 'c admits authorities'],
    'corroborated',
    2,
  ],
  ['two parties of two blocs assert it', ['a asserts osterfell', 'c asserts kesh'], 'corroborated', 2],
  ['two blocs in one report', ['a asserts osterfell', 'a asserts kesh'], 'corroborated', 2],
  [
    'the reporters’ own observation in two lineages is two roots',
    ['a asserts own', 'c asserts own'],
    'corroborated',
    2,
  ],
  [
    'a party in one lineage, own observation in another',
    ['a asserts ruvia', 'c asserts own'],
    'one-sided',
    2,
  ],
  [
    'a party in one lineage, an unnamed source in another',
    ['a asserts ruvia', 'c asserts - - anonymous'],
    'one-sided',
    2,
  ],
  ['copies of one lineage are one root', ['a asserts own', 'b asserts own'], 'unattributed', 1],
  [
    'one speaker relayed by two lineages is one root',
    ['a asserts ruvia orla person', 'c asserts ruvia orla person'],
    'one-sided',
    1,
  ],
  [
    'two speakers of one party are two roots of one side',
    ['a asserts ruvia orla person', 'c asserts ruvia vesna person'],
    'one-sided',
    2,
  ],
  ['two parties of one bloc', ['a asserts ruvia', 'c asserts tolm'], 'one-sided', 2],
  [
    'a report that says again what its source told it is no second origin',
    ['a asserts ruvia', 'a asserts own'],
    'one-sided',
    1,
  ],
  [
    'a copy that drops the attribution is no second origin',
    ['a asserts ruvia', 'b asserts own'],
    'one-sided',
    1,
  ],
  [
    'an unnamed source beside the party in one lineage may be of that party',
    ['a asserts ruvia', 'b asserts - - anonymous'],
    'one-sided',
    1,
  ],
  [
    'two speakers whose parties are not known may be of one side',
    ['a asserts - orla person', 'c asserts - vesna person'],
    'one-sided',
    2,
  ],
  [
    'a speaker whose party is not known may be of the party that asserts it',
    ['a asserts ruvia', 'c asserts - vesna person'],
    'one-sided',
    2,
  ],
]

const ONE_SIDED: Row[] = [
  [
    '“police” may be the police that another report names',
    ['a asserts harbour-police', 'c asserts police'],
    'one-sided',
    2,
  ],
  [
    'one party, however many outlets carry it',
    ['a asserts ruvia', 'c asserts ruvia', 'd asserts ruvia'],
    'one-sided',
    1,
  ],
  ['one unnamed source is somebody’s word', ['a asserts - - anonymous'], 'one-sided', 1],
  ['one document of a party', ['a asserts ruvia - document'], 'one-sided', 1],
  ['a speaker whose party is not known', ['a asserts - orla person'], 'one-sided', 1],
  ['the report’s own voice alone is nobody’s word', ['a asserts own'], 'unattributed', 1],
]

const UNATTRIBUTED: Row[] = [
  ['one report’s own voice', ['a asserts own'], 'unattributed', 1],
  ['own voice twice in one report', ['a asserts own', 'a asserts own'], 'unattributed', 1],
  ['own voice in two copies', ['a asserts own', 'b asserts own'], 'unattributed', 1],
  ['own voice, doubted by a party', ['a asserts own', 'c doubts ruvia'], 'unattributed', 1],
  ['own voice in two lineages is more', ['b asserts own', 'd asserts own'], 'corroborated', 2],
  ['what is only doubted is one side’s', ['a doubts ruvia'], 'one-sided', 0],
]

test.each(ACKNOWLEDGED)('acknowledged: %s', check)
test.each(CONTESTED)('contested: %s', check)
test.each(CORROBORATED)('corroborated: %s', check)
test.each(ONE_SIDED)('one-sided: %s', check)
test.each(UNATTRIBUTED)('unattributed: %s', check)

function check(_: string, lines: string[], status: Status, roots: number): void {
  const judged = judge(lines)
  expect({ status: judged.status, roots: judged.roots }).toEqual({ status, roots })
  expect(judge(lines.toReversed()).status).toBe(status)
}

test('an agency that relays a ministry is no second origin and no second side', () => {
  const lines = ['a asserts kesh - media', 'a asserts ruvia', 'c asserts ruvia']
  expect(judge(lines, { 1: 0 })).toMatchObject({ status: 'one-sided', roots: 1 })
  expect(judge(lines)).toMatchObject({ status: 'corroborated', roots: 2 })
})

test('a relay of a relay has the word of the last', () => {
  const lines = ['a asserts kesh - media', 'a asserts osterfell', 'a asserts ruvia']
  expect(judge(lines, { 2: 1, 1: 0 })).toMatchObject({ status: 'one-sided', roots: 1 })
})

test('an origin names who carries it, in reading order', () => {
  expect(
    judge(['a asserts ruvia orla', 'b asserts own', 'c asserts kesh - document', 'd asserts own']).origins,
  ).toEqual([
    { kind: 'speaker', id: 'orla', reports: ['a', 'b'] },
    { kind: 'document', id: 'kesh', reports: ['c'] },
    { kind: 'lineage', id: 'd', reports: ['d'] },
  ])
})

test.each<[string[], string]>([
  [['a asserts osterfell', 'c admits ruvia'], 'Osterfell asserts it and Ruvia, of another side, admits it.'],
  [['a asserts osterfell', 'c denies ruvia'], 'Osterfell asserts it and Ruvia denies it.'],
  [['a denies ruvia'], 'Ruvia denies it; who asserts it is in none of the reports.'],
  [['a asserts own', 'c denies ruvia'], 'It is asserted without a named party, and Ruvia denies it.'],
  [
    ['a asserts kesh', 'c asserts osterfell', 'd asserts own'],
    '3 independent origins assert it, not all of one side: Kesh, Osterfell, 1 lineage.',
  ],
  [['a asserts ruvia', 'c asserts ruvia'], 'Only Ruvia asserts it, in 2 reports.'],
  [['a asserts ruvia', 'c asserts tolm'], 'Only Ruvia and Tolm, all of one side, assert it, in 2 reports.'],
  [['a asserts - - anonymous'], 'Only a source whose side is not known asserts it, in 1 report.'],
  [['a asserts own'], 'It stands only in the reports’ own voice, in one lineage.'],
  [['a doubts ruvia'], 'Ruvia doubts it; who asserts it is in none of the reports.'],
])('%j: why is %j', (lines, why) => expect(judge(lines).why).toBe(why))

test('no why says what is true', () => {
  for (const [, lines] of [...ACKNOWLEDGED, ...CONTESTED, ...CORROBORATED, ...ONE_SIDED, ...UNATTRIBUTED])
    expect(judge(lines).why).not.toMatch(/\b(true|false|fact|credible|propaganda|fake|confirmed|prove)/i)
})
