import { describe, expect, test } from 'vitest'
import { mentionsIn } from '../../test/mentions-in.ts'
import { reportOf } from '../../test/report-of.ts'
import { findEvents } from '../extract/events/find.ts'
import { annotate } from '../language/annotate.ts'
import { says } from '../ledger/builders.test.ts'
import type { Syntax } from '../model/found.ts'
import type { Party } from '../model/party.ts'
import type { Statement } from '../model/statement.ts'
import { resolveEvents } from './events.ts'

/** What stands for which party in these texts. */
const NAMES: readonly (readonly [name: string, party: string])[] = [
  ['Ruvian', 'ruvia'],
  ['Ruvia', 'ruvia'],
  ['Dawn Front', 'dawn-front'],
  ['Harbour Brigade', 'harbour-brigade'],
  ['Liberation Army', 'liberation-army'],
]
const PARTIES: readonly Party[] = (
  [
    ['ruvia', 'state'],
    ['dawn-front', 'armed-group'],
    ['harbour-brigade', 'organisation'],
    ['liberation-army', 'armed-group'],
    ['clerks', 'organisation'],
  ] as const
).map(([id, kind]) => ({ id, name: id, kind, bloc: null, aliases: [] }))

type Said = readonly [content: string, party: string, fields?: Partial<Statement>]

/** Each event's trigger, its PLOVER type, how it is told and who did it. */
function events(text: string, said?: Said, parse?: Syntax): string[] {
  const report = annotate(reportOf(text))
  const statements = said ? [says(report, said[0], { party: said[1] }, said[2])] : []
  const context = { report, dates: [], places: [], parties: mentionsIn(text, NAMES), statements }
  const resolved = resolveEvents(
    [{ context, events: findEvents(report, parse ? [parse] : []), names: [] }],
    PARTIES,
  )
  return resolved.events.map((e) =>
    [text.slice(e.start, e.end), e.plover, e.happened, e.agents.join(' ') || 'null'].join(' '),
  )
}

const DENY = { stance: 'denies', cue: { spans: [], lemma: 'deny' } } as const

type Row = readonly [text: string, expected: readonly string[], said?: Said]
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'who denies that it was done says that it was not': [
    [
      'Ruvia denied reports from the town that its old planes bombed Osk.',
      ['bombed ASSAULT negated null'],
      ['reports from the town that its old planes bombed Osk', 'ruvia', DENY],
    ],
    [
      'Ruvia said the Dawn Front bombed Osk.',
      ['bombed ASSAULT asserted dawn-front'],
      ['the Dawn Front bombed Osk', 'ruvia', { stance: 'denies' }],
    ],
  ],
  'taking people is a crime, or the law enforced': [
    ['The Dawn Front captured two clerks.', ['captured ASSAULT asserted dawn-front']],
    ['Ruvian authorities captured two clerks.', ['captured COERCE asserted ruvia']],
    ['The Harbour Brigade seized ten rifles.', ['seized COERCE asserted harbour-brigade']],
    ['Ruvia captured the hill.', ['captured ASSAULT asserted ruvia']],
    ['Ruvia carried out an operation.', []],
    ['The Dawn Front carried out an operation.', ['operation ASSAULT asserted dawn-front']],
  ],
  'what only tells where they were names nobody': [
    ['A tank was damaged by men at Tarn, Ruvian Hills.', ['damaged ASSAULT asserted null']],
    ['The murder by gunfire of two Ruvian priests shook Osk.', ['murder ASSAULT asserted null']],
  ],
  'a group that was only suspected is not surer by "the rebels"': [
    ['Osk fears alleged Dawn Front rebels. The rebels killed a guard.', ['killed ASSAULT asserted null']],
    ['Osk fears Dawn Front rebels. The rebels killed a guard.', ['killed ASSAULT asserted dawn-front']],
  ],
  'a full name is no part of it': [
    ['The popular Liberation Army killed a guard.', ['killed ASSAULT asserted popular-liberation-army']],
    ['The Liberation Army killed a guard.', ['killed ASSAULT asserted liberation-army']],
  ],
}

for (const [title, rows] of Object.entries(ROWS))
  describe(title, () => {
    for (const [text, expected, said] of rows) test(text, () => expect(events(text, said)).toEqual(expected))
  })

/** "The clerks said that it attacked a guard." as the trained reader parses it, with and without "that". */
const parsed = (that: boolean): Syntax => ({
  tags: [
    'DET',
    'NOUN',
    'VERB',
    ...(that ? (['SCONJ'] as const) : []),
    'PRON',
    'VERB',
    'DET',
    'NOUN',
    'PUNCT',
  ],
  heads: that ? [1, 2, -1, 5, 5, 2, 7, 5, 2] : [1, 2, -1, 4, 2, 6, 4, 2],
  relations: that
    ? ['det', 'nsubj', 'root', 'mark', 'nsubj', 'ccomp', 'det', 'obj', 'punct']
    : ['det', 'nsubj', 'root', 'nsubj', 'ccomp', 'det', 'obj', 'punct'],
})

test.each([
  ['The clerks said that it attacked a guard.', 'that it attacked a guard', 'indirect', 'clerks'],
  ['The clerks said that it destroyed a house.', 'that it destroyed a house', 'indirect', 'null'],
  ['The clerks said I attacked a guard.', 'I attacked a guard', 'indirect', 'null'],
  ['The clerks said I attacked a guard.', 'I attacked a guard', 'direct', 'clerks'],
] as const)('whom a pronoun means in what is said: %s (%s, %s)', (text, content, quotation, agent) => {
  const [event] = events(text, [content, 'clerks', { quotation }], parsed(content.startsWith('that')))
  expect(event?.split(' ').at(-1)).toBe(agent)
})
