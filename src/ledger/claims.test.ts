import { expect, test } from 'vitest'
import { Claim } from '../model/claim.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import { claimsOf, counts, lineage, reading, report, says, tells } from './builders.test.ts'
import type { StoryReading } from './reading.ts'

const SHELLED = 'Tolm shelled the granite bridge at Halvard'
const BRIDGE = 'gunners shelled the granite bridge at Halvard'

/** "party role" of each entry, claim by claim. */
const told = async (story: StoryReading): Promise<string[][]> =>
  (await claimsOf(story)).map((claim) => claim.entries.map((e) => `${e.party ?? '-'} ${e.role}`))

const accusation = (where: AnnotatedReport, content = SHELLED, agents = ['tolm']) => {
  const said = says(where, content, { party: 'osterfell' }, { stance: 'accuses' })
  return { said, event: tells(where, 'shelled', { agents, statement: said.id }) }
}

test('an explicit denial joins the claim it names, in another report too', async () => {
  const a = report('a', [`Osterfell said ${SHELLED}.`])
  const b = report('b', ['Tolm denied having shelled the granite bridge.'])
  const { said, event } = accusation(a)
  const denial = says(b, 'having shelled the granite bridge', { party: 'tolm' }, { stance: 'denies' })
  const story = reading([a, b], { statements: [said, denial], events: [event] })
  expect(await told(story)).toEqual([['osterfell asserts', 'tolm denies']])
  expect((await claimsOf(story))[0]).toMatchObject({ status: 'contested', kind: 'attack', roots: 1 })
})

test.each<[string, string, Parameters<typeof tells>[2]]>([
  ['of another place', 'having shelled the granite bridge at Marn', { place: 'marn', agents: ['tolm'] }],
  ['of another’s act', 'that Kesh shelled the granite bridge', { place: 'halvard', agents: ['kesh'] }],
])('a denial %s joins nothing and is a claim of its own', async (_, content, fields) => {
  const a = report('a', [`Osterfell said ${SHELLED}.`])
  const b = report('b', [`Tolm denied ${content}.`])
  const said = says(a, SHELLED, { party: 'osterfell' }, { stance: 'accuses' })
  const denial = says(b, content, { party: 'tolm' }, { stance: 'denies' })
  const events = [
    tells(a, 'shelled', { place: 'halvard', agents: ['tolm'], statement: said.id }),
    tells(b, 'shelled', { ...fields, statement: denial.id }),
  ]
  expect(await told(reading([a, b], { statements: [said, denial], events }))).toEqual([
    ['osterfell asserts'],
    ['tolm denies'],
  ])
})

test('a vague denial answers what another side accused its own of nearest before', async () => {
  const a = report('a', [
    'Kesh said the harvest was poor this year.',
    `Osterfell said ${SHELLED}.`,
    'Kesh said the ferry was late.',
    'Tolm rejected the accusations.',
  ])
  const { said, event } = accusation(a)
  const statements = [
    says(a, 'the harvest was poor this year', { party: 'kesh' }),
    said,
    says(a, 'the ferry was late', { party: 'kesh' }),
    says(a, 'the accusations', { party: 'tolm' }, { stance: 'denies' }),
  ]
  expect(await told(reading([a], { statements, events: [event] }))).toEqual([
    ['kesh asserts'],
    ['osterfell asserts', 'tolm denies'],
    ['kesh asserts'],
  ])
})

test('a vague denial does not answer its own party, its own speaker, what comes after it or another report', async () => {
  const first = report('a', [`Osterfell said ${SHELLED}.`])
  const b = report('b', [
    'Tolm said the ferry was late.',
    'Vesna Orr said the road was open.',
    'Vesna Orr of Tolm rejected the claims.',
    'Kesh said the harvest was poor.',
  ])
  const statements = [
    accusation(first).said,
    says(b, 'the ferry was late', { party: 'tolm' }),
    says(b, 'the road was open', { speaker: 'vesna' }),
    says(b, 'the claims', { party: 'tolm', speaker: 'vesna' }, { stance: 'denies' }),
    says(b, 'the harvest was poor', { party: 'kesh' }),
  ]
  expect(await told(reading([first, b], { statements }))).toEqual([
    ['osterfell asserts'],
    ['tolm asserts'],
    ['- asserts'],
    ['tolm denies'],
    ['kesh asserts'],
  ])
})

test('a negated act of one’s own side under a plain "said" is a denial', async () => {
  const a = report('a', [`Osterfell said ${SHELLED}.`])
  const b = report('b', [`Tolm said none of its ${BRIDGE}.`])
  const { said, event } = accusation(a)
  const semantic = says(b, `none of its ${BRIDGE}`, { party: 'tolm' })
  const negated = tells(b, 'shelled', { agents: ['tolm'], happened: 'negated', statement: semantic.id })
  expect(await told(reading([a, b], { statements: [said, semantic], events: [event, negated] }))).toEqual([
    ['osterfell asserts', 'tolm denies'],
  ])
})

