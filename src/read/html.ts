import { parseHTML } from 'linkedom'
import { InputError } from '../model/errors.ts'
import { blocksOf, type Marked } from './blocks.ts'
import { bylineName } from './byline.ts'
import type { ReportInput } from './input.ts'
import { nestingOf } from './nesting.ts'
import { articleOf } from './page-article.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import type { PageLine } from './page-lines.ts'
import type { Draft } from './report.ts'

/** Elements nested deeper than this are no article, and parsers take time with the square of the depth. */
const DEEPEST = 1_500
const START =
  /^\s{0,200}(?:<!doctype html|<html|<head|<\?xml[^>]{0,200}>\s{0,20}(?:<!--[^>]{0,200}-->\s{0,20})?<(?:!doctype html|html))/i

/** True for a page: by its media type, else by how it begins, else by its name. */
export function isHtml(text: string, { name, mediaType = '' }: ReportInput): boolean {
  if (/html/i.test(mediaType)) return true
  if (START.test(withoutComments(text))) return true
  return /\.x?html?$/i.test(name) && /<(?:p|div|body|article|span|h1|br|pre|meta|title)\b/i.test(text)
}

/** A text without the comments it begins with ("<!-- saved from … -->"). */
function withoutComments(text: string): string {
  let at = 0
  for (let start = text.indexOf('<!--'); start >= 0 && text.slice(at, start).trim() === ''; ) {
    const end = text.indexOf('-->', start)
    if (end < 0) break
    at = end + 3
    start = text.indexOf('<!--', at)
  }
  return text.slice(at, at + 1_000)
}

/**
 * The article of a page: its headline, then a line for every block element, captions and headings known by their elements.
 * Nothing of the page is run or shown.
 *
 * @throws {InputError} when elements are nested too deep.
 */
export function readHtml(html: string, name: string): Draft {
  const depth = nestingOf(html)
  if (depth > DEEPEST)
    throw new InputError(
      'too-deep',
      name,
      `${name}: its elements are nested more than ${DEEPEST} deep: it is no article.`,
    )
  const document = parsed(html)
  const facts = pageFacts(document)
  const { lines, byline } = articleOf(document, depth)
  const written = facts.bylines.length > 0 || byline === null ? null : bylineName(byline)
  return draftOf(written === null ? facts : { ...facts, bylines: [written] }, lines)
}

/** The document of a page, also of one without `html` or `body`, whose text the parser would leave outside of both. */
function parsed(html: string): Document {
  const document = parseHTML(html).document as unknown as Document
  if (document.documentElement?.nodeName.toLowerCase() === 'html' && document.querySelector('body'))
    return document
  return parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document
}

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
  for (const line of lines)
    if (!isHeadlineAgain(line, facts.headline))
      add(line.text, line.top && facts.headline !== null ? 'heading' : line.kind)
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

/** The headline stands in a page's head and in its body, there sometimes with the outlet's name or without. */
const isHeadlineAgain = ({ text, top, kind }: PageLine, headline: string | null): boolean =>
  headline !== null &&
  (text === headline ||
    ((top || kind === 'heading') &&
      text.length >= 20 &&
      (headline.startsWith(text) || text.startsWith(headline))))
