import { expect, test } from 'vitest'
import { Claim } from '../../model/claim.ts'
import type { Figure } from '../../model/figure.ts'
import type { AnnotatedReport } from '../../model/passage.ts'
import type { Statement } from '../../model/statement.ts'
import { counts, reading, report, says } from '../builders.test.ts'
import { casualtyDrafts } from '../casualty-claims.ts'
import { deskOf } from '../desk.ts'
import { originsOf, speakingEntries } from '../roots.ts'
import { supersededIn } from './superseded.ts'
import { tollsOf } from './tolls.ts'

type Told = { readonly figures: readonly Figure[]; readonly statements?: readonly Statement[] }

/** The first casualties claim of a small story with what the profiles make of it. */
function tollsIn(reports: readonly AnnotatedReport[], { figures, statements = [] }: Told) {
  const desk = deskOf(reading([...reports], { figures: [...figures], statements: [...statements] }))
  const [draft] = casualtyDrafts(desk)
  if (!draft) throw new RangeError('No casualties claim')
  const speaking = speakingEntries(draft.entries, desk.statements)
  const origins = originsOf(speaking, desk.statements, desk.lineage)
  const told = {
    entries: draft.entries,
    origins,
    status: 'one-sided',
    verification: [],
    toll: draft.toll,
  } as const
  return { draft, ...tollsOf(draft, told, desk) }
}

const by = (id: string, tolls: Claim['tolls']) => tolls?.find(({ profile }) => profile === id)

test('the plain profile is the contract’s toll', () => {
  const [a, b] = [report('a', ['Nine people died.']), report('b', ['Twelve people died.'])]
  const figures = [counts(a, 'Nine people died', 9, 9), counts(b, 'Twelve people died', 12, 12)]
  const { draft, tolls } = tollsIn([a, b], { figures })
  expect(by('plain', tolls)).toMatchObject({ ...draft.toll, standing: null })
  expect(by('acled', tolls)).toMatchObject({ low: 9, high: 9, best: 9 })
  expect(by('iraq-body-count', tolls)?.standing).toBe('entered')
})

test('one side’s count of the other’s dead is marked, a count of its own is not', () => {
  const a = report('a', ['Tolm said nine of Osterfell’s men died.'])
  const b = report('b', ['Osterfell said nine of its men died.'])
  const [of, own] = [
    says(a, 'nine of Osterfell’s men died', { party: 'tolm' }),
    says(b, 'nine of its men died', { party: 'osterfell' }),
  ]
  const side = { side: 'osterfell', whom: 'combatant' } as const
  const figures = [
    counts(a, 'nine of Osterfell’s men died', 9, 9, { ...side, statement: of.id }),
    counts(b, 'nine of its men died', 9, 9, { ...side, statement: own.id }),
  ]
  const { draft, ofEnemy } = tollsIn([a, b], { figures, statements: [of, own] })
  expect(ofEnemy?.map((i) => draft.entries[i]?.party)).toEqual(['tolm'])
})

test('an origin’s later number replaces its earlier one, which is kept', () => {
  const a = report('a', ['The mayor said nine people died.'], { published: '2031-05-03' })
  const b = report('b', ['The mayor said twelve people died.'], { published: '2031-05-05' })
  const source = { party: 'osk', speaker: 'mayor' }
  const [first, then] = [says(a, 'nine people died', source), says(b, 'twelve people died', source)]
  const figures = [
    counts(a, 'nine people died', 9, 9, { statement: first.id }),
    counts(b, 'twelve people died', 12, 12, { statement: then.id }),
  ]
  const { draft, superseded, tolls } = tollsIn([a, b], { figures, statements: [first, then] })
  expect(superseded).toMatchObject([{ report: 'a', low: 9, high: 9, by: 'b' }])
  expect(draft.toll).toEqual({ low: 9, high: 12, best: 12 })
  expect(by('acled', tolls)).toMatchObject({ best: 12 })
})

test('two origins never replace one another, nor does what has no day', () => {
  const count = (id: string, n: number) => ({
    report: id,
    low: n,
    high: n,
    best: n,
    whole: true,
    imputed: [],
  })
  const two = [{ reports: ['a'] }, { reports: ['b'] }]
  const days = new Map([
    ['a', '2031-05-03'],
    ['b', '2031-05-05'],
  ])
  const dated = (id: string) => days.get(id) ?? null
  expect(supersededIn([count('a', 9), count('b', 12)], two, dated)).toEqual([])
  expect(supersededIn([count('a', 9), count('b', 12)], [{ reports: ['a', 'b'] }], () => null)).toEqual([])
  expect(supersededIn([count('a', 9), count('b', 12)], [{ reports: ['a', 'b'] }], dated)).toHaveLength(1)
  expect(supersededIn([count('a', 9), count('b', 9)], [{ reports: ['a', 'b'] }], dated)).toEqual([])
})

test('cumulative numbers and those of the event are two claims', () => {
  const a = report('a', ['Nine people died. Since March 90 people have died.'])
  const figures = [
    counts(a, 'Nine people died', 9, 9),
    counts(a, '90 people have died', 90, 90, { scope: 'cumulative' }),
  ]
  const desk = deskOf(reading([a], { figures }))
  expect(casualtyDrafts(desk).map(({ toll }) => toll?.best)).toEqual([9, 90])
})

test('the grade is there for the dead and the injured alone, and fields are the contract’s', () => {
  const a = report('a', ['Nine people died.'])
  const of = (fields: Partial<Figure>) =>
    tollsIn([a], { figures: [counts(a, 'Nine people died', 9, 9, fields)] })
  expect(of({}).grading).toMatchObject({ scheme: 'airwars', grade: 'weak', strike: 'single-source' })
  expect(of({ counts: 'missing' }).grading).toBeUndefined()
  const { draft: _, ...told } = of({})
  expect(() =>
    Claim.unwrap().pick({ tolls: true, superseded: true, ofEnemy: true, grading: true }).parse(told),
  ).not.toThrow()
})

test('a claim of another kind has no tolls', () => {
  const a = report('a', ['Nine people died.'])
  const desk = deskOf(reading([a], {}))
  const other = { gist: '', kind: 'attack', toll: null, entries: [], wordings: [] } as const
  const told = { entries: [], origins: [], status: 'one-sided', verification: [], toll: null } as const
  expect(tollsOf(other, told, desk)).toEqual({})
})
