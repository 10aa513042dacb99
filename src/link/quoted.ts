import type { Block } from '../model/report.ts'
import type { Span } from '../model/span.ts'

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
])
/** What stands before a closing single mark; elsewhere that mark is an apostrophe more often than not. */
const BEFORE_CLOSE = /[.,!?…;:—-]/
const LETTER = /\p{L}/u

/**
 * What paragraphs quote, the marks left out, in reading order, apart. Wider than a statement's quotation, since what may be a
 * quotation must not unite two texts: single curly marks count, and a quotation that runs over several paragraphs, each
 * opened and only the last one closed, is quoted to the end of each.
 */
export function quotedSpans(text: string, blocks: readonly Block[]): Span[] {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph')
  return paragraphs.flatMap(({ start, end }, i) => {
    const next = paragraphs[i + 1]
    const found = quotedIn(text.slice(start, end), next === undefined ? '' : text.charAt(next.start))
    return found.map((span) => ({ start: start + span.start, end: start + span.end }))
  })
}

function quotedIn(paragraph: string, nextOpening: string): Span[] {
  const found: Span[] = []
  const unclosed = new Set<string>() // what has no end from here has none further on
  for (let i = 0; i < paragraph.length; i++) {
    const mark = paragraph.charAt(i)
    if (!CLOSING.has(mark) || unclosed.has(mark)) continue
    if (mark === '‘' && LETTER.test(paragraph.charAt(i - 1))) continue
    const close = closeOf(paragraph, mark, i + 1)
    if (close < 0) unclosed.add(mark)
    if (close < 0 && mark !== nextOpening) continue
    const end = close < 0 ? paragraph.length : close
    found.push({ start: i + 1, end })
    i = end
  }
  return found
}

/** Where a quotation ends in its paragraph, or -1. */
function closeOf(paragraph: string, mark: string, from: number): number {
  const closing = CLOSING.get(mark) ?? mark
  for (let at = paragraph.indexOf(closing, from); at >= 0; at = paragraph.indexOf(closing, at + 1))
    if (mark !== '‘' || BEFORE_CLOSE.test(paragraph.charAt(at - 1))) return at
  return -1
}
