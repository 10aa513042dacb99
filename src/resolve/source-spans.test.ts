import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportOf } from '../../test/report-of.ts'
import { annotate } from '../language/annotate.ts'
import type { FoundStatement } from '../model/found.ts'
import { resolveSources } from './sources.ts'

const TEXT =
  'Olen Brask, who leads the Tessel Harbour Union, said Danish officials (R) had told “Mrs. Osk” that the mill — the old one — burned. She and her lawyers, it said, denied this; they’ll go.'

describe('any spans as a source', () => {
  test('give a source whose speaker and party are among those of the story', () => {
    const report = annotate(reportOf(TEXT, 'paragraph', 'r0'))
    const at = fc.nat({ max: TEXT.length })
    const span = fc.tuple(at, at).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    const spans = fc.array(span, { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(fc.tuple(spans, spans, spans), { maxLength: 5 }), (all) => {
        const statements = all.map(([source, cue, content]): FoundStatement => {
          const own = [...source, ...cue, ...content]
          const [start, end] = [
            Math.min(0, ...own.map((s) => s.start)),
            Math.max(0, ...own.map((s) => s.end)),
          ]
          return {
            start,
            end,
            source,
            cue,
            content,
            lemma: 'say',
            quotation: 'indirect',
            stance: 'asserts',
            channel: null,
            platform: null,
            probability: null,
            within: null,
          }
        })
        const { sources, parties, speakers } = resolveSources([report], new Map([['r0', statements]]))
        const found = sources.get('r0') ?? []
        expect(found).toHaveLength(statements.length)
        for (const { party, speaker } of found) {
          expect(party === null || parties.some((p) => p.id === party)).toBe(true)
          expect(speaker === null || speakers.some((s) => s.id === speaker)).toBe(true)
        }
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
