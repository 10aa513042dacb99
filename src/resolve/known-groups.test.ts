import { expect, test } from 'vitest'
import { groupOfKind, knownGroup } from './known-groups.ts'

test.each([
  ['ELN guerrillas', 'National Liberation Army (ELN)'],
  ['alleged members of the FARC', 'Revolutionary Armed Forces of Colombia (FARC)'],
  ['BBC reporters', null],
  ['eln', null],
  ['guerrillas', null],
  ['the Leftist national Liberation Army', 'National Liberation Army (ELN)'],
  ['fighters of the Movement of the Revolutionary Left', 'Movement of the Revolutionary Left (MIR)'],
  ['the Harbour Liberation Army', null],
])('by its short or full name: %s', (words, group) => expect(knownGroup(words)?.group ?? null).toBe(group))

test.each([
  ['far-right groups', 'far-right groups'],
  ['an alleged death squad', 'death squad'],
  ['the drug smuggling ring', null],
  ['the drug trafficking rings', 'drug trafficking rings'],
  ['the drug cartels', 'drug cartels'],
  ['two right-wing militias', 'right-wing militias'],
  ['armed groups', null],
  ['a group', null],
  ['rightist politicians', null],
  ['death', null],
])('by what kind it is: %s', (words, group) => expect(groupOfKind(words)?.group ?? null).toBe(group))

test('one death squad and two are the same party', () => {
  expect(groupOfKind('a death squad')?.as).toBe(groupOfKind('the death squads')?.as)
})

test.each([
  ['the popular Liberation Army', 'popular Liberation Army'],
  ['men of the Tupac Amaru revolutionary Movement', 'Tupac Amaru revolutionary Movement'],
  ['FARC rebels', undefined],
])('where its full name stands: %s', (words, full) => {
  const at = knownGroup(words)?.at
  expect(at && words.slice(at.start, at.end)).toBe(full)
})
