import { expect, test } from 'vitest'
import { groupPropositions } from './match.ts'
import type { Proposition } from './proposition.ts'

/** A sentence of some report's own voice, a report for each; its words are its own. `angle` tells what it means, in degrees. */
function sentence(report: string, angle: number): Proposition {
  const turn = (angle * Math.PI) / 180
  return {
    start: 0,
    end: 40,
    report,
    statement: null,
    event: null,
    events: [],
    kind: 'other',
    role: 'asserts',
    party: null,
    side: null,
    terms: new Map([1, 2, 3, 4].map((n) => [`${report}${n}`, 1])),
    fragments: [],
    vector: Float32Array.of(Math.cos(turn), Math.sin(turn)),
    inContext: Float32Array.of(Math.cos(turn), Math.sin(turn)),
    act: false,
    doers: [],
    agents: [],
    published: null,
    sites: [],
    points: null,
    about: new Set(),
    clauses: [],
  }
}

test('what is one with two groups stands in both, and is at home in the likelier', () => {
  const [a, b, c] = [sentence('a', 0), sentence('b', 30), sentence('c', 79)]
  const groups = groupPropositions([a, b, c], () => 1)
  expect(groups.map(({ members }) => members)).toEqual([
    [a, b],
    [b, c],
  ])
  expect(groups.map(({ own }) => own)).toEqual([[a, b], [c]])
})

test('what is near one group alone stands there alone', () => {
  const [a, b, c] = [sentence('a', 0), sentence('b', 30), sentence('c', 120)]
  const groups = groupPropositions([a, b, c], () => 1)
  expect(groups.map(({ members }) => members)).toEqual([[a, b], [c]])
  expect(groups.map(({ own }) => own)).toEqual(groups.map(({ members }) => members))
})
