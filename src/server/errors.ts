import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { InputError } from '../model/errors.ts'
import type { ErrorFacts } from '../store/imports.ts'
import { faultOf } from './faults.ts'

/** Statuses of RFC 9110 by an `InputError`'s code; what is not listed is 400. */
const STATUSES: Readonly<Record<string, ContentfulStatusCode>> = {
  token: 401,
  'foreign-host': 403,
  'foreign-origin': 403,
  'no-story': 404,
  'no-report': 404,
  'no-job': 404,
  'no-format': 404,
  'no-route': 404,
  'job-ended': 409,
  'too-large': 413,
  'media-type': 415,
  'store-damaged': 500,
  'disk-error': 500,
  'no-memory': 500,
  fault: 500,
  'store-busy': 503,
  'store-read-only': 503,
  'store-unopened': 503,
  'disk-full': 507,
}

/** Any error in the one shape, `{ "error": { "code", "where", "message" } }`, with the status that fits. */
export function answerError(error: unknown, c: Context): Response {
  const { code, where, message } = factsOf(error, c)
  const status = STATUSES[code] ?? 400
  if (status === 401) c.header('WWW-Authenticate', 'Bearer realm="counterclaim"')
  if (status === 503) c.header('Retry-After', '5')
  return c.json({ error: { code, where, message } }, status)
}

/** @throws never; an unknown address is an error like any other. */
export const answerNothing = (c: Context): Response =>
  answerError(
    new InputError(
      'no-route',
      c.req.path,
      `There is nothing at ${c.req.method} ${c.req.path}: see /api/openapi.json.`,
    ),
    c,
  )

function factsOf(error: unknown, c: Context): ErrorFacts {
  if (error instanceof InputError) return error
  if (error instanceof HTTPException && error.status < 500)
    return {
      code: 'bad-request',
      where: c.req.path,
      message: `The request could not be read: ${error.message}.`,
    }
  return faultOf(error)
}

/** What Hono calls with the result of checking a request: the first thing that is wrong is told. */
export function refuseInvalid(result: {
  readonly success: boolean
  readonly error?: { readonly issues: readonly Issue[] }
}): void {
  if (!result.success) throw badRequest(result.error?.issues ?? [])
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }

/** A request that is not as the API describes it. */
export function badRequest(issues: readonly Issue[]): InputError {
  const [{ path, message } = { path: [], message: 'it is not as described' }] = issues
  const where = path.map(String).join('.') || 'request'
  return new InputError('bad-request', where, `${where}: ${message}; see /api/openapi.json.`)
}