test('that another did not do it is no denial of one’s own and no assertion of the same', async () => {
  const a = report('a', [`Osterfell said ${SHELLED}.`])
  const b = report('b', [`Kesh said none of its ${BRIDGE}.`])
  const { said, event } = accusation(a)
  const other = says(b, `none of its ${BRIDGE}`, { party: 'kesh' })
  const negated = tells(b, 'shelled', { agents: ['tolm'], happened: 'negated', statement: other.id })
  expect(await told(reading([a, b], { statements: [said, other], events: [event, negated] }))).toEqual([
    ['osterfell asserts'],
    ['kesh asserts'],
  ])
})

test('a threat is no report of an attack', async () => {
  const a = report('a', [`Osterfell said ${SHELLED}.`])
  const b = report('b', [`Tolm threatened that ${BRIDGE}.`])
  const { said, event } = accusation(a)
  const threat = says(b, BRIDGE, { party: 'tolm' }, { stance: 'threatens' })
  expect(
    (await claimsOf(reading([a, b], { statements: [said, threat], events: [event] }))).map((c) => c.kind),
  ).toEqual(['attack', 'threat'])
})

test('a denial whose accusation appears nowhere is a claim; a refusal to comment is none', async () => {
  const a = report('a', ['Tolm denied having mined the northern road.', 'Kesh declined to comment on it.'])
  const statements = [
    says(a, 'having mined the northern road', { party: 'tolm' }, { stance: 'denies' }),
    says(a, 'to comment on it', { party: 'kesh' }, { stance: 'declines' }),
  ]
  expect(await claimsOf(reading([a], { statements }))).toMatchObject([
    { status: 'one-sided', gist: 'having mined the northern road', roots: 0, origins: [] },
  ])
})

test('an agency that relays a denial asserts nothing', async () => {
  const a = report('a', [`Osterfell said ${SHELLED}.`])
  const b = report('b', ['The agency reported that Tolm denied having shelled the granite bridge.'])
  const outer = says(
    b,
    'Tolm denied having shelled the granite bridge',
    { party: 'kesh', kind: 'media' },
    { id: 'outer' },
  )
  const inner = says(
    b,
    'having shelled the granite bridge',
    { party: 'tolm' },
    { stance: 'denies', within: 'outer' },
  )
  const { said, event } = accusation(a)
  expect(await told(reading([a, b], { statements: [said, outer, inner], events: [event] }))).toEqual([
    ['osterfell asserts', 'tolm denies'],
  ])
})

test('whoever tells its own hostile act, which another side asserts, admits it', async () => {
  const a = report('a', [`Osterfell said ${SHELLED}.`])
  const b = report('b', [`Tolm said its ${BRIDGE}.`])
  const { said, event } = accusation(a)
  const own = says(b, `its ${BRIDGE}`, { party: 'tolm' })
  const act = tells(b, 'shelled', { agents: ['tolm'], statement: own.id })
  const story = reading([a, b], { statements: [said, own], events: [event, act] })
  expect(await told(story)).toEqual([['osterfell asserts', 'tolm admits']])
  expect((await claimsOf(story))[0]?.status).toBe('acknowledged')
})

test('a side that alone tells its own act admits nothing, nor does an ally’s word make it admit', async () => {
  const a = report('a', [`Tolm said its ${BRIDGE}.`])
  const b = report('b', [`Ruvia said ${BRIDGE}.`])
  const own = says(a, `its ${BRIDGE}`, { party: 'tolm' })
  const ally = says(b, BRIDGE, { party: 'ruvia' })
  const act = tells(a, 'shelled', { agents: ['tolm'], statement: own.id })
  expect(await told(reading([a], { statements: [own], events: [act] }))).toEqual([['tolm asserts']])
  expect(await told(reading([a, b], { statements: [own, ally], events: [act] }))).toEqual([
    ['tolm asserts', 'ruvia asserts'],
  ])
})

/** Two sides count Tolm's losses, in two reports. */
async function losses(
  own: [number, number],
  whom: 'civilian' | 'combatant',
  stance: 'asserts' | 'admits' = 'asserts',
) {
  const a = report('a', ['Osterfell said the losses of Tolm were forty.'])
  const b = report('b', ['Tolm said the losses were about that.'])
  const accuser = says(a, 'the losses of Tolm were forty', { party: 'osterfell' })
  const loser = says(b, 'the losses were about that', { party: 'tolm' }, { stance })
  const figures = [
    counts(a, 'forty', 40, 40, { whom, side: 'tolm', statement: accuser.id }),
    counts(b, 'about that', ...own, { whom, side: 'tolm', statement: loser.id }),
  ]
  const claims = await claimsOf(reading([a, b], { statements: [accuser, loser], figures }))
  return claims.find((c) => c.kind === 'casualties')
}

