import { randomBytes } from 'node:crypto'
import { access, chmod, constants, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError } from '../model/errors.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space or choose another place',
  EDQUOT: 'your share of the disk is used up: free some space or choose another place',
  EACCES: 'writing there is not permitted: choose another place',
  EPERM: 'writing there is not permitted: choose another place',
  EROFS: 'the disk can only be read: choose another place',
  EISDIR: 'it is a folder: name a file in it',
  ENOTDIR: 'a part of its path is a file where a folder was expected: choose another place',
  EEXIST: 'a part of its path is a file where a folder was expected: choose another place',
  ENAMETOOLONG: 'its name is too long: choose a shorter one',
}

/**
 * Makes sure, before the work begins, that a file can be written there; missing folders are made.
 * @throws {InputError} when the place cannot be written.
 */
export async function checkPlace(path: string): Promise<void> {
  if (path.startsWith('-'))
    throw new InputError(
      'usage',
      path,
      `“${path}” is an option, where a file to write was expected: name the file (./${path}, if that is its name).`,
    )
  await writing(path, async () => {
    await mkdir(dirname(path), { recursive: true })
    const found = await kindOf(path)
    if (found === 'folder') throw Object.assign(new Error(), { code: 'EISDIR' })
    await access(found === 'device' ? path : dirname(path), constants.W_OK)
  })
}

/**
 * Writes a file whole or not at all: it is written beside its place and renamed, so that a reader, a full disk or a killed
 * process never leaves half a dossier under its name. A link stays a link; a device or pipe is written to as it is.
 *
 * @throws {InputError} when the place cannot be written; @throws the signal's reason once it is aborted.
 */
export const writeResult = (path: string, text: string, signal: AbortSignal): Promise<void> =>
  writing(path, async () => {
    signal.throwIfAborted()
    await mkdir(dirname(path), { recursive: true })
    const kind = await kindOf(path)
    if (kind === 'device') await fill(path, 'w', text, signal)
    else await replace(kind === 'file' ? await realpath(path) : path, text, signal)
  })

async function replace(path: string, text: string, signal: AbortSignal): Promise<void> {
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await fill(draft, 'wx', text, signal)
    const known = await stat(path).catch(() => null)
    if (known) await chmod(draft, known.mode & 0o7777)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw error
  }
}

async function fill(path: string, flags: string, text: string, signal: AbortSignal): Promise<void> {
  const file = await open(path, flags)
  try {
    await file.writeFile(text, { signal })
    if (flags === 'wx') await file.sync()
  } finally {
    await file.close()
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'device' | 'none'> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (found === null) return 'none'
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'device'
}

/** @throws {InputError} in place of an error of the system; other errors pass. */
async function writing(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (typeof code !== 'string' || code === 'ABORT_ERR') throw error
    throw new InputError(code, path, `${path}: the result was not written; ${writeReason(code)}.`)
  }
}

/** Why something could not be written and what to do, by the system's error code. */
export const writeReason = (code: string): string =>
  REASONS[code] ?? `it failed with ${code}: choose another place`
