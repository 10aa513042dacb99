import { ENDS, RAW, VOID } from './nesting.table.ts'

const NAME = /(\/?)([a-z][^\s/>]{0,60})/y

/** Open elements, innermost last, with how often each name is open. */
type Open = { readonly stack: string[]; readonly counts: Map<string, number> }

/**
 * How deep the elements of a page are nested, read from its tags as the page parser would nest them, in one pass.
 * It is asked before parsing, since parsers take time with the square of the depth.
 */
export function nestingOf(page: string): number {
  const html = page.toLowerCase()
  const open: Open = { stack: [], counts: new Map() }
  let deepest = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4)
      continue
    }
    NAME.lastIndex = at + 1
    const [, close = '', name] = NAME.exec(html) ?? []
    at++
    if (name === undefined) continue
    at = endOfTag(html, at)
    if (close) leave(open, name)
    else if (enters(open, name, html.charAt(at - 2) === '/')) enter(open, name)
    if (!close && RAW.has(name)) at = after(html, `</${name}`, at)
    deepest = Math.max(deepest, open.stack.length)
  }
  return deepest
}

/** Just past the next `mark`; the end where there is none. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

/** Just past the tag's `>`; one within a quoted value is none. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  let before = ''
  for (let at = from; at < html.length; at++) {
    const char = html.charAt(at)
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '>') return at + 1
    else if ((char === '"' || char === "'") && before === '=') quote = char
    if (char.trim() !== '') before = char
  }
  return html.length
}

function enters({ counts }: Open, name: string, closed: boolean): boolean {
  const isDrawing = (counts.get('svg') ?? 0) > 0 || (counts.get('math') ?? 0) > 0
  return !VOID.has(name) && !RAW.has(name) && !(closed && isDrawing)
}

function enter(open: Open, name: string): void {
  const ends = ENDS.get(name)
  while (ends?.has(open.stack.at(-1) ?? '')) pop(open)
  open.stack.push(name)
  open.counts.set(name, (open.counts.get(name) ?? 0) + 1)
}

function leave(open: Open, name: string): void {
  if ((open.counts.get(name) ?? 0) === 0) return
  while (pop(open) !== name);
}

function pop({ stack, counts }: Open): string | undefined {
  const name = stack.pop()
  if (name !== undefined) counts.set(name, (counts.get(name) ?? 1) - 1)
  return name
}
