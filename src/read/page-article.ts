import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { linesOfElement, type PageLine } from './page-lines.ts'

/** Readability takes time with the square of these; a page with more is read by its lines alone. */
const MOST_NODES = 30_000
const DEEPEST = 150
/** A page has few articles; more are teasers. */
const MOST_ARTICLES = 50
/** How many lines before the article's first are looked through for its lead, and how many may be put back without an `h1`. */
const LEAD_REACH = 30
const LEAD_LINES = 3

/** The article of a page, with what Readability took for its byline. */
export type PageArticle = { readonly lines: readonly PageLine[]; readonly byline: string | null }

/** Readability's article where it found one; else every line of the page's main part between its sentences. */
export function articleOf(document: Document, depth: number): PageArticle {
  const all = linesOfElement(mainOf(document))
  const dense = denseOf(all)
  if (depth > DEEPEST || hasMoreNodes(document, MOST_NODES)) return { lines: dense, byline: null }
  const article = new Readability(document, { charThreshold: 200 }).parse()
  const content = article?.content ? parseHTML(`<html><body>${article.content}</body></html>`).document : null
  const found = content ? linesOfElement(content.querySelector('body') as unknown as Element) : []
  const byline = article?.byline ?? null
  if (wordsIn(found) * 3 < wordsIn(dense)) return { lines: dense, byline }
  return { lines: withCaptions(withLead(found, all), all), byline }
}

/** The longest article, else the main part, else the body. */
function mainOf(document: Document): Element {
  const articles = [...document.querySelectorAll('article')].slice(0, MOST_ARTICLES)
  const lengths = articles.map((a) => a.textContent?.length ?? 0)
  const longest = articles[lengths.indexOf(Math.max(...lengths))]
  const main = document.querySelector('main, [role=main]')
  if (longest && main && 3 * (longest.textContent?.length ?? 0) < (main.textContent?.length ?? 0)) return main
  return longest ?? main ?? document.body ?? document.documentElement
}

function hasMoreNodes(document: Document, most: number): boolean {
  let count = 0
  let node: Node | null = document.documentElement
  while (node && count <= most) {
    count++
    node = node.firstChild ?? nextAfter(node)
  }
  return count > most
}

function nextAfter(node: Node): Node | null {
  let at: Node | null = node
  while (at && !at.nextSibling) at = at.parentNode
  return at?.nextSibling ?? null
}

/** From the first to the last line that reads like a sentence: sentences, headings and captions; all where none does. */
function denseOf(all: readonly PageLine[]): PageLine[] {
  const from = all.findIndex(isSentence)
  const to = all.findLastIndex(isSentence)
  return from < 0
    ? [...all]
    : all.slice(from, to + 1).filter((l) => l.kind !== null || (l.linked < 0.4 && endsSentence(l)))
}

/** Puts back the sentences between the headline and the article's first line on the page that were cut off. */
function withLead(found: readonly PageLine[], all: readonly PageLine[]): PageLine[] {
  const first = found.find(isSentence)
  const at = first ? all.findIndex((l) => l.text === first.text) : -1
  const before = all.slice(Math.max(0, at - LEAD_REACH), Math.max(0, at))
  const top = before.findLastIndex((l) => l.top)
  const kept = new Set(found.map((l) => l.text))
  const isLead = (l: PageLine): boolean => isSentence(l) && l.kind === null && !l.top && !kept.has(l.text)
  if (top >= 0) return [...before.slice(top + 1).filter(isLead), ...found]
  const end = before.findLastIndex((l) => !isLead(l))
  return [...before.slice(Math.max(end + 1, before.length - LEAD_LINES)), ...found]
}

/** Readability drops classes, so that a caption known by its class is looked up in the page. */
function withCaptions(found: readonly PageLine[], all: readonly PageLine[]): PageLine[] {
  const captions = new Set(all.filter((l) => l.kind === 'caption').map((l) => l.text))
  return found.map((l) => (l.kind === null && captions.has(l.text) ? { ...l, kind: 'caption' } : l))
}

const endsSentence = (line: PageLine): boolean => /[.!?"”’]/.test(line.text.slice(-2))
const isSentence = (line: PageLine): boolean => line.words >= 6 && line.linked < 0.4 && endsSentence(line)
const wordsIn = (lines: readonly PageLine[]): number => lines.reduce((n, l) => n + l.words, 0)
