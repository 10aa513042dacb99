/** What a page tells of itself in its head: schema.org JSON-LD first, then Open Graph and other meta elements. */
export type PageFacts = {
  readonly headline: string | null
  readonly outlet: string | null
  readonly bylines: readonly string[]
  /** The day of publication as the page writes it, in its own time zone. */
  readonly published: string | null
}

const ARTICLE = /article|report|posting/i
/** A page has few of these; more is an attempt to keep us busy. */
const MOST_SCRIPTS = 40
const LONGEST_SCRIPT = 500_000

export function pageFacts(document: Document): PageFacts {
  const data = articleData(document)
  const meta = (...names: string[]): string | null => metaOf(document, names)
  const published =
    data.datePublished ??
    meta('article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate', 'og:published_time') ??
    timeOf(document)
  const headline =
    words(data.headline) ??
    meta('og:title', 'twitter:title', 'dc.title') ??
    words(document.querySelector('h1')?.textContent) ??
    words(document.querySelector('title')?.textContent)
  const outlet = words(nameOf(data.publisher)) ?? meta('og:site_name', 'application-name')
  return {
    headline,
    outlet,
    bylines: bylinesOf(data.author, meta('author', 'article:author', 'byl')),
    published: dayOf(published),
  }
}

const words = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text === '' ? null : text
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
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null
}

type Json = Readonly<Record<string, unknown>>

/** The first schema.org article among a page's JSON-LD; an empty record where there is none. */
function articleData(document: Document): Json {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS)
  for (const script of scripts) {
    const text = script.textContent ?? ''
    const found =
      text.length > LONGEST_SCRIPT
        ? undefined
        : itemsOf(parse(text)).find((i) => ARTICLE.test(String(i['@type'])))
    if (found) return found
  }
  return {}
}

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

const nameOf = (value: unknown): unknown =>
  Array.isArray(value) ? nameOf(value[0]) : isJson(value) ? value.name : value

function bylinesOf(author: unknown, meta: string | null): string[] {
  const names = (Array.isArray(author) ? author : [author]).map(nameOf).flatMap((n) => words(n) ?? [])
  const all = names.length > 0 ? names : meta === null || /^https?:/.test(meta) ? [] : [meta]
  return all.map((n) => n.replace(/^by /i, ''))
}
