import type { AddressInfo, Server } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { InputError } from '../model/errors.ts'
import { openStore } from '../store/open.ts'
import { createApp } from './app.ts'
import type { Exports } from './exports.ts'
import { isLoopback } from './guard.ts'
import type { ImportOptions } from './import-reports.ts'
import { startJobs } from './jobs.ts'
import { loadPage } from './page.ts'
import { readerApart } from './read-apart.ts'

export type ServerOptions = {
  readonly store: string
  readonly host: string
  /** 0 takes any that is free. */
  readonly port: number
  readonly token: string | null
  /** Names by which an exposed server is asked. */
  readonly names: readonly string[]
  readonly version: string
  readonly threadsFor: ImportOptions['threadsFor']
  readonly exports: Exports
}

export type Started = { readonly url: string; readonly hasPage: boolean; readonly stop: () => Promise<void> }

/** Milliseconds that answers under way have when the server stops. */
const GRACE = 2_000
/** What guesses nobody tries out. */
const SHORTEST_TOKEN = 16

/**
 * Opens the store and serves it.
 *
 * @throws {InputError} when the store cannot be opened, the port is taken, or others could reach it and there is no token.
 */
export async function startServer(options: ServerOptions): Promise<Started> {
  const exposed = !isLoopback(options.host)
  checkToken(options.token, exposed)
  const { version, threadsFor, exports } = options
  const loading = loadPage()
  loading.catch(() => {}) // It is told where the page is waited for.
  const store = await openStore(options.store)
  const reader = readerApart()
  const jobs = startJobs(store, { version, threadsFor, read: reader.read })
  const closing = new AbortController()
  const release = async (): Promise<void> => {
    closing.abort()
    await jobs.stop()
    await reader.close()
    await store.close()
  }
  try {
    const page = await loading
    const access = { exposed, token: options.token, names: options.names.map((name) => name.toLowerCase()) }
    const context = { store, jobs, exports, version, closing: closing.signal }
    const server = createAdaptorServer({ fetch: createApp(context, access, page).fetch })
    const url = await listen(server, options)
    const stop = async (): Promise<void> => {
      closing.abort()
      await close(server)
      await release()
    }
    return { url, hasPage: page !== null, stop }
  } catch (error) {
    await release()
    throw error
  }
}

function checkToken(token: string | null, exposed: boolean): void {
  if (token === null && exposed)
    throw new InputError(
      'no-token',
      '--host',
      'Others could reach this server and change what is stored: give it a --token, or serve at 127.0.0.1.',
    )
  if (token !== null && (token.length < SHORTEST_TOKEN || /[^\x21-\x7e]/.test(token)))
    throw new InputError(
      'weak-token',
      '--token',
      `The token must be ${SHORTEST_TOKEN} or more letters, digits and signs without spaces: choose another.`,
    )
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses this port: choose another with --port, or 0 for any that is free',
  EACCES: 'this port may not be used: choose another with --port, or 0 for any that is free',
  EADDRNOTAVAIL: 'this machine has no such address: choose another with --host',
  ENOTFOUND: 'this name has no address: choose another with --host',
}

function listen(server: ServerType, { host, port }: ServerOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code = 'an error' }: NodeJS.ErrnoException) =>
      reject(
        new InputError(
          code,
          `${host}:${port}`,
          `${host}:${port}: ${REASONS[code] ?? `it failed with ${code}`}.`,
        ),
      ),
    )
    server.listen(port, host, () => {
      const { address, family, port } = server.address() as AddressInfo
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`)
    })
  })
}

/** Takes no new request, lets answers under way end, then cuts what is left. */
function close(server: ServerType): Promise<void> {
  const connections = server as Server & {
    closeAllConnections?: () => void
    closeIdleConnections?: () => void
  }
  return new Promise((resolve) => {
    const cut = setTimeout(() => connections.closeAllConnections?.(), GRACE)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    connections.closeIdleConnections?.()
  })
}
