import { parseHTML } from 'linkedom'
import { Day } from '../model/dates.ts'

/** What a page tells of itself in its head: schema.org JSON-LD first, then Open Graph and other meta elements. */
export type PageFacts = {
  readonly headline: string | null
  readonly outlet: string | null
  readonly bylines: readonly string[]
  /** The day of publication as the page writes it, in its own time zone. */
  readonly published: string | null
}

const ARTICLE = /article|report|blog ?posting/i
/** A page has few of these; more is an attempt to keep us busy. */
const MOST_SCRIPTS = 40
const LONGEST_SCRIPT = 500_000
const LONGEST_NAME = 1_000
/** JSON-LD nests lists a few deep at most. */
const DEEPEST_LIST = 4

export function pageFacts(document: Document): PageFacts {
  const data = articleData(document)
  const meta = (...names: string[]): string | null => metaOf(document, names)
  const published =
    data.datePublished ??
    meta('article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate', 'og:published_time') ??
    timeOf(document)
  const outlet = words(nameOf(data.publisher)) ?? meta('og:site_name', 'application-name')
  const headline =
    words(data.headline) ??
    meta('og:title', 'twitter:title', 'dc.title') ??
    words(document.querySelector('h1')?.textContent) ??
    words(document.querySelector('title')?.textContent)
  return {
    headline: withoutOutlet(headline, outlet),
    outlet,
    bylines: bylinesOf(data.author, meta('author', 'article:author', 'byl')),
    published: dayOf(published),
  }
}

const words = (value: unknown): string | null => {
  const text = typeof value === 'string' ? unescaped(value).replace(/\s+/g, ' ').trim() : ''
  return text === '' ? null : text
}

/** JSON-LD is often written with a page's character references: "Osk&#8217;s bridge". */
function unescaped(text: string): string {
  if (text.length > LONGEST_NAME || !/&(?:#\w{2,7}|[a-z]{2,8});/i.test(text)) return text
  const { document } = parseHTML(`<p>${text.replaceAll('<', '&lt;')}</p>`)
  return document.querySelector('p')?.textContent ?? text
}

/** "Bridge falls | Osk Courier" → "Bridge falls", where the page says that it is the Osk Courier's. */
function withoutOutlet(headline: string | null, outlet: string | null): string | null {
  if (headline === null || outlet === null || !headline.toLowerCase().endsWith(outlet.toLowerCase()))
    return headline
  const rest = headline.slice(0, -outlet.length)
  return /\s[|–—·-]\s{0,2}$/.test(rest) ? rest.replace(/\s{0,2}[|–—·-]\s{0,2}$/, '') || headline : headline
}

function metaOf(document: Document, names: readonly string[]): string | null {
  const all = [...document.querySelectorAll('meta')]
  for (const name of names)
    for (const element of all) {
      const key =
        element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
      const value = key?.toLowerCase() === name ? words(element.getAttribute('content')) : null
      if (value) return value
    }
  return null
}

const timeOf = (document: Document): string | null =>
  document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime') ?? null

/** "2031-05-06T22:10:00+02:00" → "2031-05-06"; `null` where it is no ISO date. */
const dayOf = (value: unknown): string | null => {
  const day = typeof value === 'string' ? /^\s{0,4}(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1] : undefined
  return Day.safeParse(day).data ?? null
}

type Json = Readonly<Record<string, unknown>>

/** The first schema.org article among a page's JSON-LD; an empty record where there is none. */
function articleData(document: Document): Json {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS)
  for (const script of scripts) {
    const text = script.textContent ?? ''
    const found = text.length > LONGEST_SCRIPT ? undefined : itemsOf(parse(text)).find(isArticle)
    if (found) return found
  }
  return {}
}

const isArticle = ({ '@type': type }: Json): boolean =>
  (Array.isArray(type) ? type : [type]).some((t) => typeof t === 'string' && ARTICLE.test(t))

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // damaged JSON-LD tells nothing; the meta elements may
  }
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function itemsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isJson)
  if (!isJson(value)) return []
  const graph = value['@graph']
  return Array.isArray(graph) ? graph.filter(isJson) : [value]
}

function nameOf(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return depth < DEEPEST_LIST ? nameOf(value[0], depth + 1) : null
  return isJson(value) ? value.name : value
}

function bylinesOf(author: unknown, meta: string | null): string[] {
  const names = (Array.isArray(author) ? author : [author]).flatMap((a) => words(nameOf(a)) ?? [])
  const all = names.length > 0 ? names : meta === null || /^https?:/.test(meta) ? [] : [meta]
  return all.map((n) => n.replace(/^by /i, ''))
}
