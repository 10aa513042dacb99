import { expect, test } from 'vitest'
import type { Claim } from '../model/claim.ts'
import { claimsOf, reading, report, says } from './builders.test.ts'

const CLAIM = 'Gunners from Tolm shelled the granite bridge at Halvard.'
const OTHER = 'The orchard fair opens on Sunday with cider and a brass band.'
const NEAR = 'Nobody knows yet who shelled the granite bridge at Halvard.'

type Second = Parameters<typeof report>[2] & { readonly lines: readonly string[] }

/** How the other reports stand to a claim that Osterfell makes in one report (or more, a day each). */
async function silence(days: readonly (string | null)[], others: readonly Second[]): Promise<Partial<Claim>> {
  const carriers = days.map((published, i) =>
    report(`c${i}`, [`Osterfell said: ${CLAIM}`, 'It rained.'], { published }),
  )
  const rest = others.map(({ lines, ...fields }, i) => report(`r${i}`, lines, fields))
  const statements = carriers.map((c) => says(c, CLAIM, { party: 'osterfell' }))
  const [claim] = await claimsOf(reading([...carriers, ...rest], { statements }))
  if (!claim) throw new Error('no claim')
  return { silent: claim.silent, cannotTell: claim.cannotTell, notYet: claim.notYet }
}

const NONE = { silent: [], cannotTell: [], notYet: [] }
const [BEFORE, THEN, LATER] = ['2031-05-03', '2031-05-04', '2031-05-05']

test.each<[string, (string | null)[], Second, keyof typeof NONE]>([
  ['says nothing of it', [THEN], { lines: [OTHER], published: LATER }, 'silent'],
  ['says nothing of it on the day itself', [THEN], { lines: [OTHER], published: THEN }, 'silent'],
  ['was published before the claim arose', [THEN], { lines: [OTHER], published: BEFORE }, 'notYet'],
  [
    'was published before the second carrier only',
    [THEN, LATER],
    { lines: [OTHER], published: THEN },
    'silent',
  ],
  ['has a sentence near it', [THEN], { lines: [OTHER, NEAR], published: LATER }, 'cannotTell'],
  ['has a headline near it', [THEN], { lines: [`# ${NEAR}`, OTHER], published: LATER }, 'cannotTell'],
  ['has a caption near it', [THEN], { lines: [`^ ${NEAR}`, OTHER], published: LATER }, 'cannotTell'],
  ['has a sentence near it, though older', [THEN], { lines: [NEAR], published: BEFORE }, 'cannotTell'],
  ['is in a language that is not read', [THEN], { lines: [OTHER], language: 'de' }, 'cannotTell'],
  ['is in no language that is known', [THEN], { lines: [OTHER], language: 'und' }, 'cannotTell'],
  ['has no body', [THEN], { lines: [] }, 'cannotTell'],
  ['has no day', [THEN], { lines: [OTHER], published: null }, 'silent'],
  ['has no day, as nothing has', [null], { lines: [OTHER], published: null }, 'silent'],
  ['has a day and no carrier has', [null], { lines: [OTHER], published: LATER }, 'silent'],
  [
    'is older than the carriers whose day is known',
    [null, THEN],
    { lines: [OTHER], published: BEFORE },
    'cannotTell',
  ],
  [
    'is not older than a carrier whose day is known',
    [null, THEN],
    { lines: [OTHER], published: THEN },
    'silent',
  ],
])('a report that %s', async (_, days, other, answer) => {
  expect(await silence(days, [other])).toEqual({ ...NONE, [answer]: ['r0'] })
})

test('a copy of one sentence among other things is near', async () => {
  expect(await silence([THEN], [{ lines: [OTHER, `${OTHER} ${CLAIM}`] }])).toEqual({
    ...NONE,
    cannotTell: ['r0'],
  })
})

test('of a claim without words to look for nobody can be called silent', async () => {
  const one = report('a', ['Ruvia rejected the accusations.'])
  const statements = [says(one, 'the accusations', { party: 'ruvia' }, { stance: 'denies' })]
  const other = report('b', [OTHER], { published: '2031-05-09' })
  expect(await claimsOf(reading([one, other], { statements }))).toMatchObject([
    { silent: [], cannotTell: ['b'] },
  ])
})

test('a denial that names nothing does not blur the search for what it denies', async () => {
  const one = report('a', [`Osterfell said: ${CLAIM}`, 'Tolm rejected the claim.'])
  const statements = [
    says(one, CLAIM, { party: 'osterfell' }, { stance: 'accuses' }),
    says(one, 'the claim', { party: 'tolm' }, { stance: 'denies' }),
  ]
  const other = report('b', ['The claim of a farmer to an orchard was heard in court.'], { published: LATER })
  expect(await claimsOf(reading([one, other], { statements }))).toMatchObject([
    { silent: ['b'], cannotTell: [] },
  ])
})
