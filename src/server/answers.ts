import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context } from 'hono'
import { ErrorBody } from './schemas.ts'

const pack = promisify(gzip)
/** Answers shorter than this many bytes are not packed. */
const WORTH = 2_000

type Responses = Readonly<Record<number, Answer>>
type Answer = {
  readonly description: string
  readonly content: Readonly<Record<string, { readonly schema: typeof ErrorBody }>>
}

/** The errors of a route, for its description. */
export const refusals = (...statuses: readonly number[]): Responses =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: REFUSALS[status] ?? 'Refused', content: { 'application/json': { schema: ErrorBody } } },
    ]),
  )

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'The request is not as described here',
  401: 'The token is missing or another',
  403: 'The request came under a foreign name or from a page of another origin',
  404: 'There is no such thing',
  409: 'It has ended already',
  413: 'The request or a report is too large',
  415: 'The body is of another media type',
  503: 'The store is busy or cannot be written',
  507: 'The disk is full',
}

/** A text that stays the same under its entity tag: 304 to who has it, packed to who can unpack it. */
export async function taggedText(
  c: Context,
  text: string,
  tag: string,
  mediaType: string,
): Promise<Response> {
  const bytes = new TextEncoder().encode(text)
  const packs = bytes.length > WORTH && acceptsGzip(c)
  const etag = packs ? `"${tag}-gzip"` : `"${tag}"`
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Accept-Encoding' }
  if (hasTag(c.req.header('if-none-match'), tag)) return c.body(null, 304, headers)
  if (!packs) return c.body(bytes, 200, { ...headers, 'Content-Type': mediaType })
  const packed = new Uint8Array(await pack(bytes, { level: 4 }))
  return c.body(packed, 200, { ...headers, 'Content-Type': mediaType, 'Content-Encoding': 'gzip' })
}

/** Bytes as a file to keep, never shown by a browser as a page. */
export const attachment = (
  c: Context,
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  mediaType = 'application/octet-stream',
): Response =>
  c.body(bytes, 200, {
    'Content-Type': mediaType,
    'Content-Disposition': dispositionOf(name),
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })

export const acceptsGzip = (c: Context): boolean =>
  (c.req.header('accept-encoding') ?? '')
    .split(',')
    .some((part) => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0+)?\s*$)|$)/i.test(part))

/** RFC 9110, 13.1.2: any of the tags listed, weak or strong, packed or plain. */
const hasTag = (header = '', tag: string): boolean =>
  header.split(',').some((part) => {
    const given = part.trim().replace(/^W\//, '')
    return given === '*' || given === `"${tag}"` || given === `"${tag}-gzip"`
  })

/** RFC 6266: the name for old clients in plain letters, and as it is for the others. */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9 ._-]/g, '_')
  const full = encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`
}
