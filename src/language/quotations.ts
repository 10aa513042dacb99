import type { Block } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { type Mark, marksOf } from './quotation-marks.ts'

/** Marks matched in one block. `unclosed` is the last opening mark that nothing closes and no pair follows. */
type Matched = { readonly pairs: readonly Span[]; readonly unclosed: Mark | null }

/**
 * What stands inside outermost quotation marks, the marks left out, in reading order: “ ”, " ", « », „ “, and
 * ‘ ’ or ' ' where they are no apostrophes. A quotation ends with its block. One that goes on in the next paragraph,
 * which then opens with the same mark, is one quotation a paragraph. Any other opening mark that nothing closes
 * quotes nothing. Linear in the text's length.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Span[] {
  const found: Span[] = []
  blocks.forEach((block, i) => {
    const { pairs, unclosed } = matchMarks(marksOf(text, block))
    for (const pair of outermost(pairs)) found.push(pair)
    if (unclosed && opensWith(text, blocks[i + 1], unclosed.char))
      found.push({ start: unclosed.at + 1, end: trimmedEnd(text, block) })
  })
  return found.filter(({ start, end }) => start < end)
}

const opensWith = (text: string, block: Block | undefined, mark: string): boolean =>
  block?.kind === 'paragraph' && text.charAt(block.start) === mark

function trimmedEnd(text: string, block: Block): number {
  let end = block.end
  while (end > block.start && text.charAt(end - 1).trim() === '') end--
  return end
}

/** Pairs marks with a stack: a mark closes the last one of its kind, and what opened since then stays unclosed. */
function matchMarks(marks: readonly Mark[]): Matched {
  const open: Mark[] = []
  const counts = new Map<string, number>() // of each kind on the stack, so that a stray mark costs no search
  const pairs: Span[] = []
  const count = (kind: string, by: number): void => void counts.set(kind, (counts.get(kind) ?? 0) + by)
  for (const mark of marks) {
    const closes = mark.closes.find((kind) => (counts.get(kind) ?? 0) > 0)
    if (closes === undefined || mark.role === 'open') {
      if (mark.role === 'close' || mark.opens === null) continue
      open.push(mark)
      count(mark.opens, 1)
      continue
    }
    for (let top = open.pop(); top; top = open.pop()) {
      count(top.opens ?? '', -1)
      if (top.opens !== closes) continue
      pairs.push({ start: top.at + 1, end: mark.at })
      break
    }
  }
  const last = open.at(-1) ?? null
  const again = last !== null && marks.some(({ at, opens }) => at > last.at && opens === last.opens)
  return { pairs, unclosed: again ? null : last }
}

/** The pairs that no other holds; they come in the order of their ends. */
function outermost(pairs: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const pair of pairs) {
    while ((kept.at(-1)?.start ?? -1) > pair.start) kept.pop()
    kept.push(pair)
  }
  return kept
}