test('a side that states a loss of its own fighters, which another side asserts, admits it', async () => {
  expect(await losses([40, 40], 'combatant')).toMatchObject({
    status: 'acknowledged',
    entries: [{ role: 'asserts' }, { role: 'admits' }],
  })
})

test('another number is no admission and no corroboration, and its own civilians are no admission', async () => {
  expect(await losses([3, 3], 'combatant')).toMatchObject({
    status: 'one-sided',
    roots: 2,
    why: expect.stringMatching(
      /^No two independent origins give one number; best supported is 40\. Only Osterfell asserts it/,
    ),
    toll: { low: 3, high: 40 },
  })
  expect(await losses([40, 40], 'civilian')).toMatchObject({ status: 'corroborated', roots: 2 })
  expect((await losses([3, 3], 'civilian', 'admits'))?.entries[1]?.role).toBe('admits')
})

test('who admits its own dead and tells of the other side’s beside them admits its own alone', async () => {
  const a = report('a', ['Tolm said nine of its men died and it killed forty of Osterfell.'])
  const both = says(
    a,
    'nine of its men died and it killed forty of Osterfell',
    { party: 'tolm' },
    { stance: 'admits' },
  )
  const figures = [
    counts(a, 'nine', 9, 9, { whom: 'combatant', side: 'tolm', statement: both.id }),
    counts(a, 'forty', 40, 40, { whom: 'combatant', side: 'osterfell', statement: both.id }),
  ]
  const claims = await claimsOf(reading([a], { statements: [both], figures }))
  const roles = claims.filter((c) => c.kind === 'casualties').map((c) => [c.toll?.low, c.entries[0]?.role])
  expect(roles).toEqual([
    [9, 'admits'],
    [40, 'asserts'],
  ])
})

test('a number that is denied is in no toll, and one that is threatened makes no claim', async () => {
  const a = report('a', ['Osterfell said nine people died.'])
  const b = report('b', ['Tolm denied that thirty people died.', 'Tolm vowed that fifty people would die.'])
  const statements = [
    says(a, 'nine people died', { party: 'osterfell' }),
    says(b, 'that thirty people died', { party: 'tolm' }, { stance: 'denies' }),
    says(b, 'that fifty people would die', { party: 'tolm' }, { stance: 'threatens' }),
  ]
  const [nine, thirty, fifty] = statements.map((s) => s.id)
  const figures = [
    counts(a, 'nine people', 9, 9, { statement: nine ?? null }),
    counts(b, 'thirty people', 30, 30, { statement: thirty ?? null }),
    counts(b, 'fifty people', 50, 50, { statement: fifty ?? null }),
  ]
  const tolls = (await claimsOf(reading([a, b], { statements, figures }))).filter((c) => c.toll !== null)
  expect(tolls).toMatchObject([
    {
      status: 'contested',
      toll: { low: 9, high: 9, best: 9 },
      entries: [{ role: 'asserts' }, { role: 'denies' }],
    },
  ])
})

test('that nobody was hurt asserts zero, unless somebody counts more', async () => {
  const lines = ['Tolm said there were no casualties.', 'Two people died.'] as const
  const of = async (...kept: readonly string[]) => {
    const reports = kept.map((line, i) => report(`r${i}`, [line]))
    const [first, second] = reports
    const none = first
      ? says(first, 'there were no casualties', { party: 'tolm' }, { stance: 'denies' })
      : null
    const figures = [
      ...(first ? [counts(first, 'no casualties', 0, 0, { statement: none?.id ?? null })] : []),
      ...(second ? [counts(second, 'Two people', 2, 2)] : []),
    ]
    return (await claimsOf(reading(reports, { statements: none ? [none] : [], figures }))).filter(
      (c) => c.toll,
    )
  }
  expect(await of(lines[0])).toMatchObject([{ status: 'one-sided', toll: { low: 0, high: 0, best: 0 } }])
  expect(await of(...lines)).toMatchObject([{ status: 'contested', toll: { low: 0, high: 2 } }])
})

test('two lineages that print different numbers do not corroborate one another, copies never do', async () => {
  const of = async (numbers: readonly number[], ...lineages: string[][]) => {
    const reports = numbers.map((n, i) => report(`r${i}`, [`Some ${n} people died.`]))
    const figures = reports.map((r, i) => counts(r, 'people died', numbers[i] ?? 0, numbers[i] ?? 0))
    const homes = lineages.map((members, i) => lineage(`l${i}`, ...members))
    return (await claimsOf(reading(reports, { figures, lineages: homes })))[0]
  }
  expect(await of([9, 12], ['r0'], ['r1'])).toMatchObject({ status: 'unattributed', roots: 2 })
  expect(await of([9, 9], ['r0'], ['r1'])).toMatchObject({ status: 'corroborated', roots: 2 })
  expect(await of([9, 12, 9], ['r0'], ['r1'], ['r2'])).toMatchObject({ status: 'corroborated', roots: 3 })
  expect(await of([9, 9], ['r0', 'r1'])).toMatchObject({ status: 'unattributed', roots: 1 })
})

