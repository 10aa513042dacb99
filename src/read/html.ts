import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { InputError } from '../model/errors.ts'
import { blocksOf, type Marked } from './blocks.ts'
import type { ReportInput } from './input.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { linesOfElement, type PageLine } from './page-lines.ts'
import type { Draft } from './report.ts'

/** Elements nested deeper than this are no article; the parsers below would run out of stack. */
const DEEPEST = 1_500
const NESTING =
  /<(\/?)(?:div|span|section|article|table|ul|ol|dl|blockquote|b|i|em|strong|font|center|a|main|aside|nav|form|figure)\b/gi

/** True for a page: by its media type, else by how it begins, else by its name. */
export function isHtml(text: string, { name, mediaType = '' }: ReportInput): boolean {
  if (/html/i.test(mediaType)) return true
  if (
    /^\s{0,200}(?:<!doctype html|<html|<head|<\?xml[^>]{0,200}>\s{0,20}<(?:!doctype html|html))/i.test(text)
  )
    return true
  return /\.x?html?$/i.test(name) && /<(?:p|div|body|article|span|h1)\b/i.test(text)
}

/**
 * The article of a page: its headline, then a line for every block element, captions and headings known by their elements.
 * Nothing of the page is run or shown.
 *
 * @throws {InputError} when elements are nested too deep.
 */
export function readHtml(html: string, name: string): Draft {
  if (nesting(html) > DEEPEST)
    throw new InputError(
      'too-deep',
      name,
      `${name}: its elements are nested more than ${DEEPEST} deep: it is no article.`,
    )
  const { document } = parseHTML(html)
  const facts = pageFacts(document as unknown as Document)
  const lines = articleLines(document as unknown as Document, facts)
  return draftOf(facts, lines)
}

function nesting(html: string): number {
  let [depth, deepest] = [0, 0]
  for (const [, close] of html.matchAll(NESTING)) {
    depth = close ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** Readability's article where it found one; else every line of the page's main part that reads like a sentence. */
function articleLines(document: Document, facts: PageFacts): PageLine[] {
  const all = linesOfElement(
    document.querySelector('article, main, [role=main]') ?? document.body ?? document.documentElement,
  )
  const article = new Readability(document, { charThreshold: 200, maxElemsToParse: 100_000 }).parse()
  const content = article?.content ? parseHTML(`<html><body>${article.content}</body></html>`).document : null
  const found = content ? linesOfElement(content.querySelector('body') as unknown as Element) : []
  const dense = all.filter(isSentence)
  if (wordsIn(found) * 3 < wordsIn(dense)) return dense
  return withLead(found, all, facts)
}

/** Puts back the sentences that stand right before the article's first line on the page and were cut off. */
function withLead(found: readonly PageLine[], all: readonly PageLine[], facts: PageFacts): PageLine[] {
  const first = found.find(isSentence)
  const at = first ? all.findIndex((l) => l.text === first.text) : -1
  const kept = new Set(found.map((l) => l.text))
  const lead: PageLine[] = []
  for (let i = at - 1; i >= 0 && lead.length < 3; i--) {
    const line = all[i]
    if (
      !line ||
      !isSentence(line) ||
      line.kind !== null ||
      kept.has(line.text) ||
      line.text === facts.headline
    )
      break
    lead.unshift(line)
  }
  return [...lead, ...found]
}

const isSentence = (line: PageLine): boolean =>
  line.words >= 12 && line.linked < 0.4 && /[.!?"”’]/.test(line.text.slice(-2))
const wordsIn = (lines: readonly PageLine[]): number => lines.reduce((n, l) => n + l.words, 0)

/** Joins lines with an empty line between; the headline stands on top where the article does not hold it. */
function draftOf(facts: PageFacts, lines: readonly PageLine[]): Draft {
  const marked: Marked[] = []
  let text = ''
  const add = (words: string, kind: Marked['kind']): void => {
    if (text !== '') text += '\n\n'
    marked.push({ start: text.length, end: text.length + words.length, kind })
    text += words
  }
  if (facts.headline !== null) add(facts.headline, 'headline')
  for (const line of lines) if (line.text !== facts.headline) add(line.text, line.kind)
  const { outlet, bylines, published } = facts
  const blocks = marked.length === 0 ? [] : blocksOf(text, marked)
  return {
    text,
    blocks,
    published,
    outlet,
    ...(bylines.length > 0 ? { bylines } : {}),
    ...(facts.headline === null ? {} : { headline: facts.headline }),
  }
}
