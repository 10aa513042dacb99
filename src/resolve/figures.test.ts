import { describe, expect, test } from 'vitest'
import { mentionsIn } from '../../test/mentions-in.ts'
import { reportOf } from '../../test/report-of.ts'
import { findEvents } from '../extract/events/find.ts'
import { findFigures } from '../extract/figures/find.ts'
import { annotate } from '../language/annotate.ts'
import { says } from '../ledger/builders.test.ts'
import type { Party } from '../model/party.ts'
import type { Context } from './context.ts'
import { resolveEvents } from './events.ts'
import { resolveFigures } from './figures.ts'

/** What stands for which party in these texts. */
const NAMES: readonly (readonly [name: string, party: string])[] = [
  ['Ruvian', 'ruvia'],
  ['Ruvia', 'ruvia'],
  ['Ardan', 'arda'],
  ['Arda', 'arda'],
  ['Dawn Front', 'dawn-front'],
  ['Harbour Police', 'harbour-police'],
  ['Peruvian', 'peru'],
]

function contextOf(text: string, said?: readonly [words: string, party: string]): Context {
  const report = annotate(reportOf(text))
  return {
    report,
    dates: [],
    places: [],
    parties: mentionsIn(text, NAMES),
    statements: said ? [says(report, said[0], { kind: 'office', party: said[1] })] : [],
  }
}

/** Whose people each figure counts, with the rule where one was needed. */
function sides(text: string, said?: readonly [words: string, party: string]): string[] {
  const context = contextOf(text, said)
  return resolveFigures(findFigures(context.report, []), context).map(({ side, imputed }) =>
    [side ?? 'null', ...imputed].join(' '),
  )
}

const WAR = `The Ruvian army and Ardan forces have fought since spring; shelling, rocket fire and artillery went on along the front,
and no truce held.

`

type Row = readonly [text: string, expected: readonly string[], said?: readonly [string, string]]

const SIDES: readonly Row[] = [
  ['Twelve Ruvian soldiers were killed.', ['ruvia']],
  ['Fifty-eight of its soldiers have died.', ['ruvia'], ['Fifty-eight of its soldiers have died', 'ruvia']],
  ['It had lost four men there.', ['arda'], ['It had lost four men there', 'arda']],
  ['Eleven officers were hurt, the Harbour Police said.', ['harbour-police']],
  ['Two people were killed.', ['null']],
  ['Two people were killed.', ['null'], ['Two people were killed', 'ruvia']],
  [`${WAR}On Ruvian-held territory, 19 civilians were killed.`, ['ruvia']],
  [`${WAR}Nine people were killed in western Ruvia.`, ['ruvia']],
  [`${WAR}One civilian was killed.`, ['ruvia side-of-source'], ['One civilian was killed', 'ruvia']],
  ['A demonstrator was killed.', ['protesters'], ['A demonstrator was killed', 'protesters']],
  ['A demonstrator was killed.', ['null']],
  [`${WAR}It killed 300 rebels.`, ['null'], ['It killed 300 rebels', 'ruvia']],
  [`${WAR}Ardan officials gave no names but said 24 civilians were killed.`, ['arda side-of-source']],
  [
    `${WAR}One civilian was killed. Six people are missing.`,
    ['ruvia side-of-source', 'ruvia side-of-source'],
    ['One civilian was killed', 'ruvia'],
  ],
]

describe('a figure is of the side that its words tell', () => {
  for (const [text, expected, said] of SIDES)
    test(`${text} ${said ? `(${said[1]})` : ''}`, () => expect(sides(text, said)).toEqual(expected))
})

const PARTIES: readonly Party[] = (
  [
    ['ruvia', 'state'],
    ['arda', 'state'],
    ['peru', 'state'],
    ['dawn-front', 'armed-group'],
    ['harbour-police', 'organisation'],
  ] as const
).map(([id, kind]) => ({ id, name: id, kind, bloc: null, aliases: [] }))

const agents = (text: string): string[] => {
  const context = contextOf(text)
  const { events } = resolveEvents([{ context, events: findEvents(context.report), names: [] }], PARTIES)
  return events.map((e) => e.agents.join(' ') || 'null')
}

test.each([
  ['Gunmen of the Dawn Front killed a guard.', ['dawn-front']],
  ['Ruvian Dawn Front rebels killed a guard.', ['dawn-front']],
  ['Dawn Front rebels held the hill. The rebels killed a guard.', ['dawn-front']],
  ['The rebels killed a guard.', ['null']],
  ['Peruvian rebels killed a guard.', ['null']],
  ['A guard was killed near the Dawn Front camp.', ['null']],
  ['The Ruvian army shelled Osk.', ['ruvia-army']],
  ['The Ruvian army shelled Osk. Ardan forces shelled Bree.', ['ruvia', 'arda']],
  ['Ruvia shelled Osk. The Ruvian army shelled Bree.', ['ruvia', 'ruvia']],
  ['Men wearing military uniforms killed a guard.', ['null']],
  ['The Ruvian government attacked Osk.', ['ruvia']],
  ['The Ruvian army burned Osk. The army shelled Bree.', ['ruvia-army', 'ruvia-army']],
  ['Ruvian farmers attacked a guard.', ['null']],
  ['ELN rebels blew up a bridge.', ['national-liberation-army']],
  ['Dawn Front rebels held the hill. ELN rebels blew up a bridge.', ['national-liberation-army']],
  ['BBC reporters attacked a guard.', ['null']],
  ['A guard was killed by rightist groups.', ['rightist-groups']],
  ['A guard was killed by armed groups.', ['null']],
  ['A guard was killed by unknown men near Dawn Front positions.', ['null']],
  ['The Dawn Front held the hill. A terrorist attack shook Osk.', ['null']],
])('who did it: %s', (text, expected) => expect(agents(text)).toEqual(expected))
