import type { Span } from '../model/span.ts'

/** Lines this long are paragraphs of their own, however the text is broken. */
const WIDEST = 100
const NARROWEST = 40

/** The lines of a text that are not blank, trimmed, with the number of line breaks before each. */
export type Line = Span & { readonly breaks: number }

export function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = []
  let [at, breaks] = [from, 2]
  while (at <= text.length) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    const line = trimmed(text, at, end)
    if (line.end > line.start) {
      lines.push({ ...line, breaks })
      breaks = 0
    }
    breaks++
    at = end + 1
  }
  return lines
}

/** A span without the white space at its ends. */
export function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}

/**
 * Joins lines into paragraphs. Text set to a fixed width (lines of some 40 to 100 characters that break within sentences)
 * is joined up to the next blank line; else each line is a paragraph.
 */
export function paragraphsOf(text: string, lines: readonly Line[]): Span[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && line.breaks < 2) group.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) =>
    isWrapped(text, group) ? joined(group) : group.map(({ start, end }) => ({ start, end })),
  )
}

const joined = (group: readonly Line[]): Span[] => {
  const [first, last] = [group[0], group.at(-1)]
  return first && last ? [{ start: first.start, end: last.end }] : []
}

function isWrapped(text: string, group: readonly Line[]): boolean {
  const inner = group.slice(0, -1)
  if (inner.length < 1) return false
  const set = inner.every((l) => l.end - l.start <= WIDEST && l.end - l.start >= NARROWEST)
  const open = inner.filter((l) => !/[.!?:"”’)\]]/.test(text.charAt(l.end - 1)))
  return set && open.length * 2 >= inner.length
}
