import type { Span } from '../model/span.ts'

/**
 * The share of a span that stands outside quotations, 0 to 1. `quotations` are in reading order and do
 * not overlap. What a speaker said may reach two reporters apart; what the report tells may not.
 */
export function narrationShare(span: Span, quotations: readonly Span[]): number {
  let quoted = 0
  for (let i = firstAfter(quotations, span.start); i < quotations.length; i++) {
    const { start, end } = quotations[i] as Span
    if (start >= span.end) break
    quoted += Math.min(end, span.end) - Math.max(start, span.start)
  }
  return 1 - quoted / (span.end - span.start)
}

/** Index of the first quotation that ends after an offset (binary search). */
function firstAfter(quotations: readonly Span[], offset: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
