import { Worker } from 'node:worker_threads'
import { InputError } from '../model/errors.ts'
import type { StoryRead, StoryReader } from './read-story.ts'
import type { FromWorker, InputFacts } from './reading-worker.ts'

/** A reader in a thread of its own, so that a server answers while a story is read. One story at a time. */
export type ReaderApart = { readonly read: StoryReader; readonly close: () => Promise<void> }

/** Milliseconds. */
const PATIENCE = 15_000

/**
 * The thread starts with the first story and is kept, since its language model takes a second to load; an abort or a crash
 * ends it, and the next story starts another.
 */
export function readerApart(): ReaderApart {
  let kept: Worker | undefined
  const drop = async (): Promise<void> => {
    const worker = kept
    kept = undefined
    if (worker) await ended(worker)
  }
  const read: StoryReader = async (story, { signal, onProgress }) => {
    signal?.throwIfAborted()
    kept ??= new Worker(new URL('../server/reading-worker.js', import.meta.url))
    const worker = kept
    const end = new AbortController()
    try {
      return await new Promise<StoryRead>((resolve, reject) => {
        const on = (name: string, listener: (value: unknown) => void): void => {
          worker.on(name, listener)
          end.signal.addEventListener('abort', () => worker.off(name, listener))
        }
        signal?.addEventListener('abort', () => reject(signal.reason), { signal: end.signal })
        on('error', (error) => reject(crashOf(error)))
        on('exit', () => reject(new Error('the reading thread ended')))
        on('message', (value) => {
          const message = value as FromWorker
          if ('progress' in message) onProgress?.(message.progress)
          else if ('read' in message)
            resolve({ ...message.read, unread: message.read.unread.map(inputError) })
          else
            reject('fault' in message.failed ? new Error(message.failed.fault) : inputError(message.failed))
        })
        worker.postMessage(story)
      })
    } catch (error) {
      if (!(error instanceof InputError) || error.code === 'no-memory') await drop()
      throw error
    } finally {
      end.abort()
    }
  }
  return { read, close: drop }
}

/** Asks a thread to end and waits until it has; one that is deep in its work for too long is killed. */
async function ended(worker: Worker): Promise<void> {
  const exit = new Promise((resolve) => worker.once('exit', resolve))
  if (worker.threadId === -1) return // it has ended
  worker.postMessage('end')
  const late = setTimeout(() => worker.terminate(), PATIENCE)
  await exit
  clearTimeout(late)
}

const inputError = ({ code, where, message }: InputFacts): InputError => new InputError(code, where, message)

function crashOf(error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  const message = 'There is not enough memory to read these reports together: import fewer at a time.'
  return new InputError('no-memory', 'import', message)
}
