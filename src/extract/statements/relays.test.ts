import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportOf } from '../../../test/report-of.ts'
import { annotate } from '../../language/annotate.ts'
import type { FoundAttribution } from '../../model/found.ts'
import type { BlockKind } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { findStatements } from './find.ts'

/**
 * Statements of a text, given what the trained reader finds in it: parts are named by their words, in the order
 * source, cue, content; a source may be missing. Told as 'source | cue | content | stance | index of the one that relays it'.
 */
function read(
  text: string,
  given: readonly (readonly [string, string, string])[],
  kind: BlockKind = 'paragraph',
): string[] {
  const report = annotate(reportOf(text, kind))
  const words = (spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(' … ')
  return findStatements(
    report,
    given.map((row) => attributionOf(text, row)),
  ).map((s) => [words(s.source), words(s.cue), words(s.content), s.stance, s.within ?? '-'].join(' | '))
}

function attributionOf(
  text: string,
  [source, cue, content]: readonly [string, string, string],
): FoundAttribution {
  const at = (part: string): Span[] => {
    const start = text.indexOf(part)
    return part === '' ? [] : [{ start, end: start + part.length }]
  }
  return { source: at(source), cue: at(cue), content: at(content), probability: 0.9 }
}

type Row = readonly [text: string, given: readonly [string, string, string], ...more: string[]]

const RELAYED: readonly Row[] = [
  [
    'Roe said the ministry had denied the raid.',
    ['Roe', 'said', 'the ministry had denied the raid'],
    'Roe | said | the ministry had denied the raid | asserts | -',
    'the ministry | had denied | the raid | denies | 0',
  ],
  [
    'According to the agency, the ministry said that no shell had left its positions.',
    ['the agency', 'According to', 'the ministry said that no shell had left its positions'],
    'the agency | According to | the ministry said that no shell had left its positions | asserts | -',
    'the ministry | said | that no shell had left its positions | denies | 0',
  ],
  [
    'The minister stated Norway accused Denmark of cutting the cable.',
    ['The minister', 'stated', 'Norway accused Denmark of cutting the cable'],
    'The minister | stated | Norway accused Denmark of cutting the cable | asserts | -',
    'Norway | accused | Denmark of cutting the cable | accuses | 0',
  ],
  [
    'The widow said that a sergeant at the gate of the fort told her that the list was closed.',
    ['The widow', 'said', 'that a sergeant at the gate of the fort told her that the list was closed'],
    'The widow | said | that a sergeant at the gate of the fort told her that the list was closed | asserts | -',
    'a sergeant at the gate of the fort | told | that the list was closed | asserts | 0',
  ],
  [
    'They said that helicopters came low, according to the bishop.',
    ['the bishop', 'according to', 'They said that helicopters came low'],
    'They | said | that helicopters came low | asserts | 1',
    'the bishop | according to | They said that helicopters came low | asserts | -',
  ],
  [
    'The mayor rejected the union’s claim that the mill was empty.',
    ['The mayor', 'rejected', 'the union’s claim that the mill was empty'],
    'The mayor | rejected | the union’s claim that the mill was empty | denies | -',
    'the union’s | claim | that the mill was empty | asserts | 0',
  ],
  [
    'The colonel refuted charges raised by the commission that his brigade ran a secret jail.',
    ['The colonel', 'refuted', 'charges raised by the commission that his brigade ran a secret jail'],
    'The colonel | refuted | charges raised by the commission that his brigade ran a secret jail | denies | -',
    'the commission | charges | that his brigade ran a secret jail | accuses | 0',
  ],
  [
    'Norway reported that the port was hit, while Denmark insisted that its guns were cold.',
    ['Norway', 'reported', 'that the port was hit, while Denmark insisted that its guns were cold'],
    'Norway | reported | that the port was hit | asserts | -',
    'Denmark | insisted | that its guns were cold | asserts | -',
  ],
]

const SAID_AS: readonly Row[] = [
  [
    'The union denied that its members had sabotaged a crane, as the operator of the port alleges.',
    ['The union', 'denied', 'that its members had sabotaged a crane, as the operator of the port alleges'],
    'The union | denied | that its members had sabotaged a crane | denies | -',
    'the operator of the port | alleges | that its members had sabotaged a crane | accuses | -',
  ],
  [
    'Roe denied that guards had beaten the clerk as claimed by the union.',
    ['Roe', 'denied', 'that guards had beaten the clerk as claimed by the union'],
    'Roe | denied | that guards had beaten the clerk | denies | -',
    'the union | claimed | that guards had beaten the clerk | accuses | -',
  ],
]

const NOT_RELAYED: readonly Row[] = [
  [
    'Roe said the army had not shelled the town, as the mayor claims.',
    ['Roe', 'said', 'the army had not shelled the town, as the mayor claims'],
  ],
  [
    'Roe said the road was open, as he said it would be.',
    ['Roe', 'said', 'the road was open, as he said it would be'],
  ],
  [
    'Roe said the road was open, as the mayor might say.',
    ['Roe', 'said', 'the road was open, as the mayor might say'],
  ],
  [
    'Roe said the road was as good as the mayor said it was.',
    ['Roe', 'said', 'the road was as good as the mayor said it was'],
  ],
  ['Roe said he had told nobody.', ['Roe', 'said', 'he had told nobody']],
  ['Roe said what the mayor said was clear.', ['Roe', 'said', 'what the mayor said was clear']],
  ['Roe said the mayor would say more at noon.', ['Roe', 'said', 'the mayor would say more at noon']],
  ['Roe said a man accused of arson was held.', ['Roe', 'said', 'a man accused of arson was held']],
  ['Roe said if the army says that it is safe, go.', ['Roe', 'said', 'if the army says that it is safe, go']],
  ['“The army said that it was safe,” Roe said.', ['Roe', 'said', '“The army said that it was safe,”']],
  [
    'Roe said the mill was closed and the claim was old.',
    ['Roe', 'said', 'the mill was closed and the claim was old'],
  ],
  ['Roe said that to say that it burned was wrong.', ['Roe', 'said', 'that to say that it burned was wrong']],
]

describe('what a statement relays', () => {
  test.each([...RELAYED, ...SAID_AS].map(([text, given, ...rows]) => ({ text, given, rows })))(
    '$text',
    ({ text, given, rows }) => expect(read(text, [given])).toEqual(rows),
  )
  test.each(NOT_RELAYED.map(([text, given]) => ({ text, given })))('nothing in: $text', ({ text, given }) =>
    expect(read(text, [given])).toHaveLength(1),
  )
})

const MENDED: readonly Row[] = [
  [
    'The mayor was accused of arson.',
    ['The mayor', 'was accused of', 'arson'],
    ' | was accused of | The mayor … arson | accuses | -',
  ],
  [
    'The guard was also blamed by the union for the fire.',
    ['The guard', 'was also blamed', 'for the fire'],
    'the union | was also blamed | The guard … for the fire | accuses | -',
  ],
  [
    'Norway on Monday dismissed the report as a fable.',
    ['', 'dismissed', 'the report as a fable'],
    'Norway | dismissed | the report as a fable | denies | -',
  ],
  [
    'The ministry has moved the line and has not said why.',
    ['', 'has not said', 'why'],
    'The ministry | has not said | why | declines | -',
  ],
  [
    'Roe called Holm a “liar” Monday on The Late Show.',
    ['Roe', 'called', 'Holm a “liar” Monday on The Late Show'],
    'Roe | called | Holm a “liar” | accuses | -',
  ],
  [
    'Norway denied that any ships had been hit, but said the raid went on.',
    ['', 'said', 'the raid went on'],
    ' | said | the raid went on | asserts | -',
  ],
  [
    'The line was moved and was announced at noon.',
    ['', 'was announced', 'at noon'],
    ' | was announced | at noon | asserts | -',
  ],
]

test.each(MENDED.map(([text, given, ...rows]) => ({ text, given, rows })))(
  'mended: $text',
  ({ text, given, rows }) => expect(read(text, [given])).toEqual(rows),
)

const HEADLINES: readonly (readonly [text: string, ...rows: string[]])[] = [
  ['Ministry: 12 killed in market blast', 'Ministry | : | 12 killed in market blast | asserts | -'],
  ['Twelve dead in Tessel blast: police', 'police | : | Twelve dead in Tessel blast | asserts | -'],
  ['Denmark: We did not fire at Tessel', 'Denmark | : | We did not fire at Tessel | denies | -'],
  ['Tessel: road closed after storm'],
  ['Exclusive: minister knew of raid'],
  ['Tessel fire: mayor demands resignations'],
  ['Live: police update on the ferry fire: more soon'],
  ['Storm brings floods to the valley'],
]

test.each(HEADLINES.map(([text, ...rows]) => ({ text, rows })))('headline: $text', ({ text, rows }) =>
  expect(read(text, [], 'headline')).toEqual(rows),
)

test('somebody who is heard in a recording speaks, and who only hears a shot does not', () => {
  expect(read('Ana Roe can be heard yelling to the guards that the boy was unarmed.', [])).toEqual([
    'Ana Roe | yelling | that the boy was unarmed | denies | -',
  ])
  expect(read('A shot can be heard before the boy falls.', [])).toEqual([])
})

const WORDS =
  'Roe said that the ministry denied it , while Denmark insisted “ no ” ; they told her claim of by . had not'.split(
    ' ',
  )

test('every span is a piece of the text, and what is relayed stands in a content', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 30 }), (words) => {
      const text = words.join(' ')
      const given: FoundAttribution = {
        source: [],
        cue: [{ start: 0, end: words[0]?.length ?? 0 }],
        content: [{ start: (words[0]?.length ?? 0) + 1, end: text.length }],
        probability: 0.5,
      }
      const all = findStatements(annotate(reportOf(text)), [given])
      for (const s of all)
        for (const p of [...s.source, ...s.cue, ...s.content]) {
          expect(p.start).toBeLessThan(p.end)
          expect(p.start).toBeGreaterThanOrEqual(s.start)
          expect(p.end).toBeLessThanOrEqual(Math.min(s.end, text.length))
        }
      for (const { within, start, end } of all.filter((s) => s.within !== null)) {
        const holder = all[within ?? -1]
        expect(holder?.content.some((c) => c.start <= start && end <= c.end)).toBe(true)
      }
    }),
    { seed: 7, numRuns: 300 },
  )
})
