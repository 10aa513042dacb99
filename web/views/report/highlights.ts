/** A piece of a block's text to be marked, from the block's start. */
export type Marked = { readonly name: string; readonly start: number; readonly end: number }

/** Marks of one block beyond this are not painted: a paragraph of 50,000 spans stays readable. */
const PAINTED = 1500

/** True where the browser can mark text without changing it. */
export const canHighlight = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS

/** Paints marks over one text node; the answer takes them away again. */
export function paint(node: Text, marks: readonly Marked[], priority = 0): () => void {
  if (!canHighlight()) return () => {}
  const painted = marks.slice(0, PAINTED).flatMap(({ name, start, end }) => {
    const range = rangeIn(node, start, end)
    if (!range) return []
    const highlight = CSS.highlights.get(name) ?? newHighlight(name, priority)
    highlight.add(range)
    return [{ highlight, range }]
  })
  return () => {
    for (const { highlight, range } of painted) highlight.delete(range)
  }
}

function newHighlight(name: string, priority: number): Highlight {
  const highlight = new Highlight()
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
  return highlight
}

/** A range over a text node, cut to what the node has; `null` where nothing is left. */
export function rangeIn(node: Text, start: number, end: number): Range | null {
  const [from, to] = [Math.max(0, start), Math.min(node.length, end)]
  if (from >= to) return null
  const range = document.createRange()
  range.setStart(node, from)
  range.setEnd(node, to)
  return range
}

/** The offset in a text node that stands at a point of the screen. */
export function offsetAt(node: Text, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y)
  return caret && caret.offsetNode === node ? caret.offset : null
}
