import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InputError } from '../model/errors.ts'

/**
 * Writes a file whole or not at all: a reader, or a full disk, never leaves half a dossier under its name.
 * @throws {InputError} when the place cannot be written.
 */
export async function writeResult(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw new InputError(
      code,
      path,
      `${path}: the result could not be written (${code}): free some space or choose another place.`,
    )
  }
}
