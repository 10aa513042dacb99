import { expect, test } from 'vitest'
import { at, claimsOf, counts, reading, report, says, tells } from './builders.test.ts'
import type { StoryReading } from './reading.ts'

/** "party role" of each entry, claim by claim. */
const told = async (story: StoryReading): Promise<string[][]> =>
  (await claimsOf(story)).map((claim) => claim.entries.map((e) => `${e.party ?? '-'} ${e.role}`))

test('a denial of somebody’s claims answers what that speaker said, not what another said nearer', async () => {
  const a = report('a', [
    'Vesna Orr said gunners had shelled the granite bridge.',
    'Kesh said the harvest was poor this year.',
    'Orr’s claims were denied by Tolm.',
  ])
  const statements = [
    says(a, 'gunners had shelled the granite bridge', { party: 'osterfell', speaker: 'vesna-orr' }),
    says(a, 'the harvest was poor this year', { party: 'kesh' }),
    says(a, 'Orr’s claims', { party: 'tolm' }, { stance: 'denies' }),
  ]
  expect(await told(reading([a], { statements }))).toEqual([
    ['osterfell asserts', 'tolm denies'],
    ['kesh asserts'],
  ])
})

test('a denial of the claims of somebody who says nothing here stays alone', async () => {
  const a = report('a', ['Kesh said the harvest was poor this year.', 'Brask’s claims were denied by Tolm.'])
  const statements = [
    says(a, 'the harvest was poor this year', { party: 'kesh' }),
    says(a, 'Brask’s claims', { party: 'tolm' }, { stance: 'denies' }),
  ]
  expect(await told(reading([a], { statements }))).toEqual([['kesh asserts'], ['tolm denies']])
})

test('an explicit denial answers an accusation of its own report before one that is as near in another', async () => {
  const lines = ['Osterfell said gunners had shelled the granite bridge.']
  const [a, b] = [
    report('a', lines),
    report('b', [...lines, 'Tolm denied that its gunners shelled the bridge.']),
  ]
  const [elsewhere, here] = [a, b].map((where) =>
    says(where, 'gunners had shelled the granite bridge', { party: 'osterfell' }, { stance: 'accuses' }),
  )
  if (!elsewhere || !here) throw new Error('two accusations')
  const denial = says(b, 'its gunners shelled the bridge', { party: 'tolm' }, { stance: 'denies' })
  const events = [
    tells(a, 'shelled', { place: 'marn', statement: elsewhere.id }),
    tells(b, 'shelled', { place: 'halvard', statement: here.id }),
  ]
  const statements = [elsewhere, here, denial]
  const [claim] = (await claimsOf(reading([a, b], { statements, events }))).filter(
    (c) => c.status === 'contested',
  )
  expect(claim?.entries.map((e) => e.statement)).toEqual([here.id, denial.id])
})

test('one word in common makes no claim of two statements', async () => {
  const [a, b] = [
    report('a', ['Osterfell spoke in response to the fire.']),
    report('b', ['Kesh vowed a measured response.']),
  ]
  const statements = [
    says(a, 'in response to the fire', { party: 'osterfell' }),
    says(b, 'a measured response', { party: 'kesh' }),
  ]
  expect(await told(reading([a, b], { statements }))).toEqual([['osterfell asserts'], ['kesh asserts']])
})

test('an admission that only another side tells of is that side’s word', async () => {
  const a = report('a', ['Osterfell said Tolm had admitted that gunners shelled the granite bridge.'])
  const outer = says(a, 'Tolm had admitted that gunners shelled the granite bridge', { party: 'osterfell' })
  const inner = says(
    a,
    'gunners shelled the granite bridge',
    { party: 'tolm' },
    { stance: 'admits', within: outer.id },
  )
  expect(await told(reading([a], { statements: [outer, inner] }))).toEqual([['osterfell asserts']])
})

/** Two accusations against Tolm, then a last sentence in which Tolm answers with `content`. */
async function answered(content: string, last: string): Promise<string[][]> {
  const a = report('a', [
    'Osterfell said Tolm had shelled the granite bridge.',
    'Osterfell said Tolm had burned the mill in Kester.',
    'Osterfell said the harvest was poor.',
    last,
  ])
  const shelled = says(
    a,
    'Tolm had shelled the granite bridge',
    { party: 'osterfell' },
    { stance: 'accuses' },
  )
  const burned = says(a, 'Tolm had burned the mill in Kester', { party: 'osterfell' }, { stance: 'accuses' })
  const statements = [
    shelled,
    burned,
    says(a, 'the harvest was poor', { party: 'osterfell' }),
    says(a, content, { party: 'tolm' }, { stance: 'denies' }),
  ]
  const events = [
    tells(a, 'shelled', { agents: ['tolm'], place: 'orvel', statement: shelled.id }),
    tells(a, 'burned', { agents: ['tolm'], place: 'kester', statement: burned.id }),
  ]
  return told(reading([a], { statements, events }))
}

