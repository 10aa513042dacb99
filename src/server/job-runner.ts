import { randomBytes } from 'node:crypto'
import { InputError } from '../model/errors.ts'
import type { Progress } from '../pipeline/options.ts'
import {
  type Claimed,
  claimImport,
  type ErrorFacts,
  endImport,
  releaseImport,
  renewImport,
} from '../store/imports.ts'
import type { Store } from '../store/open.ts'
import { type Changes, changes } from './changes.ts'
import { faultOf } from './faults.ts'
import { type ImportOptions, importReports } from './import-reports.ts'

/** Works on the imports that wait in the store, the oldest first, one at a time. */
export type JobRunner = {
  /** How far the job is; `null` where it is not this runner's, or has not begun. */
  readonly progressOf: (id: string) => Progress | null
  readonly abort: (id: string) => void
  /** Looks at the queue now. */
  readonly wake: () => void
  /** Gives the job that runs back to the queue and ends. */
  readonly stop: () => Promise<void>
}

export type RunnerOptions = Pick<ImportOptions, 'version' | 'read' | 'threadsFor'> & {
  /** Told of a job's id when it may have changed. */
  readonly tell: Changes['tell']
}

/** Milliseconds. A job whose worker is not heard of for a lease is taken over; the queue is looked at once a pause. */
const LEASE = 15_000
const PAUSE = 5_000
/** A job that ended its server this often is given up. */
const MOST_ATTEMPTS = 3

const GIVEN_UP: ErrorFacts = {
  code: 'given-up',
  where: 'import',
  message: `The import was begun ${MOST_ATTEMPTS} times and never ended: import fewer reports at a time.`,
}

type Running = {
  readonly id: string
  readonly owner: string
  readonly controller: AbortController
  progress: Progress | null
}

/** Starts at once. */
export function startRunner(store: Store, options: RunnerOptions): JobRunner {
  const owner = randomBytes(8).toString('hex')
  const sleep = changes()
  const end = new AbortController()
  let running: Running | undefined
  const work = async (): Promise<void> => {
    while (!end.signal.aborted) {
      const job = await claimImport(store, owner, LEASE)
      if (job === undefined) {
        await sleep.next('queue', PAUSE, end.signal)
        continue
      }
      running = { id: job.id, owner, controller: new AbortController(), progress: null }
      end.signal.addEventListener('abort', running.controller.abort.bind(running.controller), { once: true })
      await runJob(store, job, running, options).finally(() => {
        running = undefined
        options.tell(job.id)
      })
    }
  }
  const ended = keepWorking(work, end.signal, sleep)
  return {
    progressOf: (id) => (running?.id === id ? running.progress : null),
    abort: (id) => {
      if (running?.id === id) running.controller.abort('cancelled')
    },
    wake: () => sleep.tell('queue'),
    stop: async () => {
      end.abort()
      await ended
    },
  }
}

/** A store that cannot be read or written for a while ends no runner. */
async function keepWorking(work: () => Promise<void>, signal: AbortSignal, sleep: Changes): Promise<void> {
  while (!signal.aborted) {
    try {
      await work()
    } catch (error) {
      faultOf(error)
      await sleep.next('queue', PAUSE, signal)
    }
  }
}

async function runJob(
  store: Store,
  job: Claimed & { readonly attempts: number },
  running: Running,
  { tell, ...options }: RunnerOptions,
): Promise<void> {
  const { id, owner, controller } = running
  const { signal } = controller
  if (job.attempts > MOST_ATTEMPTS) return endImport(store, id, 'failed', GIVEN_UP)
  const renewal = setInterval(() => {
    renewImport(store, id, owner, LEASE).then(
      (isMine) => isMine || controller.abort('cancelled'),
      () => {}, // a busy store is asked again
    )
  }, LEASE / 3)
  const onProgress = (progress: Progress): void => {
    running.progress = progress
    tell(id)
  }
  try {
    await importReports(store, job, { ...options, signal, onProgress })
  } catch (error) {
    if (!signal.aborted) await endImport(store, id, 'failed', factsOf(error))
    else if (signal.reason !== 'cancelled') await releaseImport(store, id, owner)
  } finally {
    clearInterval(renewal)
  }
}

const factsOf = (error: unknown): ErrorFacts =>
  error instanceof InputError
    ? { code: error.code, where: error.where, message: error.message }
    : faultOf(error)
