import { Worker } from 'node:worker_threads'
import { InputError } from '../model/errors.ts'
import type { Reading } from '../model/found.ts'
import type { ReaderInput } from './read-text.ts'
import type { Reader } from './reader.ts'

type Waiting = {
  readonly input: ReaderInput
  readonly resolve: (reading: Reading) => void
  readonly reject: (reason: unknown) => void
}

type Answer = {
  readonly reading?: Reading
  readonly error?: { readonly code: string | null; readonly where: string; readonly message: string }
}

/** A thread and the text it reads; `busy` is null while it waits. */
type Thread = { readonly worker: Worker; busy: Waiting | null }

/** A pool of threads, each with a model of its own; a thread reads one text at a time, in the order of asking. */
export function openWorkers(threads: number, folder: string): Reader {
  const queue: Waiting[] = []
  const pool = Array.from({ length: threads }, () => openThread(folder, queue))
  return {
    read: (input, signal) => ask(input, queue, pool, signal),
    close: async () => {
      await Promise.all(pool.map(({ worker }) => ended(worker)))
    },
  }
}

/** Puts a text into the queue; a signal is listened to until the answer is there. */
async function ask(
  input: ReaderInput,
  queue: Waiting[],
  pool: readonly Thread[],
  signal: AbortSignal | undefined,
): Promise<Reading> {
  let stop: (() => void) | undefined
  try {
    return await new Promise((resolve, reject) => {
      const waiting = { input, resolve, reject }
      stop = () => giveUp(waiting, queue, pool, signal?.reason)
      signal?.addEventListener('abort', stop)
      queue.push(waiting)
      for (const thread of pool) next(thread, queue)
    })
  } finally {
    if (stop) signal?.removeEventListener('abort', stop)
  }
}

/** Asks a thread to end, and waits until it has. */
function ended(worker: Worker): Promise<void> {
  worker.ref()
  worker.postMessage('end')
  return new Promise((resolve) => {
    worker.once('exit', () => resolve())
  })
}

function openThread(folder: string, queue: Waiting[]): Thread {
  const worker = new Worker(new URL('../infer/worker.js', import.meta.url), { workerData: folder })
  const thread: Thread = { worker, busy: null }
  worker.unref() // an idle pool keeps no process alive
  worker.on('message', (answer: Answer) => {
    const waiting = thread.busy
    thread.busy = null
    if (answer.reading) waiting?.resolve(answer.reading)
    else waiting?.reject(reasonOf(answer))
    next(thread, queue)
  })
  worker.on('error', (error) => fail(thread, queue, error))
  worker.on('exit', () => fail(thread, queue, new Error('A thread of the reader has ended.')))
  return thread
}

/** Gives a thread the next text, if it is free. */
function next(thread: Thread, queue: Waiting[]): void {
  if (thread.busy) return
  const waiting = queue.shift()
  if (!waiting) {
    thread.worker.unref()
    return
  }
  thread.busy = waiting
  thread.worker.ref()
  thread.worker.postMessage({ input: waiting.input })
}

/** A text that waits is not read any more, and the thread that reads it gives it up at the next window. */
function giveUp(waiting: Waiting, queue: Waiting[], pool: readonly Thread[], reason: unknown): void {
  const at = queue.indexOf(waiting)
  if (at >= 0) queue.splice(at, 1)
  for (const { worker, busy } of pool) if (busy === waiting) worker.postMessage('give up')
  waiting.reject(reason)
}

/** A thread that died cannot come back: its text and all that wait are told. */
function fail(thread: Thread, queue: Waiting[], error: unknown): void {
  const lost = [thread.busy, ...queue.splice(0)]
  thread.busy = null
  for (const waiting of lost) waiting?.reject(error)
}

function reasonOf({ error }: Answer): Error {
  if (error?.code) return new InputError(error.code, error.where, error.message)
  return new Error(error?.message ?? 'A thread of the reader gave no answer.')
}
