import type { BlockKind } from '../model/report.ts'

/** One line of a page: the text of a block, its white space folded. `linked` is the share of it that is links, 0 to 1. */
export type PageLine = {
  readonly text: string
  readonly kind: BlockKind | null
  readonly words: number
  readonly linked: number
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))
const BLOCK = set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
)
const SKIPPED = set(
  'script style noscript template iframe object svg canvas button select option input textarea nav footer form audio video head',
)
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['figcaption', 'caption'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
])

type Step = {
  readonly node: Node
  readonly kind: BlockKind | null
  readonly linked: boolean
  readonly leave: boolean
}

/** The lines of an element, in reading order: a new one at every block element. Iterative, so depth costs no stack. */
export function linesOfElement(root: Element): PageLine[] {
  const lines: PageLine[] = []
  let [text, links]: [string, number] = ['', 0]
  let lineKind: BlockKind | null = null
  const flush = (kind: BlockKind | null): void => {
    const words = text.replace(/\s+/g, ' ').trim()
    if (words !== '')
      lines.push({
        text: words,
        kind: lineKind,
        words: words.split(' ').length,
        linked: Math.min(1, links / words.length),
      })
    text = ''
    links = 0
    lineKind = kind
  }
  const stack: Step[] = [{ node: root, kind: null, linked: false, leave: false }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, kind, linked, leave } = step
    if (node.nodeType === 3) {
      text += node.nodeValue ?? ''
      if (linked) links += (node.nodeValue ?? '').length
      continue
    }
    const name = node.nodeName.toLowerCase()
    if (leave) flush(kind)
    if (leave || node.nodeType !== 1 || SKIPPED.has(name)) continue
    const own = KINDS.get(name) ?? kind
    if (BLOCK.has(name)) {
      flush(own)
      stack.push({ node, kind, linked, leave: true })
    }
    for (let child = node.lastChild; child; child = child.previousSibling)
      stack.push({ node: child, kind: own, linked: linked || name === 'a', leave: false })
  }
  flush(null)
  return lines
}