test('“the claims” answers all that its side is accused of, “the claim” what was said last', async () => {
  expect(await answered('the claims', 'Tolm denied the claims.')).toEqual([
    ['osterfell asserts', 'tolm denies'],
    ['osterfell asserts', 'tolm denies'],
    ['osterfell asserts'],
  ])
  expect(await answered('the claim as untrue', 'Tolm rejected the claim as untrue.')).toEqual([
    ['osterfell asserts'],
    ['osterfell asserts'],
    ['osterfell asserts', 'tolm denies'],
  ])
})

test('a denial in words that nobody used answers nobody', async () =>
  expect(
    await answered('holding ferrymen on the island', 'Tolm denied holding ferrymen on the island.'),
  ).toEqual([['osterfell asserts'], ['osterfell asserts'], ['osterfell asserts'], ['tolm denies']]))

test('the claims of somebody whom only another report quotes are answered there', async () => {
  const a = report('a', ['Vesna Orr said Tolm had shelled the granite bridge.'])
  const b = report('b', ['Orr’s claims were denied by Tolm.'])
  const said = says(
    a,
    'Tolm had shelled the granite bridge',
    { party: 'osterfell', speaker: 'vesna-orr' },
    { stance: 'accuses' },
  )
  const denial = says(b, 'Orr’s claims', { party: 'tolm' }, { stance: 'denies' })
  const events = [tells(a, 'shelled', { agents: ['tolm'], statement: said.id })]
  expect(await told(reading([a, b], { statements: [said, denial], events }))).toEqual([
    ['osterfell asserts', 'tolm denies'],
  ])
})

test('a word alone puts nothing forward', async () => {
  const a = report('a', ['The crowd chanted slogans.'])
  expect(await told(reading([a], { statements: [says(a, 'slogans', { party: 'kesh' })] }))).toEqual([])
})

test('nobody denies what his own side says', async () => {
  const a = report('a', [
    'Tolm said the mill in Kester had losses of grain.',
    'Tolm denied the mill in Kester had losses of grain worth telling.',
  ])
  const statements = [
    says(a, 'the mill in Kester had losses of grain', { party: 'tolm' }),
    says(a, 'the mill in Kester had losses of grain worth telling', { party: 'tolm' }, { stance: 'denies' }),
  ]
  expect(await told(reading([a], { statements }))).toEqual([['tolm asserts'], ['tolm denies']])
})

test('who declines to comment answers what names him, and nothing else', async () => {
  const a = report('a', ['Osterfell said the road was open.', 'Tolm declined to say why.'])
  const b = report('b', ['Osterfell accused Tolm of burning the harvest.', 'Tolm declined to comment.'])
  const accused = says(b, 'Tolm of burning the harvest', { party: 'osterfell' }, { stance: 'accuses' })
  const statements = [
    says(a, 'the road was open', { party: 'osterfell' }),
    says(a, 'why', { party: 'tolm' }, { stance: 'declines' }),
    accused,
    says(b, 'to comment', { party: 'tolm' }, { stance: 'declines' }),
  ]
  const events = [tells(b, 'burning', { agents: ['tolm'], statement: accused.id })]
  expect(await told(reading([a, b], { statements, events }))).toEqual([
    ['osterfell asserts'],
    ['osterfell asserts', 'tolm declines'],
  ])
})

test('a denied attack answers no arrest', async () => {
  const a = report('a', ['Osterfell said Tolm arrested men at the quay.', 'Tolm denied firing at the quay.'])
  const said = says(a, 'Tolm arrested men at the quay', { party: 'osterfell' })
  const denied = says(a, 'firing at the quay', { party: 'tolm' }, { stance: 'denies' })
  const events = [
    tells(a, 'arrested', { kind: 'arrest', plover: 'COERCE', agents: ['tolm'], statement: said.id }),
    tells(a, 'firing', { happened: 'negated', statement: denied.id }),
  ]
  expect(await told(reading([a], { statements: [said, denied], events }))).toEqual([
    ['osterfell asserts'],
    ['tolm denies'],
  ])
})

