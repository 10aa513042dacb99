import type { Block } from '../model/report.ts'
import type { Span } from '../model/span.ts'

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
])

/** What stands inside outermost double quotation marks, the marks left out, in reading order. */
export function findQuotations(text: string, blocks: readonly Block[]): Span[] {
  const found: Span[] = []
  for (const block of blocks) {
    for (let i = block.start; i < block.end; i++) {
      const close = PAIRS.get(text.charAt(i))
      if (close === undefined) continue
      const end = text.indexOf(close, i + 1)
      if (end < 0 || end >= block.end) break
      found.push({ start: i + 1, end })
      i = end
    }
  }
  return found
}
