import { overlapping } from '../../model/overlapping.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from '../../model/statement.ts'

/** A quotation with its marks, where it has them. */
export function withMarks(text: string, { start, end }: Span): Span {
  const isMark = (at: number): boolean => /["“”«»„]/.test(text.charAt(at))
  return {
    start: start > 0 && isMark(start - 1) ? start - 1 : start,
    end: end < text.length && isMark(end) ? end + 1 : end,
  }
}

const WORD = /[\p{L}\p{N}]/gu

/** Direct when all words of the content stand inside quotation marks, indirect when none does, else mixed. */
export function quotationOf(text: string, content: readonly Span[], quotations: readonly Span[]): Quotation {
  let [all, quoted] = [0, 0]
  for (const piece of content) {
    all += lettersIn(text, piece)
    for (const q of overlapping(quotations, piece))
      quoted += lettersIn(text, { start: Math.max(q.start, piece.start), end: Math.min(q.end, piece.end) })
  }
  if (quoted === 0) return 'indirect'
  return quoted >= all ? 'direct' : 'mixed'
}

const lettersIn = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(WORD)?.length ?? 0
