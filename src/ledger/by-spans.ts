import type { AnnotatedReport } from '../model/passage.ts'
import type { Span } from '../model/span.ts'

type OfSpans<R> = (report: AnnotatedReport, spans: readonly Span[]) => R

/** A pure function of some spans of a report that works once for each, as long as somebody holds the report. */
export function bySpans<R>(work: OfSpans<R>): OfSpans<R> {
  const known = new WeakMap<AnnotatedReport, Map<string, R>>()
  return (report, spans) => {
    const own = known.get(report) ?? new Map<string, R>()
    known.set(report, own)
    const key = spans.map(({ start, end }) => `${start}-${end}`).join(' ')
    const found = own.get(key) ?? work(report, spans)
    own.set(key, found)
    return found
  }
}
