import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** A file of the page, plain and packed. */
export type Served = {
  readonly plain: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
}

/** The page as it is served, the map that it asks for when it shows one, and the policy that lets only its own run. */
export type Page = {
  readonly html: Served
  readonly map: Served | null
  readonly policy: string
}

const FILE = new URL('../../dist-web/index.html', import.meta.url)

/** The page that was built, with `map.js` from beside it; `null` where none was. */
export async function loadPage(file: URL = FILE): Promise<Page | null> {
  const [html, map] = await Promise.all([bytesOf(file), bytesOf(new URL('map.js', file))])
  if (html === null) return null
  const [page, drawing] = await Promise.all([served(html), map && served(map)])
  return {
    html: page,
    map: drawing,
    policy: policyOf(html.toString('utf8'), map !== null),
  }
}

const bytesOf = (file: URL): Promise<Buffer | null> =>
  readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })

/** Packed once, beside the main thread: a server that starts has other things to do there. */
const served = async (bytes: Buffer): Promise<Served> => ({
  plain: new Uint8Array(bytes),
  gzip: new Uint8Array(await promisify(gzip)(bytes, { level: 9 })),
})

/** What is told where the page was not built. */
export const NO_PAGE = `The page of this installation was not built. The data is at /api/stories; /api/openapi.json describes it.\n`

/**
 * A content security policy for one file with script and style in it: those run by their SHA-256 and no other, nothing is
 * loaded from elsewhere, and only this server is asked. With `ownScripts` those that this server hands out as scripts run too:
 * the map and no other, since everything else it answers is named as what it is (`X-Content-Type-Options`).
 */
export function policyOf(html: string, ownScripts = false): string {
  const { script, style } = contentsOf(html)
  return [
    "default-src 'none'",
    `script-src ${hashesOf(script)}${ownScripts ? " 'self'" : ''}`,
    `style-src ${hashesOf(style)}`,
    "img-src 'self' data: blob:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

type Contents = { readonly script: string[]; readonly style: string[] }

const hashesOf = (texts: readonly string[]): string =>
  texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ') || "'none'"

/** Script and style elements and comments, in which no other element begins. */
const OPENING = /<(script|style)(?=[\s>])[^>]{0,2000}>|<!--/gi

/** What stands in the scripts and styles of a page, as a browser hashes it. */
function contentsOf(html: string): Contents {
  const found: Contents = { script: [], style: [] }
  const lower = html.toLowerCase()
  const opening = new RegExp(OPENING)
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    const name = match[1]?.toLowerCase()
    const end = lower.indexOf(name === undefined ? '-->' : `</${name}`, opening.lastIndex)
    if (end < 0) break
    const text = html.slice(opening.lastIndex, end).replace(/\r\n?/g, '\n')
    if (name === 'script' || name === 'style') found[name].push(text)
    opening.lastIndex = end
  }
  return found
}
