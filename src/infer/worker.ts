// One thread of a pool: opens the model of its folder, then reads one text after another.
import { parentPort, workerData } from 'node:worker_threads'
import { InputError } from '../model/errors.ts'
import type { ReaderInput } from './read-text.ts'
import { openReader } from './reader.ts'

/** What a thread is told: a text to read, to give up the one it reads, or to end. */
export type Told = { readonly input: ReaderInput } | 'give up' | 'end'

const opened = openReader(0, String(workerData))
opened.catch(() => {}) // told to each text that asks
let reading = new AbortController()

parentPort?.on('message', async (told: Told) => {
  if (typeof told === 'string') {
    // Between two windows: a thread that is killed while the model computes takes the process with it.
    reading.abort()
    if (told === 'end') parentPort?.close()
    return
  }
  reading = new AbortController()
  try {
    const reader = await opened
    parentPort?.postMessage({ reading: await reader.read(told.input, reading.signal) })
  } catch (error) {
    const { code, where } = error instanceof InputError ? error : { code: null, where: '' }
    parentPort?.postMessage({ error: { code, where, message: String((error as Error).message) } })
  }
})
