import { expect, test } from 'vitest'
import { claimsOf, counts, reading, report, says, tells } from './builders.test.ts'

const STRUCK = 'Rockets hit the granite bridge at Halvard before dawn'
const OWN = 'his gunners had fired rockets at the bridge at Halvard'

test('what one side admits stands with what another side asserts, in another report too', async () => {
  const a = report('a', [`Osterfell said: ${STRUCK}.`])
  const b = report('b', [`A Tolmese general said ${OWN}.`])
  const said = says(a, STRUCK, { party: 'osterfell' })
  const owned = says(b, OWN, { party: 'tolm' }, { stance: 'admits' })
  const events = [
    tells(a, 'hit', { statement: said.id }),
    tells(b, 'fired', { statement: owned.id, agents: ['tolm'] }),
  ]
  const claims = await claimsOf(reading([a, b], { statements: [said, owned], events }))
  expect(claims.filter((c) => c.status === 'acknowledged')).toHaveLength(1)
})

test.each([
  ['of another act', 'its gunners had burned the mill at Marn'],
  [
    'of a loss, which its figures tell',
    'rockets at the granite bridge at Halvard had killed 58 of its soldiers',
  ],
])('an admission %s grants nothing', async (_, content) => {
  const a = report('a', [`Osterfell said: ${STRUCK}.`])
  const b = report('b', [`Tolm said ${content}.`])
  const said = says(a, STRUCK, { party: 'osterfell' })
  const owned = says(b, content, { party: 'tolm' }, { stance: 'admits' })
  const figures = content.includes('58')
    ? [counts(b, '58', 58, 58, { statement: owned.id, side: 'tolm' })]
    : []
  const events = [
    tells(a, 'hit', { statement: said.id }),
    tells(b, content.includes('58') ? 'killed' : 'burned', { statement: owned.id }),
  ]
  const claims = await claimsOf(reading([a, b], { statements: [said, owned], events, figures }))
  expect(claims.map((c) => c.status)).not.toContain('acknowledged')
})

test.each([
  ['asserts', 'acknowledged'],
  ['accuses', 'corroborated'],
] as const)('of an act read as its own, a side that %s leaves it %s', async (stance, status) => {
  const told = 'rockets hit the granite bridge at Halvard before dawn'
  const [a, b] = [report('a', [`Osterfell said ${told}.`]), report('b', [`Tolm said ${told}.`])]
  const [said, own] = [says(a, told, { party: 'osterfell' }), says(b, told, { party: 'tolm' }, { stance })]
  const events = [
    tells(a, 'hit', { statement: said.id }),
    tells(b, 'hit', { statement: own.id, agents: ['tolm'] }),
  ]
  const claims = await claimsOf(reading([a, b], { statements: [said, own], events }))
  expect(claims.map((c) => c.status)).toContain(status)
})
