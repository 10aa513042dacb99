import type { BlockKind } from '../model/report.ts'
import {
  BLOCK,
  CAPTION_CLASS,
  HIDING,
  KINDS,
  LONGEST_CAPTION,
  MAY_BE_CAPTION,
  SKIPPED,
} from './page-lines.table.ts'

/** One line of a page: the text of a block, its white space folded. `linked` is the share of it that is links, 0 to 1. */
export type PageLine = {
  readonly text: string
  readonly kind: BlockKind | null
  readonly words: number
  readonly linked: number
  /** It is the page's `h1`. */
  readonly top: boolean
}

/** Where in the page a node stands. */
type Place = {
  readonly kind: BlockKind | null
  readonly linked: boolean
  readonly top: boolean
  readonly form: boolean
  readonly set: boolean
}
type Step = { readonly node: Node; readonly place: Place; readonly leave: boolean }

const OUTSIDE: Place = { kind: null, linked: false, top: false, form: false, set: false }

/** The lines of an element, in reading order: a new one at every block element. Iterative, so depth costs no stack. */
export function linesOfElement(root: Element): PageLine[] {
  const writer = lineWriter()
  const stack: Step[] = [{ node: root, place: OUTSIDE, leave: false }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, place, leave } = step
    if (node.nodeType === 3) writer.write(node.nodeValue ?? '', place)
    if (leave) writer.begin(place)
    if (leave || node.nodeType !== 1 || isLeftOut(node as Element, place)) continue
    const name = node.nodeName.toLowerCase()
    const inside = placeIn(node as Element, name, place)
    if (BLOCK.has(name)) {
      writer.begin(inside)
      stack.push({ node, place, leave: true })
    }
    for (let child = node.lastChild; child; child = child.previousSibling)
      stack.push({ node: child, place: inside, leave: false })
  }
  writer.begin(OUTSIDE)
  return writer.lines
}

type LineWriter = {
  readonly lines: PageLine[]
  /** Ends the line and begins one at this place. */
  readonly begin: (place: Place) => void
  readonly write: (words: string, place: Place) => void
}

function lineWriter(): LineWriter {
  const lines: PageLine[] = []
  let [text, links, kind, top]: [string, number, BlockKind | null, boolean] = ['', 0, null, false]
  const begin = (place: Place): void => {
    const folded = text.replace(/\s+/g, ' ').trim()
    if (folded !== '') lines.push(lineOf(folded, links / folded.length, kind, top))
    ;[text, links, kind, top] = ['', 0, place.kind, place.top]
  }
  const write = (words: string, place: Place): void => {
    const parts = place.set ? words.split(/\n[ \t\r]{0,80}\n/) : [words] // a blank line ends a paragraph in `pre`
    parts.forEach((part, i) => {
      if (i > 0) begin(place)
      text += part
      if (place.linked) links += part.length
    })
  }
  return { lines, begin, write }
}

function lineOf(text: string, linked: number, kind: BlockKind | null, top: boolean): PageLine {
  const words = text.split(' ').length
  const isLong = words > LONGEST_CAPTION || (kind === 'heading' && words > 12 && /[.!?"”’]$/.test(text))
  return { text, kind: isLong ? null : kind, words, linked: Math.min(1, linked), top }
}

function placeIn(element: Element, name: string, place: Place): Place {
  const own = KINDS.get(name) ?? (isCaption(element, name) ? 'caption' : null)
  return {
    kind: own ?? place.kind,
    linked: place.linked || name === 'a',
    top: place.top || name === 'h1',
    form: place.form || name === 'form',
    set: place.set || name === 'pre',
  }
}

const isCaption = (element: Element, name: string): boolean =>
  MAY_BE_CAPTION.has(name) && CAPTION_CLASS.test((element.getAttribute('class') ?? '').slice(0, 400))

/** Scripts, menus and the like, what is hidden, and a form, unless the whole page stands in it. */
function isLeftOut(element: Element, place: Place): boolean {
  const name = element.nodeName.toLowerCase()
  if (SKIPPED.has(name) || element.hasAttribute('hidden')) return true
  if (HIDING.test((element.getAttribute('style') ?? '').slice(0, 1_000))) return true
  return name === 'form' && !place.form && !holdsPage(element)
}

/** Some systems set the whole page in a form. */
const holdsPage = (form: Element): boolean =>
  form.querySelector('h1, article, main') !== null || form.querySelectorAll('p').length > 3
