import { expect, test } from 'vitest'
import { type Told, withKin } from './denials.ts'
import type { Proposition } from './propositions.ts'

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
