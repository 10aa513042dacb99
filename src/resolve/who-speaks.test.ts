import { describe, expect, test } from 'vitest'
import { markedReport } from '../../test/marked-statements.ts'
import { resolveSources } from './sources.ts'

type Row = readonly [name: string, sentences: readonly string[], sources: readonly string[]]

/** Each source of one report, as 'kind speaker party'. */
function sourcesIn(sentences: readonly string[]): string[] {
  const { report, statements } = markedReport(sentences)
  const { sources } = resolveSources([report], new Map([['r0', statements]]))
  return (sources.get('r0') ?? []).map((s) => `${s.kind} ${s.speaker ?? '-'} ${s.party ?? '-'}`)
}

const JOINT: readonly Row[] = [
  ['both by name: the first', ['[Both Denmark and Norway] |said| ^the cable was cut^.'], ['group - denmark']],
  [
    'both sides: the first of the two named before',
    ['Denmark and Norway met at noon.', '[Both sides] |said| ^the talks were short^.'],
    ['group - denmark'],
  ],
  [
    'the two countries',
    ['Norway and Denmark met at noon.', '[The two countries] |said| ^the talks were short^.'],
    ['group - norway'],
  ],
  [
    'three that were named: it stays open',
    ['Norway, Denmark and Sweden met at noon.', '[Both sides] |said| ^the talks were short^.'],
    ['group - -'],
  ],
  ['nobody named', ['[Both sides] |said| ^the talks were short^.'], ['group - -']],
]

const LANDS: readonly Row[] = [
  [
    'the self-proclaimed republic',
    [
      'Norway and the breakaway region of Abkhazia met.',
      "[The self-proclaimed republic's foreign ministry] |said| ^the road was open^.",
    ],
    ['office - abkhazia'],
  ],
  [
    'of two the one that is called so',
    [
      'The self-declared republic of Transnistria met envoys of Abkhazia.',
      '[The unrecognised region] |said| ^the road was open^.',
    ],
    ['group - transnistria'],
  ],
]

const OTHERS: readonly Row[] = [
  ['a video is no person', ['[Video] |shows| ^the bridge burned^.'], ['document - -']],
  ['a report that begins a sentence is none', ['[Report] |says| ^the bridge burned^.'], ['document - -']],
  ['investigations are documents', ['[Investigations] |showed| ^the bridge burned^.'], ['document - -']],
  ['a caller without a name', ['[The caller] |said| ^the bridge burned^.'], ['anonymous - -']],
  [
    'a study is a document, its researchers are people',
    ['[A study] |found| ^the bridge sank^.', '[The researchers] |said| ^the bridge sank^.'],
    ['document - -', 'group - researchers'],
  ],
  [
    'more than one who claim, behind a name',
    ['Supporters of Olen Brask, [who] |claim| ^the vote was rigged^, met.'],
    ['group - supporters'],
  ],
  [
    'a verb in a headline’s capitals parts two names',
    ['[Ana Roe] |Calls| ^Olen Brask A Liar^.', 'Ana Roe met Olen Brask.'],
    ['person ana-roe -'],
  ],
  [
    'a monsignor',
    ['[Msgr. Olen Brask] |said| ^the mill burned^.', '[Brask] |said| ^it was gone^.'],
    ['person olen-brask -', 'person olen-brask -'],
  ],
  [
    'the presidential spokesman is the president’s land’s',
    [
      'The Danish president and Norway’s king met.',
      '[The presidential spokesman] |said| ^the talks were short^.',
    ],
    ['office - denmark'],
  ],
]

describe.each([
  ['joint sources', JOINT],
  ['lands by their standing', LANDS],
  ['others', OTHERS],
])('%s', (_, rows) => {
  test.each(rows.map(([name, sentences, sources]) => ({ name, sentences, sources })))(
    '$name',
    ({ sentences, sources }) => expect(sourcesIn(sentences)).toEqual(sources),
  )
})
