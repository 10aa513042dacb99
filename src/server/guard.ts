import { createHash, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import type { MiddlewareHandler } from 'hono'
import { InputError } from '../model/errors.ts'

/** Who may ask a server. */
export type Access = {
  /** The address it listens on is not the machine's own alone. */
  readonly exposed: boolean
  /** What a request that changes something must bear; none is needed where it is `null`. */
  readonly token: string | null
  /** Names by which an exposed server is asked, beside its addresses and the machine's own name. */
  readonly names: readonly string[]
}

const OWN = new Set(['localhost', '127.0.0.1', '::1'])
const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** True of an address or name that only this machine reaches. */
export const isLoopback = (host: string): boolean => OWN.has(host) || /^127(?:\.\d{1,3}){3}$/.test(host)

/**
 * Refuses requests under a foreign name (a page elsewhere whose name was turned to this address, "DNS rebinding"), requests that
 * pages of other origins make, and changes without the token.
 *
 * @throws {InputError} (to the error handler) when a request is refused.
 */
export const guard =
  (access: Access): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!isKnownHost(host, access))
      throw new InputError(
        'foreign-host',
        'Host',
        'This server is not asked by that name: use the address that it printed, or start it with --allow-host.',
      )
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const isForeign = origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`
    // A link from elsewhere may open the page; only the page itself may ask for what it shows.
    const isCross = c.req.path.startsWith('/api') && site !== undefined && !SAME.has(site)
    if (isForeign || isCross)
      throw new InputError('foreign-origin', 'Origin', 'Pages of other origins may not ask this server.')
    if (access.token !== null && !READS.has(c.req.method))
      checkToken(c.req.header('authorization'), access.token)
    await next()
  }

/** What a browser says of a request by the page itself, and by a person who typed the address. */
const SAME = new Set(['same-origin', 'none'])

function isKnownHost(host: string, { exposed, names }: Access): boolean {
  const name = hostnameOf(host)
  if (name === null) return false
  if (isLoopback(name)) return true
  // An address cannot be turned to another machine as a name can.
  return exposed && (isIP(name) !== 0 || name === hostname().toLowerCase() || names.includes(name))
}

/** The name or address of a Host header without its port, in lower case. */
function hostnameOf(host: string): string | null {
  const match = /^(?:\[([0-9a-f:.]{2,45})\]|([a-z0-9._-]{1,253}))(?::\d{1,5})?$/i.exec(host)
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null
}

/** @throws {InputError} when the header bears no token, or another; the comparison takes the same time for all. */
function checkToken(header: string | undefined, token: string): void {
  const given = /^bearer (.{1,4096})$/i.exec(header ?? '')?.[1] ?? ''
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  if (!timingSafeEqual(hash(given), hash(token)))
    throw new InputError(
      'token',
      'Authorization',
      'A change needs this server\'s token: send "Authorization: Bearer" and the token it was started with.',
    )
}
