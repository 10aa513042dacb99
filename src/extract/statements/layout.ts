import type { FoundAttribution } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { fromSignatures } from './signed.ts'
import { fromTurns } from './turns.ts'

/**
 * Attributions that a report's layout makes, transcripts and signed quotations, with those of the trained reader that agree with it: what
 * somebody says inside of such a quotation stays, and what crosses its border goes.
 */
export function withLayout(read: readonly FoundAttribution[], report: AnnotatedReport): FoundAttribution[] {
  const laid = [...fromTurns(report), ...fromSignatures(report)]
  if (laid.length === 0) return [...read]
  const said = sorted(laid.flatMap((a) => a.content))
  const signs = sorted(laid.flatMap((a) => [...a.source, ...a.cue]))
  const agrees = ({ source, cue, content }: FoundAttribution): boolean => {
    const spans = [...source, ...cue, ...content]
    const homes = new Set(spans.map((s) => overlapping(said, s)[0]))
    return homes.size === 1 && spans.every((s) => overlapping(signs, s).length === 0 && isWithin(s, homes))
  }
  return [...read.filter(agrees), ...laid]
}

const isWithin = (span: Span, homes: ReadonlySet<Span | undefined>): boolean =>
  [...homes].every((home) => home === undefined || (home.start <= span.start && span.end <= home.end))

const sorted = (spans: readonly Span[]): Span[] =>
  spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
