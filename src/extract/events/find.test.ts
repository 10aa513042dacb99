import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportOf } from '../../../test/report-of.ts'
import { annotate } from '../../language/annotate.ts'
import { findEvents } from './find.ts'

/** An event's trigger, type, and what it is told as, then its agent and its target. */
const read = (text: string) => {
  const at = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null)
  return findEvents(annotate(reportOf(text))).map((e) => [
    at(e),
    e.plover,
    e.happened,
    at(e.agents[0] ?? null),
    at(e.targets[0] ?? null),
  ])
}

/** Who did it, event by event. */
const agents = (text: string) => read(text).map(([, , , agent]) => agent)
const happened = (text: string) => read(text).map(([, , told]) => told)

test.each([
  [
    'Ruvian forces shelled the town of Osk.',
    [['shelled', 'ASSAULT', 'asserted', 'Ruvian forces', 'the town of Osk']],
  ],
  [
    'The town was shelled by Ruvian forces.',
    [['shelled', 'ASSAULT', 'asserted', 'Ruvian forces', 'The town']],
  ],
  ['The town was shelled.', [['shelled', 'ASSAULT', 'asserted', null, 'The town']]],
  ['Ruvian forces did not attack the town.', [['attack', 'ASSAULT', 'negated', 'Ruvian forces', 'the town']]],
  ['They will attack the port.', [['attack', 'ASSAULT', 'threatened', null, 'the port']]],
  ['No firearm was discharged.', [['discharged', 'ASSAULT', 'negated', null, 'No firearm']]],
  ['The patient was discharged.', []],
  ['Firemen put out the fire.', []],
  ['The company launched a product.', []],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))

test('a bomb is dropped on somebody, a charge and a gun are not', () => {
  expect(happened('One of its jets dropped a bomb near the market of Osk.')).toEqual(['asserted'])
  expect(happened('The prosecutor dropped the charges.')).toEqual([])
  expect(happened('The officer told him to drop the gun.')).toEqual([])
})

test('to come under fire is to be attacked', () => {
  expect(happened('The town of Osk came under intense rocket fire.')).toEqual(['asserted'])
})

type Row = readonly [text: string, expected: readonly (string | null)[]]

const WHO: Readonly<Record<string, readonly Row[]>> = {
  'a group with what says whose it is': [
    ['Fifty farmers were kidnapped by gunmen of the Dawn Front.', ['gunmen of the Dawn Front']],
    ['The guards were killed by alleged members of the Dawn Front.', ['members of the Dawn Front']],
    ['Dawn Front urban guerrillas bombed the bridge.', ['Dawn Front urban guerrillas']],
    ['On Monday, Dawn Front (DF) guerrillas blew up a bridge.', ['Dawn Front (DF) guerrillas']],
  ],
  'who carried it out': [
    ['The attack was carried out by Dawn Front rebels.', ['Dawn Front rebels']],
    ['The Dawn Front staged this assassination.', ['The Dawn Front']],
    ['The Dawn Front planted two bombs outside the city.', ['The Dawn Front']],
    [
      'The Dawn Front terrorist organization perpetrated an attack.',
      ['The Dawn Front terrorist organization'],
    ],
  ],
  'who claims it or is blamed': [
    ['The Dawn Front claimed responsibility for the attack.', ['The Dawn Front']],
    ['Rebels of the Dawn Front have claimed credit for the terrorist act.', ['Rebels of the Dawn Front']],
    ['The Ardan army accepted responsibility for the death of two reporters.', ['The Ardan army']],
    ['Members of the army were responsible for the massacre.', ['Members of the army']],
    ['The minister blamed the Dawn Front for this assassination.', ['the Dawn Front']],
    ['The murder of a mayor is attributed to the Dawn Front.', ['the Dawn Front']],
  ],
  'the one who did it did what follows too': [
    ['The Dawn Front ambushed a patrol, killing one officer.', ['The Dawn Front', 'The Dawn Front']],
  ],
  'nobody is made up': [
    ['The assassination of a mayor shocked the town.', [null]],
    ["The archbishop's assassination shocked the town.", [null]],
    ['Two guards, kidnapped in May, are free.', [null]],
    ['There was a bloody massacre in the village.', [null]],
    ['The mayor was killed near the Dawn Front camp.', [null]],
  ],
}

describe.each(Object.entries(WHO))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => expect(agents(text)).toEqual(expected))
})

test.each([
  ['They decided to attack the port.', ['threatened']],
  ['The army can bomb the port.', ['threatened']],
  ['Gunmen managed to kill a guard.', ['asserted']],
  ['The front denied the attack.', ['negated']],
  ['They must attack the port.', ['demanded']],
  ['No serious damage was inflicted on the mill.', ['negated']],
  ['The blast caused damage to the mill.', ['asserted', 'asserted']],
  ['The harbour suffered heavy damage.', ['asserted']],
  ['Lines were cut due to damage of the cables.', ['asserted']],
])('%s', (text, expected) => expect(happened(text)).toEqual(expected))

test.each([
  'The act was a great success.',
  'The operation took six hours.',
  'They placed an order.',
  'He threw a party.',
])('%s tells no event', (text) => expect(read(text)).toEqual([]))

const WORDS =
  "the Dawn Front rebels killed attack , . by claimed responsibility for of 's ( ) carried out was blamed murder bomb planted responsible attributed to a".split(
    ' ',
  )

test('in any mix of words the roles of an event are inside the text', () => {
  const check = (words: readonly string[]): void => {
    const text = words.join(' ')
    for (const { start, end, agents: by, targets } of findEvents(annotate(reportOf(text))))
      for (const span of [{ start, end }, ...by, ...targets])
        expect(span.start >= 0 && span.end > span.start && span.end <= text.length).toBe(true)
  }
  const mix = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 })
  fc.assert(fc.property(mix, check), { seed: 20310502, numRuns: 200 })
})
