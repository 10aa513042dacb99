import { overlapping } from '../../model/overlapping.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from '../../model/statement.ts'

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
