import { expect, test } from 'vitest'
import { groupOfKind, knownGroup } from './known-groups.ts'

test.each([
  ['ELN guerrillas', 'National Liberation Army (ELN)'],
  ['alleged members of the FARC', 'Revolutionary Armed Forces of Colombia (FARC)'],
  ['BBC reporters', null],
  ['eln', null],
  ['guerrillas', null],
])('by its short name: %s', (words, group) => expect(knownGroup(words)?.group ?? null).toBe(group))

test.each([
  ['far-right groups', 'far-right groups'],
  ['an alleged death squad', 'death squads'],
  ['the drug cartels', 'drug cartels'],
  ['two right-wing militias', 'right-wing militias'],
  ['armed groups', null],
  ['a group', null],
  ['rightist politicians', null],
  ['death', null],
])('by what kind it is: %s', (words, group) => expect(groupOfKind(words)?.group ?? null).toBe(group))
