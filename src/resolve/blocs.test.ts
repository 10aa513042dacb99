import { describe, expect, test } from 'vitest'
import { markedReport } from '../../test/marked-statements.ts'
import { resolveSources } from './sources.ts'

/** Pairs of parties on one side in a story of these sentences. */
function sidesIn(...sentences: string[]): string[] {
  const { report, statements } = markedReport(sentences)
  const { parties } = resolveSources([report], new Map([['r0', statements]]))
  return parties.filter((p) => p.bloc !== null).map((p) => `${p.id} ${p.bloc}`)
}
const JOINED = ['denmark denmark', 'norway denmark']

const TOLD = [
  'Norway, backed by Denmark, closed the road.',
  'Norway is strongly backed by Denmark.',
  'Norway is allied with Denmark.',
  'Norway, which is supported by Denmark, closed the road.',
  'Denmark, which strongly backs Norway, closed the road.',
  'Denmark backs Norway.',
  'Denmark’s ally Norway closed the road.',
  'Norway, an ally of Denmark, closed the road.',
]
const NOT_TOLD = [
  'Norway and Denmark closed the road.',
  'Norway is not backed by Denmark.',
  'Norway is no longer allied with Denmark.',
  'Norway denied it was backed by Denmark.',
  'Norway would be backed by Denmark.',
  'The valley lies in Norway but is held by rebels backed by Denmark.',
  'Denmark supports Norway’s motion.',
  'Denmark called on Chile to back Norway.',
  '“Norway is backed by Denmark,” said Osk.',
  'Norway backed out of talks with Denmark.',
]

describe('parties on one side', () => {
  test.each(TOLD)('told: %s', (sentence) => expect(sidesIn(sentence)).toEqual(JOINED))
  test.each(NOT_TOLD)('not told: %s', (sentence) => expect(sidesIn(sentence)).toEqual([]))
  test('never who accuses the other', () =>
    expect(
      sidesIn('Norway is backed by Denmark.', '[Norway] |accused| ^Denmark of shelling the port^.'),
    ).toEqual([]))
  test('never by a chain', () =>
    expect(
      sidesIn(
        'Norway is backed by Chile.',
        'Chile is allied with Denmark.',
        '[Norway] |accused| ^Denmark of shelling the port^.',
      ),
    ).toEqual(['chile chile', 'denmark chile']))
})

describe('a territory that another land backs', () => {
  const CALLED = 'Shells fell on the breakaway region of Norway.'
  const HELD = 'The region lies within Chile but is controlled by local forces backed by Denmark.'
  test('told: the forces that hold it are its own', () => expect(sidesIn(CALLED, HELD)).toEqual(JOINED))
  test.each([
    ['not called a breakaway territory', ['Shells fell on the region of Norway.', HELD]],
    ['nobody backs them', [CALLED, 'The region is controlled by local forces.']],
    ['no region is spoken of', [CALLED, 'The road is controlled by local forces backed by Denmark.']],
    ['two such territories', [CALLED, 'So did the separatist republic of Peru.', HELD]],
  ])('not told: %s', (_, lines) => expect(sidesIn(...lines)).toEqual([]))
})

describe('an organ without its land', () => {
  const told = (who: string) => `[${who}] |said| ^the road was closed^.`
  test('is of the one state that speaks', () =>
    expect(sidesIn(told('Norway'), told('The Norwegian government'), told('Norway'), told('Police'))).toEqual(
      ['norway norway', 'police norway'],
    ))
  test.each([
    ['two states speak', [told('Norway'), told('Norway'), told('Norway'), told('Denmark'), told('Police')]],
    ['one statement is too few', [told('Norway'), told('Police')]],
    [
      'it accuses the state',
      [told('Norway'), told('Norway'), told('Norway'), '[Police] |accused| ^Norway of closing the road^.'],
    ],
    ['it is the state itself', [told('The ministry'), told('The ministry'), told('The ministry')]],
  ])('stands alone where %s', (_, lines) => expect(sidesIn(...lines)).toEqual([]))
})
