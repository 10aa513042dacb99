import { type Span, trimmed } from '../model/span.ts'

/** Lines this long are paragraphs of their own, however the text is broken. */
const WIDEST = 100
const NARROWEST = 40
/** A line is full when the next line's first word would not fit; this share of a paragraph's lines must be. */
const FULL = 0.8
const BREAK = /\r\n|[\n\r\u2028\u2029]/g

/** The lines of a text that are not blank, trimmed, with the number of line breaks before each. */
export type Line = Span & { readonly breaks: number }

export function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = []
  let [at, breaks] = [from, 2]
  const add = (end: number): void => {
    const line = trimmed(text, { start: at, end })
    if (line.end > line.start) {
      lines.push({ ...line, breaks })
      breaks = 0
    }
    breaks++
  }
  BREAK.lastIndex = from
  for (let found = BREAK.exec(text); found; found = BREAK.exec(text)) {
    add(found.index)
    at = BREAK.lastIndex
  }
  add(text.length)
  return lines
}

/**
 * Joins lines into paragraphs. Text set to a fixed width (full lines of some 40 to 100 characters that break within
 * sentences) is joined up to the next blank line; else each line is a paragraph.
 */
export function paragraphsOf(text: string, lines: readonly Line[]): Span[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && line.breaks < 2) group.push(line)
    else groups.push([line])
  }
  const isSet = isFixedWidth(lines)
  return groups.flatMap((group) =>
    isSet && isWrapped(text, group) ? joined(group) : group.map(({ start, end }) => ({ start, end })),
  )
}

const lengthOf = ({ start, end }: Span): number => end - start

/** Most of the text stands in lines of a fixed width. */
function isFixedWidth(lines: readonly Line[]): boolean {
  const all = lines.reduce((n, l) => n + lengthOf(l), 0)
  return lines.reduce((n, l) => n + (lengthOf(l) > WIDEST ? lengthOf(l) : 0), 0) * 2 < all
}

const joined = (group: readonly Line[]): Span[] => {
  const [first, last] = [group[0], group.at(-1)]
  return first && last ? [{ start: first.start, end: last.end }] : []
}

function isWrapped(text: string, group: readonly Line[]): boolean {
  const inner = group.slice(0, -1)
  if (inner.length < 1 || group.some((l) => lengthOf(l) > WIDEST)) return false
  const width = group.reduce((n, l) => Math.max(n, lengthOf(l)), 0)
  const open = inner.filter((l) => !/[.!?:"”’)\]]/.test(text.charAt(l.end - 1)))
  const full = inner.filter((l, i) => lengthOf(l) + 1 + firstWord(text, group[i + 1]) > width)
  return (
    inner.every((l) => lengthOf(l) >= NARROWEST) &&
    open.length * 2 >= inner.length &&
    full.length >= FULL * inner.length
  )
}

const firstWord = (text: string, line: Span | undefined): number =>
  line ? (/^\S{1,100}/.exec(text.slice(line.start, line.end))?.[0].length ?? 0) : 0
