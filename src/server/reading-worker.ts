import { parentPort } from 'node:worker_threads'
import { InputError } from '../model/errors.ts'
import type { Progress } from '../pipeline/options.ts'
import { readStory, type StoryRead, type ToRead } from './read-story.ts'

/** What the worker sends: how far it is, and at last what it found or why it failed. */
export type FromWorker =
  | { readonly progress: Progress }
  | { readonly read: Omit<StoryRead, 'unread'> & { readonly unread: readonly InputFacts[] } }
  | { readonly failed: InputFacts | { readonly fault: string } }

/** An error's fields: its class is lost between threads. */
export type InputFacts = Pick<InputError, 'code' | 'where' | 'message'>

const facts = ({ code, where, message }: InputError): InputFacts => ({ code, where, message })
const send = (message: FromWorker): void => parentPort?.postMessage(message)

let reading = new AbortController()

parentPort?.on('message', async (story: ToRead | 'end') => {
  if (story === 'end') {
    // A thread that is killed while the model computes takes the process with it.
    reading.abort()
    parentPort?.close()
    return
  }
  reading = new AbortController()
  try {
    const { signal } = reading
    const read = await readStory(story, { signal, onProgress: (progress) => send({ progress }) })
    send({ read: { ...read, unread: read.unread.map(facts) } })
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
    send({ failed: error instanceof InputError ? facts(error) : { fault } })
  }
})