test('a denial right behind what is said answers it in other words, one further off does not', async () => {
  const said = 'Osterfell said five villagers were in none of the hospitals.'
  const denied = 'Tolm said it knew of no missing persons.'
  const linked = async (lines: readonly string[]) => {
    const a = report('a', lines)
    const statements = [
      says(a, 'five villagers were in none of the hospitals', { party: 'osterfell' }),
      says(a, 'it knew of no missing persons', { party: 'tolm' }, { stance: 'denies' }),
    ]
    return told(reading([a], { statements }))
  }
  expect(await linked([`${said} ${denied}`])).toEqual([['osterfell asserts', 'tolm denies']])
  expect(await linked([said, 'The harvest was poor in all the valley this year.', denied])).toEqual([
    ['osterfell asserts'],
    ['tolm denies'],
  ])
})

test('who denies a part in a murder denies no death', async () => {
  const a = report('a', ['The front denied any part in the murder of two clerks.'])
  const denial = says(a, 'any part in the murder of two clerks', { party: 'front' }, { stance: 'denies' })
  const figures = [counts(a, 'two clerks', 2, 2, { statement: denial.id })]
  const claims = await claimsOf(reading([a], { statements: [denial], figures }))
  expect(claims.filter((c) => c.kind === 'casualties').flatMap((c) => c.entries.map((e) => e.role))).toEqual([
    'asserts',
  ])
})

test('who denies a part in a deed answers who lays it on him, not who speaks of the deed', async () => {
  const a = report('a', [
    'Troops were confined after the assassination of the mayor of Marn.',
    'Kesh said Vesna Orr planned and ordered the attack on the mayor.',
  ])
  const b = report('b', ['Vesna Orr denies any participation in the assassination of the mayor of Marn.'])
  const charge = says(a, 'Vesna Orr planned and ordered the attack on the mayor', { party: 'kesh' })
  const denial = says(
    b,
    'any participation in the assassination of the mayor of Marn',
    { speaker: 'vesna-orr', party: null },
    { stance: 'denies' },
  )
  const events = [
    tells(a, 'assassination'),
    tells(a, 'attack', { statement: charge.id }),
    tells(b, 'assassination', { statement: denial.id }),
  ]
  const mentions = new Map([['a', [{ ...at(a, 'Vesna Orr'), party: null, speaker: 'vesna-orr' }]]])
  const claims = await told(reading([a, b], { statements: [charge, denial], events, mentions }))
  expect(claims).toContainEqual(['kesh asserts', '- denies'])
})

test('what points at nothing said answers nothing', async () => {
  const a = report('a', [
    'Kesh said gunners had shelled the granite bridge.',
    'Tolm’s minister dismissed him.',
  ])
  const statements = [
    says(a, 'gunners had shelled the granite bridge', { party: 'kesh' }),
    says(a, 'him', { party: 'tolm' }, { stance: 'denies' }),
  ]
  expect(await told(reading([a], { statements }))).toEqual([['kesh asserts'], ['tolm denies']])
})

test('who denies an act in one town denies nothing of the other that is named in the same breath', async () => {
  const said = [
    'Tolm gunners shelled Orvel and Tamsk',
    'Tolm gunners shelled Orvel',
    'mortars of Tolm fell on Tamsk',
  ]
  const reports = said.map((words, i) => report(`a${i}`, [`Kesh said ${words}.`]))
  const b = report('b', ['Tolm denied that its gunners had shelled Tamsk.'])
  const statements = [
    ...reports.map((where, i) => says(where, said[i] ?? '', { party: 'kesh' })),
    says(b, 'that its gunners had shelled Tamsk', { party: 'tolm' }, { stance: 'denies' }),
  ]
  const all = [...reports, b]
  const events = all.map((where, i) =>
    tells(where, i === 2 ? 'fell' : 'shelled', { statement: statements[i]?.id ?? null, agents: ['tolm'] }),
  )
  const places = new Map(
    all.map((where) => {
      const named = ['Orvel', 'Tamsk'].filter((town) => where.report.text.includes(town))
      return [where.report.id, named.map((town) => ({ ...at(where, town), place: town }))]
    }),
  )
  const claims = await claimsOf(reading(all, { statements, events, places }))
  const reportsOf = claims.map(({ entries }) => entries.map((e) => e.report).join(' '))
  expect(reportsOf.sort()).toEqual(['a0 a1', 'a0 a2 b'])
})

test('a place alone is nothing that could be denied', async () => {
  const a = report('a', [
    'Kesh said gunners had shelled the granite bridge.',
    'It was the worst day of the long dispute over Orvel.',
  ])
  const statements = [
    says(a, 'gunners had shelled the granite bridge', { party: 'kesh' }),
    says(a, 'Orvel', { party: null }, { stance: 'denies' }),
  ]
  const places = new Map([['a', [{ ...at(a, 'Orvel'), place: 'orvel' }]]])
  expect(await told(reading([a], { statements, places }))).toEqual([['kesh asserts']])
})

