import { expect, test } from 'vitest'
import { claimsOf, reading, report, says } from './builders.test.ts'
import { type Told, withKin } from './denials.ts'
import type { Proposition } from './proposition.ts'

/** All that `withKin` asks of an answer and of a group. */
const denial = (...sites: string[]) => ({ role: 'denies', sites }) as unknown as Proposition
const told = (...sites: string[]): Told => ({ members: [], own: [], sites, doer: null })

test('answers of one meaning answer what most of them do', () => {
  const [a, b, c] = [denial(), denial(), denial()]
  const groups = [told(), told()]
  expect(withKin([a, b, c], [[0], [0], [1]], [[a, b, c]], groups)).toEqual([[0], [0], [1, 0]])
})

test('an answer that names a town answers nothing that is told of another, whatever its kin do', () => {
  const [named, bare] = [denial('orvel'), denial()]
  const links = (...sites: string[]) => withKin([named, bare], [[], [0]], [[named, bare]], [told(...sites)])
  expect(links('tamsk')).toEqual([[], [0]])
  expect(links('orvel', 'tamsk')).toEqual([[0], [0]])
  expect(links()).toEqual([[0], [0]])
})

test.each([
  ['roe', 1],
  ['quill', 2],
])(
  'a denial by %s of what Osterfell and Roe put forward makes a claim of %i roles',
  async (speaker, roles) => {
    const words = 'shells fell on the granite bridge at Halvard'
    const a = report('a', [
      `Osterfell said ${words}.`,
      `Roe said that ${words}.`,
      `It was denied that ${words} at noon.`,
    ])
    const statements = [
      says(a, words, { party: 'osterfell' }),
      says(a, `that ${words}.`, { speaker: 'roe' }),
      says(a, `${words} at noon`, { speaker }, { stance: 'denies' }),
    ]
    const [claim] = await claimsOf(reading([a], { statements }))
    expect(new Set(claim?.entries.map((e) => e.role)).size).toBe(roles)
  },
)
