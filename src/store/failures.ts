import { InputError } from '../model/errors.ts'

type Reason = { readonly code: string; readonly says: string }

const ELSEWHERE = 'choose another place with --store'
/** By the start of SQLite's error code; the first that fits is told. */
const REASONS: readonly (readonly [start: string, reason: Reason])[] = [
  ['SQLITE_FULL', { code: 'disk-full', says: `the disk is full: free some space or ${ELSEWHERE}` }],
  ['SQLITE_BUSY', { code: 'store-busy', says: 'another program holds it for too long: try again' }],
  ['SQLITE_LOCKED', { code: 'store-busy', says: 'another program holds it for too long: try again' }],
  ['SQLITE_READONLY', { code: 'store-read-only', says: `writing there is not permitted: ${ELSEWHERE}` }],
  ['SQLITE_PERM', { code: 'store-read-only', says: `writing there is not permitted: ${ELSEWHERE}` }],
  [
    'SQLITE_CANTOPEN',
    { code: 'store-unopened', says: `it cannot be opened: check the place, or ${ELSEWHERE}` },
  ],
  ['SQLITE_NOTADB', { code: 'no-store', says: `this file is no store of Counterclaim: ${ELSEWHERE}` }],
  ['SQLITE_CORRUPT', { code: 'store-damaged', says: 'it is damaged: restore it from a copy' }],
  [
    'SQLITE_TOOBIG',
    { code: 'too-large', says: 'what should be stored is too large for it: import fewer reports' },
  ],
  ['SQLITE_NOMEM', { code: 'no-memory', says: 'there is not enough memory: close some programs' }],
  ['SQLITE_IOERR', { code: 'disk-error', says: `the disk failed: check it, or ${ELSEWHERE}` }],
]

/** An error of SQLite, with its code ("SQLITE_FULL", "SQLITE_IOERR_WRITE"). */
type Failed = Error & { readonly code?: unknown }

/**
 * What SQLite threw as a sentence for a person, where a person can do something about it. Any other error is given back
 * as it is: it is a fault of the program.
 */
export function asInputError(error: unknown, path: string): unknown {
  const { code, message = '' } = error as Failed
  // The driver tells of a file that it cannot open without a code.
  const name = typeof code === 'string' ? code : message.includes('Unable to open') ? 'SQLITE_CANTOPEN' : ''
  const reason = REASONS.find(([start]) => name.startsWith(start))?.[1]
  return reason ? new InputError(reason.code, path, `${path}: ${reason.says}.`) : error
}

/** True of what is over when another writer has finished. */
export const isBusy = (error: unknown): boolean => error instanceof InputError && error.code === 'store-busy'
