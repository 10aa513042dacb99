import type { FoundAttribution } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'

/** A content that holds less of a quotation than this is no more than a few of its words. */
const HELD = 0.2
/** One mark opens a quotation. */
const MARK = 1
const CLOSING = /["“”»’']/

/**
 * Contents with the whole of each quotation that they hold in part, where nobody else says the rest: the reader sees a long text in
 * windows, and may lose the end of a long quotation. Source and cue stand outside of it.
 */
export function withWholeQuotations(
  all: readonly FoundAttribution[],
  { quotations, report }: AnnotatedReport,
): FoundAttribution[] {
  const told = all
    .flatMap((a) => [...a.source, ...a.cue, ...a.content].map((s) => ({ ...s, by: a })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return all.map((attribution) => {
    const whole = (quotation: Span): boolean =>
      overlapping(told, quotation).every(({ by, start, end }) =>
        by === attribution
          ? attribution.content.some((c) => c.start === start && c.end === end)
          : attribution.content.some((c) => c.start <= start && end <= c.end),
      )
    return {
      ...attribution,
      content: joined(attribution.content.map((c) => grown(c, report.text, quotations, whole))),
    }
  })
}

/** Two pieces of one quotation are that quotation, once. */
function joined(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans) {
    const before = kept.at(-1)
    if (before && span.start < before.end)
      kept.splice(-1, 1, { start: before.start, end: Math.max(before.end, span.end) })
    else kept.push(span)
  }
  return kept
}

function grown(
  content: Span,
  text: string,
  quotations: readonly Span[],
  whole: (quotation: Span) => boolean,
): Span {
  const cut = overlapping(quotations, content).filter((q) => {
    const held = Math.min(q.end, content.end) - Math.max(q.start, content.start)
    return held < q.end - q.start && held >= HELD * (q.end - q.start) && whole(q)
  })
  return cut.reduce(
    (span, q) => ({
      start: q.start < span.start ? q.start - MARK : span.start,
      end: q.end > span.end ? q.end + (CLOSING.test(text.charAt(q.end)) ? MARK : 0) : span.end,
    }),
    content,
  )
}
