import { SourceError } from './source.ts'
import { tokenNow } from './token.ts'

/** Asks the server that served the page. @throws {SourceError} with a sentence for a reader. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const token = tokenNow()
  const response = await fetch(path, {
    ...init,
    headers: {
      accept: 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...init.headers,
    },
  }).catch(() => null)
  if (!response) throw lost()
  if (response.ok) return response
  const body = (await response.json().catch(() => null)) as {
    error?: { code?: string; where?: string | null; message?: string }
  } | null
  throw new SourceError(
    body?.error?.code ?? String(response.status),
    body?.error?.where ?? null,
    body?.error?.message ?? `The server answered with ${response.status}.`,
  )
}

export async function askJson<T>(path: string, init: RequestInit = {}): Promise<T> {
  return (await (await ask(path, init)).json()) as T
}

const lost = (): SourceError =>
  new SourceError('unreachable', null, 'The server does not answer. Is `counterclaim serve` still running?')
