/** Stands in the built page (`dist-web/dossier.html`) where a dossier goes; empty, the page asks its server. */
export const DOSSIER_SLOT = '<script type="text/plain" id="dossier"></script>'

/** What the page's policy says while it may ask its server, and what it says once the data is inside. */
const ASKS = "connect-src 'self'"
const CLOSED = "connect-src 'none'"

/** What stands beside a dossier in its page. `version`: of the program that read the reports. */
export type Made = { readonly title: string; readonly version: string | null }

/**
 * The page with a dossier inside, as one file that opens from disk and asks for nothing.
 * The dossier's JSON is packed (gzip, base64): no word of a report can end the element it stands in, and 30 reports take a
 * sixth of the room. Uses the web platform alone, so that Node and a browser both run it.
 * @throws {TypeError} when the page has no slot or not exactly one.
 */
export async function embedDossier(page: string, json: string, made: Made): Promise<string> {
  const parts = page.split(DOSSIER_SLOT)
  const [before, after] = parts
  if (parts.length !== 2 || before === undefined || after === undefined)
    throw new TypeError(`the page has ${parts.length - 1} slots for a dossier, not 1`)
  const version = made.version === null ? '' : ` data-version="${attribute(made.version)}"`
  const slot = `<script type="text/plain" id="dossier" data-packed="gzip"${version}>${await packed(json)}</script>`
  const title = `<title>${attribute(made.title)} · Counterclaim</title>`
  return before.replace(ASKS, CLOSED).replace(/<title>[^<]*<\/title>/, () => title) + slot + after
}

/** Gzip and base64 of a text. */
async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(binary)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text within a tag or a title. */
const attribute = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c)
