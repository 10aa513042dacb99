import { opendir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { InputError } from '../model/errors.ts'
import { MAX_BYTES, type ReportInput } from '../read/input.ts'

/** Inputs that could be opened, and why the others could not. */
export type Collected = { readonly inputs: readonly ReportInput[]; readonly failures: readonly InputError[] }

/** A folder within a folder is read down to this depth. */
const DEEPEST = 8
const IS_REPORT = /\.(txt|text|html?|xhtml|md)$/i

/**
 * Opens files, folders and standard input (`-`). A folder gives its .txt, .html and .md files, names in code-unit order.
 * What cannot be opened is a failure, not an end: the rest is read.
 */
export async function collectInputs(paths: readonly string[]): Promise<Collected> {
  const inputs: ReportInput[] = []
  const failures: InputError[] = []
  for (const path of paths) {
    try {
      for (const file of await filesOf(path)) await openInto(file, inputs, failures)
    } catch (error) {
      failures.push(asInputError(error, path))
    }
  }
  return { inputs, failures }
}

async function openInto(file: string, inputs: ReportInput[], failures: InputError[]): Promise<void> {
  try {
    inputs.push(file === '-' ? { name: 'stdin', bytes: await readStandardInput() } : await openFile(file))
  } catch (error) {
    failures.push(asInputError(error, file))
  }
}

async function filesOf(path: string): Promise<string[]> {
  if (path === '-' || !(await stat(path)).isDirectory()) return [path]
  const files = await reportsUnder(path, DEEPEST)
  if (files.length === 0)
    throw new InputError(
      'no-reports',
      path,
      `${path}: there is no report in this folder (files that end in .txt, .html or .md).`,
    )
  return files
}

async function reportsUnder(folder: string, depth: number): Promise<string[]> {
  const found: string[] = []
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && depth > 1) found.push(...(await reportsUnder(path, depth - 1)))
    else if (entry.isFile() && IS_REPORT.test(entry.name)) found.push(path)
  }
  return found.sort()
}

async function openFile(path: string): Promise<ReportInput> {
  const { size } = await stat(path)
  if (size > MAX_BYTES) throw tooLarge(path, size)
  return { name: basename(path), bytes: await readFile(path) }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAX_BYTES) throw tooLarge('standard input', size)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (where: string, size: number): InputError =>
  new InputError(
    'too-large',
    where,
    `${where}: ${Math.ceil(size / 1e6)} MB is more than a report holds (${MAX_BYTES / 1e6} MB at most): split it.`,
  )

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there: check the name',
  EACCES: 'it may not be read: check its permissions',
  EISDIR: 'it is a folder where a file was expected',
  ELOOP: 'its links lead in a circle',
}

function asInputError(error: unknown, where: string): InputError {
  if (error instanceof InputError) return error
  const { code = 'unknown' } = error as NodeJS.ErrnoException
  return new InputError(code, where, `${where}: ${REASONS[code] ?? `it could not be opened (${code})`}.`)
}