test('a part in a deed that is laid on nobody answers nobody', async () => {
  const a = report('a', [
    'Kesh said a guard had died in the fight at the granite mill.',
    'The harvest was brought in.',
    'Tolm said the guard was not involved in the fight at the granite mill.',
  ])
  const statements = [
    says(a, 'a guard had died in the fight at the granite mill', { party: 'kesh' }),
    says(
      a,
      'the guard was not involved in the fight at the granite mill',
      { party: 'tolm' },
      { stance: 'denies' },
    ),
  ]
  expect(await told(reading([a], { statements }))).toEqual([['kesh asserts'], ['tolm denies']])
})

test('a clause that only counts is told by its figure, and joins no claim', async () => {
  const a = report('a', ['Kesh said gunners shelled the granite bridge by day, and 32 others were injured.'])
  const b = report('b', ['Dozens were killed and hundreds were injured in the clashes.'])
  const content = 'gunners shelled the granite bridge by day, and 32 others were injured'
  const shelled = says(a, content, { party: 'kesh' })
  const events = [tells(b, 'clashes', { acled: 'Armed clash' })]
  const figures = [counts(a, '32 others', 32, 32, { counts: 'injured', statement: shelled.id })]
  const claims = await claimsOf(reading([a, b], { statements: [shelled], events, figures }))
  const own = claims.filter((c) => c.kind !== 'casualties').map((c) => c.entries.map((e) => e.report))
  expect(own).toEqual([['a'], ['b']])
})

test('who gives no details of his own losses answers what names him, nothing else', async () => {
  const linked = async (blamed: string, content: string) => {
    const a = report('a', [
      `Osterfell said ${blamed} guns had shelled the granite bridge.`,
      `Tolm declined to comment on ${content}.`,
    ])
    const statements = [
      says(a, `${blamed} guns had shelled the granite bridge`, { party: 'osterfell' }),
      says(a, content, { party: 'tolm' }, { stance: 'declines' }),
    ]
    const party = blamed === 'Tolmese' ? 'tolm' : 'kesh'
    const events = [tells(a, 'shelled', { agents: [party], statement: statements[0]?.id ?? null })]
    return told(reading([a], { statements, events }))
  }
  const both = [['osterfell asserts', 'tolm declines']]
  expect(await linked('Tolmese', 'what its guns did at the granite bridge')).toEqual(both)
  expect(await linked('Keshan', 'the shelling of the granite bridge')).toEqual(both)
  expect(await linked('Keshan', 'what its guns did at the granite bridge')).toEqual([['osterfell asserts']])
})

/** Roles where Osterfell says one thing and Tolm answers with another, each in a paragraph. */
function rolesOf(said: string, answer: string, stance: 'asserts' | 'denies'): Promise<string[][]> {
  const a = report('a', [`Osterfell said ${said}.`, `Tolm said ${answer}.`])
  const statements = [says(a, said, { party: 'osterfell' }), says(a, answer, { party: 'tolm' }, { stance })]
  return told(reading([a], { statements }))
}

test('two who say that nothing was found agree; who says that it was is denied by either', async () => {
  const roles = (found: string) =>
    rolesOf(`${found} was found in the driver’s car`, 'no gun was found in the car', 'denies')
  expect(await roles('no gun')).toEqual([['osterfell asserts', 'tolm asserts']])
  expect(await roles('a gun')).toEqual([['osterfell asserts', 'tolm denies']])
})

test('who says that there were none denies what others tell of them', async () => {
  const roles = (none: string) =>
    rolesOf(
      'the driver of the car had outstanding warrants',
      `${none} against the driver of the car`,
      'asserts',
    )
  expect(await roles('there were no outstanding warrants')).toEqual([['osterfell asserts', 'tolm denies']])
  expect(await roles('there were outstanding warrants')).toEqual([['osterfell asserts', 'tolm asserts']])
})

test('why it was done is no part of what is told', async () => {
  const grouped = async (words: string) => {
    const a = report('a', ['Kesh said raiders burned the granite mill at noon.'])
    const b = report('b', [`Osterfell said it fired on the base ${words}.`])
    const statements = [
      says(a, 'raiders burned the granite mill at noon', { party: 'kesh' }),
      says(b, `it fired on the base ${words}`, { party: 'osterfell' }),
    ]
    const events = [
      tells(a, 'burned', { statement: statements[0]?.id ?? null }),
      tells(b, 'fired', { statement: statements[1]?.id ?? null }),
    ]
    return (await claimsOf(reading([a, b], { statements, events }))).length
  }
  expect(await grouped('while raiders burned the granite mill at noon')).toBe(1)
  expect(await grouped('in answer to raiders who burned the granite mill at noon')).toBe(2)
})