test('a gist is a passage of a report: the content of the clearest wording', async () => {
  const a = report('a', [`Osterfell said ${SHELLED}, and that nobody in the villages slept that night.`])
  const b = report('b', [`“Yes. They shelled it, the bridge at Halvard!” said Kesh.`])
  const long = says(a, SHELLED, { party: 'osterfell' })
  const quoted = says(
    b,
    'They shelled it, the bridge at Halvard!',
    { party: 'kesh' },
    { quotation: 'direct' },
  )
  const claims = await claimsOf(reading([a, b], { statements: [long, quoted] }))
  expect(claims.map((c) => c.gist)).toEqual([SHELLED])
  for (const claim of claims) expect(Claim.parse(claim)).toEqual(claim)
})

test('of two wordings with the same words that tell, the shorter is the gist', async () => {
  const a = report('a', [`Osterfell said that it was then that ${SHELLED}.`])
  const b = report('b', [`Kesh said ${SHELLED}.`])
  const long = says(a, `it was then that ${SHELLED}`, { party: 'osterfell' })
  const short = says(b, SHELLED, { party: 'kesh' })
  expect((await claimsOf(reading([a, b], { statements: [long, short] }))).map((c) => c.gist)).toEqual([
    SHELLED,
  ])
})

test('a wording that breaks off is no gist where another is whole', async () => {
  const whole = `${SHELLED}, in the dark before dawn on Monday`
  const a = report('a', [`Osterfell said ${SHELLED} in which.`])
  const b = report('b', [`Kesh said ${whole}.`])
  const statements = [
    says(a, `${SHELLED} in which`, { party: 'osterfell' }),
    says(b, whole, { party: 'kesh' }),
  ]
  expect((await claimsOf(reading([a, b], { statements }))).map((c) => c.gist)).toEqual([whole])
})

test('the report’s own voice tells an event in paragraphs, outside statements, as it happened', async () => {
  const a = report('a', [
    '# Gunners shelled the quay',
    'Troops stormed the quay before dawn.',
    'Troops would seize the tower by noon.',
    'Kesh said raiders burned the mill.',
  ])
  const said = says(a, 'raiders burned the mill', { party: 'kesh' })
  const events = [
    tells(a, 'shelled'),
    tells(a, 'stormed'),
    tells(a, 'seize', { happened: 'threatened' }),
    tells(a, 'burned', { statement: said.id }),
  ]
  expect(await claimsOf(reading([a], { statements: [said], events }))).toMatchObject([
    { gist: 'Troops stormed the quay before dawn.', status: 'unattributed' },
    { gist: 'raiders burned the mill', status: 'one-sided' },
  ])
})

test('nothing read, nothing claimed', async () => {
  expect(await claimsOf(reading([]))).toEqual([])
  expect(await claimsOf(reading([report('a', ['It rained.'])]))).toEqual([])
})

test('what happened years ago is not this day’s news in other words', async () => {
  const a = report('a', ['In 1988 gunners shelled the granite bridge at Halvard.'])
  const b = report('b', ['Gunners shelled the granite bridge at Halvard.'])
  const day = (date: string) => ({ from: date, to: date, precision: 'day' as const })
  const events = (old: string) => [tells(a, 'shelled', { when: day(old) }), tells(b, 'shelled')]
  const lines = async (old: string) => (await claimsOf(reading([a, b], { events: events(old) }))).length
  expect(await lines('1988-03-02')).toBe(2)
  expect(await lines('2031-05-03')).toBe(1)
})

test('that no damage was done does not assert with that it was', async () => {
  const a = report('a', ['Kesh said the attack caused damage to the mill.'])
  const b = report('b', ['Kesh said the attack caused no damage to the mill.'])
  const [done, none] = [
    says(a, 'the attack caused damage to the mill', { party: 'kesh' }),
    says(b, 'the attack caused no damage to the mill', { party: 'kesh' }),
  ]
  const damage = { kind: 'damage', plover: 'ASSAULT' } as const
  const events = [
    tells(a, 'damage', { ...damage, statement: done.id }),
    tells(b, 'damage', { ...damage, statement: none.id, happened: 'negated' }),
  ]
  expect(await told(reading([a, b], { statements: [done, none], events }))).toEqual([
    ['kesh asserts'],
    ['kesh asserts'],
  ])
})
