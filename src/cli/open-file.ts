import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { addAbortSignal, type Readable } from 'node:stream'
import { InputError } from '../model/errors.ts'
import { MAX_BYTES, type ReportInput } from '../read/input.ts'

/** @throws {InputError} when the file is larger than a report may be; @throws the system's error when it cannot be read. */
export async function openFile(path: string, signal: AbortSignal): Promise<ReportInput> {
  const found = await stat(path)
  const name = basename(path)
  // A pipe or device tells no size before its end, and some have no end.
  if (!found.isFile()) return { name, bytes: await readStream(createReadStream(path), path, signal) }
  if (found.size > MAX_BYTES) throw tooLarge(path, `${Math.ceil(found.size / 1e6)} MB is`)
  return { name, bytes: await readFile(path, { signal }) }
}

/** Standard input as a report. It is read once, so that naming it twice is one report. */
export const openStandardInput = async (signal: AbortSignal): Promise<ReportInput> => ({
  name: 'stdin',
  bytes: await readStream(process.stdin, 'standard input', signal),
})

async function readStream(stream: Readable, where: string, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of addAbortSignal(signal, stream) as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAX_BYTES) throw tooLarge(where, 'this is')
  }
  return Buffer.concat(chunks)
}

const tooLarge = (where: string, size: string): InputError =>
  new InputError(
    'too-large',
    where,
    `${where}: ${size} more than a report holds (${MAX_BYTES / 1e6} MB at most): split it.`,
  )
