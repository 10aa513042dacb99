import type { Span } from '../model/span.ts'

/** A piece of a report's text with the hits in it; all spans are UTF-16 code units into the report's text. */
export type Snippet = Span & { readonly text: string; readonly hits: readonly Span[] }

/** Marks around a hit; `searchable` text has none of them. */
export const HIT_START = '\u0002'
export const HIT_END = '\u0003'

const MOST_SNIPPETS = 3
/** Code units before the first hit and behind the last, and of a snippet in all. */
const AROUND = 80
const LONGEST = 320

/** A text without its marks, and where they stood. */
export function readHits(marked: string): { readonly text: string; readonly hits: readonly Span[] } {
  const hits: Span[] = []
  let text = ''
  for (const [i, piece] of marked.split(HIT_START).entries()) {
    const end = i === 0 ? -1 : piece.indexOf(HIT_END)
    if (end >= 0) hits.push({ start: text.length, end: text.length + end })
    text += end >= 0 ? piece.slice(0, end) + piece.slice(end + 1) : piece
  }
  return { text, hits }
}

/** The first hits with the words around them; hits near one another share a snippet. */
export function snippetsOf(text: string, hits: readonly Span[]): Snippet[] {
  const groups: Span[][] = []
  for (const hit of hits) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && hit.end - first.start <= LONGEST - 2 * AROUND) group.push(hit)
    else if (groups.length < MOST_SNIPPETS) groups.push([hit])
    else break
  }
  return groups.map((group) => snippetOf(text, group))
}

function snippetOf(text: string, hits: readonly Span[]): Snippet {
  const [first, last] = [hits[0]?.start ?? 0, hits.at(-1)?.end ?? 0]
  const start = wordStart(text, Math.max(0, first - AROUND), first)
  const end = wordEnd(text, Math.min(text.length, last + AROUND), last)
  return { start, end, text: text.slice(start, end), hits }
}

/** The first word that starts at or behind `from`, before `least`; there where the text has no space. */
function wordStart(text: string, from: number, least: number): number {
  if (from === 0) return 0
  const space = text.slice(from, least).search(/\s/)
  return space < 0 ? whole(text, from) : from + space + 1
}

function wordEnd(text: string, from: number, least: number): number {
  if (from === text.length) return from
  const space = text.slice(least, from).search(/\s\S*$/)
  return space < 0 ? whole(text, from) : least + space
}

/** No cut stands between the halves of a surrogate pair. */
const whole = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at
