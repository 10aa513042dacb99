import { expect, test } from 'vitest'
import { markedReport } from '../../test/marked-statements.ts'
import { resolveSources } from './sources.ts'

type Row = readonly [name: string, sentences: readonly string[], sources: readonly string[]]

const ROWS: readonly Row[] = [
  [
    'of two who speak together each has his own side',
    [
      'Norwegian minister Olen Brask met Danish minister Ana Roe.',
      '[Danish minister Ana Roe] |said| ^it burned^.',
      '[Olen Brask and Ana Roe] |said| ^no^.',
    ],
    ['person ana-roe denmark', 'person olen-brask norway'],
  ],
  [
    'a spokesman and a statement right behind what a body said',
    ['[The union of Osk] |said| ^it burned^.', '[A statement] |said| ^no^.', '[A spokesman] |said| ^no^.'],
    ['group - union', 'document - union', 'office - union'],
  ],
  [
    'a spokesman long after, or behind a man, is nobody’s',
    ['[The union of Osk] |said| ^it burned^.', '[Olen Brask] |said| ^no^.', '[A spokesman] |said| ^no^.'],
    ['group - union', 'person olen-brask -', 'office - -'],
  ],
  [
    'a surname that is a common word',
    ['[Captain John Cook] |said| ^it was dark^.', '^It burned^, [Cook] |said|.'],
    ['person john-cook -', 'person john-cook -'],
  ],
  [
    'he who says that somebody was shot is not the one who was',
    ['[Captain John Tarn] |said| ^it was dark^.', '^Olen Brask was shot^, [he] |said|.'],
    ['person john-tarn -', 'person john-tarn -'],
  ],
  [
    'he may be one who spoke without a name',
    [
      '[A police spokesman] |said| ^it was dark^.',
      '^Olen Brask was shot^, [he] |said|.',
      '[He] |said| ^no^.',
    ],
    ['office - police', 'office - police', 'office - police'],
  ],
  [
    'she is not the spokesman',
    ['Ana Roe came.', '[A spokesman] |said| ^it was dark^.', '[She] |said| ^no^.'],
    ['office - -', 'person ana-roe -'],
  ],
  [
    'a witness against somebody is another',
    ['[A key witness against teenage murder suspect Olen Brask] |said| ^he saw him^.', '[He] |said| ^no^.'],
    ['anonymous - -', 'anonymous - -'],
  ],
  [
    'who is named after the witness spoke is meant',
    ['[A witness] |said| ^it was dark^.', 'Olen Brask left at noon.', '[He] |said| ^no^.'],
    ['anonymous - -', 'person olen-brask -'],
  ],
  [
    'he who writes a letter is who signed it, not who got it',
    [
      'The bishop, Mara Ostrel, got a letter signed by Olen Brask, in which [he] |denies| ^any part in the raid^.',
    ],
    ['person olen-brask -'],
  ],
  [
    'it that tells in a group’s communique is the group',
    ['The army got a communique from the Ardan Liberation Front, in which [it] |claims| ^two raids^.'],
    ['group - ardan-liberation-front'],
  ],
  [
    'lands that no table knows, by their army or ministry',
    [
      'The air force of Tolm and the Vendrel army met near Osk; Vendrel lost.',
      '[Karsk’s foreign ministry] |said| ^no^.',
      '[Karsk] |denied| ^it^.',
      '[Vendrel] |said| ^no^.',
    ],
    ['office - karsk', 'group - karsk', 'group - vendrel'],
  ],
  [
    'a man’s government is no land',
    ['President Olen Brask left.', '[Brask’s government] |said| ^no^.', 'He was with Brask at noon.'],
    ['office - -'],
  ],
  [
    'the rebels and rebel officials are the one armed group that is named',
    [
      '[The Ardan Liberation Front] |said| ^it would talk^.',
      '[Rebel health officials] |said| ^five died^.',
      '[The rebels] |said| ^no^.',
    ],
    ['group - ardan-liberation-front', 'office - ardan-liberation-front', 'group - ardan-liberation-front'],
  ],
]

test.each(ROWS.map(([name, sentences, expected]) => ({ name, sentences, expected })))(
  '$name',
  ({ sentences, expected }) => {
    const { report, statements } = markedReport(sentences)
    const { sources } = resolveSources([report], new Map([['r0', statements]]))
    const found = (sources.get('r0') ?? []).map((s) => `${s.kind} ${s.speaker ?? '-'} ${s.party ?? '-'}`)
    expect(found).toEqual(expected)
  },
)
