import { describe, expect, test } from 'vitest'
import { reportOf } from '../../test/report-of.ts'
import { annotate } from '../language/annotate.ts'
import { says } from '../ledger/builders.test.ts'
import type { Span } from '../model/span.ts'
import type { Context } from './context.ts'
import { whereIs } from './where.ts'

/** Names of places in these texts; those of `LANDS` are wide, and parties by the same name or adjective. */
const TOWNS = ['Orvel', 'Tamsk', 'Brill', 'Kester']
const LANDS: readonly (readonly [name: string, place: string])[] = [
  ['Ruvian', 'ruvia'],
  ['Ruvia', 'ruvia'],
  ['Arda', 'arda'],
]

/** Every place of a text that a pattern's words name. */
const at = (text: string, name: string): Span[] =>
  [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }))

function contextOf(text: string, content: string | null): Context {
  const report = annotate(reportOf(text))
  const lands = LANDS.flatMap(([name, place]) => at(text, name).map((span) => ({ ...span, place })))
  const places = [
    ...TOWNS.flatMap((name) => at(text, name).map((span) => ({ ...span, place: name.toLowerCase() }))),
    ...lands.map((m) => ({ ...m, wide: true as const })),
  ]
  return {
    report,
    dates: [],
    places: places.sort((a, b) => a.start - b.start),
    parties: lands.map(({ start, end, place }) => ({ start, end, party: place, speaker: null })),
    statements: content === null ? [] : [says(report, content, { party: 'ruvia' })],
  }
}

/** Where the last of some words in a text is told to be. */
function where(text: string, words: string, content: string | null = null): string | null {
  const context = contextOf(text, content)
  const start = text.lastIndexOf(words)
  return whereIs({ start, end: start + words.length }, context.statements[0] ?? null, context)
}

type Row = readonly [text: string, words: string, place: string | null, content?: string]

const ROWS: readonly Row[] = [
  ['Rockets hit Orvel before dawn.', 'hit', 'orvel'],
  ['Ruvia shelled Orvel before dawn.', 'shelled', 'orvel'],
  ['Ruvian gunners shelled Orvel, near the border with Arda.', 'shelled', 'orvel'],
  ['Rockets hit a mill at Dolm, north of Tamsk, before dawn.', 'hit', null],
  ['Rockets hit a mill at Dolm, about 12 miles to the north of Tamsk.', 'hit', null],
  ['Rockets hit a mill at Orvel, north of Tamsk, before dawn.', 'hit', 'orvel'],
  ['Rockets hit a mill north of Tamsk before dawn.', 'hit', 'tamsk'],
  ['Four people were killed in Ruvia.', 'killed', 'ruvia'],
  ['Four people were killed in the Ruvian hills.', 'killed', 'ruvia'],
  ['Ruvia fired rockets.', 'fired', null],
  ['Ruvia’s gunners fired rockets.', 'fired', null],
  ['Ruvian gunners fired rockets.', 'fired', null],
  ['A siren was heard in Tamsk. Rockets hit the city an hour later.', 'hit', 'tamsk'],
  ['A siren was heard in Tamsk. Rockets hit the old mill.', 'hit', null],
  ['A siren was heard in Tamsk. Rockets hit the city of Brill.', 'hit', 'brill'],
  ['In Brill, Ruvia said Orvel was shelled.', 'shelled', 'orvel', 'Orvel was shelled'],
  ['Near Brill, Ruvia said nine men were shot.', 'shot', 'brill', 'nine men were shot'],
  ['Fighting went on in Arda, and Ruvia said nine men were shot.', 'shot', null, 'nine men were shot'],
  ['Ruvia said Arda shelled Orvel.', 'shelled', 'orvel', 'Arda shelled Orvel'],
  ['Ruvia said the shells came from Arda.', 'shells', 'arda', 'the shells came from Arda'],
  ['Rockets hit Tamsk and Kester.', 'hit', 'tamsk'],
  ['Nobody was told anything.', 'told', null],
]

describe('where something is told to be', () => {
  for (const [text, words, place, content] of ROWS)
    test(`${text} ${words}: ${place}`, () => expect(where(text, words, content ?? null)).toBe(place))
})
