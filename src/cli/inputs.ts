import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../model/errors.ts'
import { compare } from '../pipeline/order.ts'
import type { ReportInput } from '../read/input.ts'
import { openFile, openStandardInput } from './open-file.ts'

/** Inputs that could be opened, and why the others could not. */
export type Collected = { readonly inputs: readonly ReportInput[]; readonly failures: readonly InputError[] }

const IS_REPORT = /\.(?:txt|text|html?|xhtml|md)$/i

/** True of a file's name that a folder gives as a report. */
export const isReportName = (name: string): boolean => IS_REPORT.test(name) && !name.startsWith('.')

/** A walk through folders: what was found, what could not be opened, and the folders already seen. */
type Walk = { readonly files: string[]; readonly failures: InputError[]; readonly seen: Set<string> }

/**
 * Opens files, folders and standard input (`-`). A folder gives its .txt, .html and .md files and those of its folders, names in
 * code-unit order; links are followed, a folder once. What cannot be opened is a failure, not an end: the rest is read.
 *
 * @throws the signal's reason once it is aborted.
 */
export async function collectInputs(paths: readonly string[], signal: AbortSignal): Promise<Collected> {
  const inputs: ReportInput[] = []
  const failures: InputError[] = []
  for (const path of new Set(paths)) {
    const walk: Walk = { files: [], failures, seen: new Set() }
    await orFailure(path, failures, () => findFiles(path, walk))
    for (const file of walk.files) {
      signal.throwIfAborted()
      await orFailure(file, failures, async () => {
        inputs.push(file === '-' ? await openStandardInput(signal) : await openFile(file, signal))
      })
    }
  }
  signal.throwIfAborted()
  return { inputs, failures }
}

async function orFailure(where: string, failures: InputError[], work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    failures.push(asInputError(error, where))
  }
}

async function findFiles(path: string, walk: Walk): Promise<void> {
  if (path === '-' || !(await stat(path)).isDirectory()) {
    walk.files.push(path)
    return
  }
  const failed = walk.failures.length
  await findUnder(path, walk)
  if (walk.files.length === 0 && walk.failures.length === failed)
    throw new InputError(
      'no-reports',
      path,
      `${path}: there is no report in this folder (files that end in .txt, .html or .md).`,
    )
}

async function findUnder(folder: string, walk: Walk): Promise<void> {
  const place = await realpath(folder)
  if (walk.seen.has(place)) return
  walk.seen.add(place)
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    const path = join(folder, entry.name)
    await orFailure(path, walk.failures, () => findEntry(entry, path, walk))
  }
}

async function findEntry(entry: Dirent, path: string, walk: Walk): Promise<void> {
  if (entry.name.startsWith('.')) return
  const isReport = isReportName(entry.name)
  if (entry.isDirectory()) await findUnder(path, walk)
  else if (entry.isFile() && isReport) walk.files.push(path)
  else if (entry.isSymbolicLink()) await findLinked(path, isReport, walk)
}

/** A link that leads nowhere fails where its name is a report's. */
async function findLinked(path: string, isReport: boolean, walk: Walk): Promise<void> {
  const target = await stat(path).catch((error: unknown) => {
    if (isReport) throw error
    return null
  })
  if (target?.isDirectory()) await findUnder(path, walk)
  else if (target?.isFile() && isReport) walk.files.push(path)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there: check the name, or where it links to',
  ENOTDIR: 'a part of its path is no folder: check the name',
  EACCES: 'it may not be read: check its permissions',
  EPERM: 'it may not be read: check its permissions',
  EISDIR: 'it is a folder where a file was expected',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long: check it',
  EMFILE: 'too many files are open: close some programs',
  ENXIO: 'it is a socket or device that cannot be read: give a file',
}

/** @throws what is no error of the system, such as an abort. */
function asInputError(error: unknown, where: string): InputError {
  if (error instanceof InputError) return error
  const { code, syscall } = error as NodeJS.ErrnoException
  if (typeof code !== 'string' || (syscall === undefined && REASONS[code] === undefined)) throw error
  return new InputError(code, where, `${where}: ${REASONS[code] ?? `it could not be opened (${code})`}.`)
}
