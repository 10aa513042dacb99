import { InputError } from '../model/errors.ts'
import type { Progress } from '../pipeline/options.ts'
import { type ErrorFacts, endImport, type ImportLog, queueImport, readImport } from '../store/imports.ts'
import type { StoredInput } from '../store/inputs.ts'
import type { Store } from '../store/open.ts'
import { changes } from './changes.ts'
import { newImportId } from './import-reports.ts'
import { type RunnerOptions, startRunner } from './job-runner.ts'

/** An import as it stands, with how far it is while this server works on it. */
export type Job = ImportLog & { readonly progress: Progress | null }

/**
 * Imports that take long. They wait in the store: a server that is killed loses none, and one that starts again goes on
 * with them.
 */
export type Jobs = {
  /** Resolves to the job's id once its inputs are stored. */
  readonly submit: (inputs: readonly StoredInput[], wanted: string | null) => Promise<string>
  /** @throws {InputError} when there is no such job. */
  readonly read: (id: string) => Promise<Job>
  /** @throws {InputError} when there is no such job, or it has ended already. */
  readonly cancel: (id: string) => Promise<Job>
  /** Resolves when the job may have changed, or it is time to look whether another server changed it. */
  readonly changed: (id: string, signal: AbortSignal) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Milliseconds between two looks at a job that another server may work on. */
const LOOK = 1_000

const CANCELLED: ErrorFacts = {
  code: 'cancelled',
  where: 'import',
  message: 'The import was cancelled; nothing of it is stored.',
}

/** Starts to work on what waits in the store. */
export function startJobs(store: Store, options: Omit<RunnerOptions, 'tell'>): Jobs {
  const { tell, next } = changes()
  const runner = startRunner(store, { ...options, tell })
  const read = async (id: string): Promise<Job> => {
    const log = await readImport(store, id)
    if (log === undefined)
      throw new InputError('no-job', id, `There is no import ${id}: it may have been deleted with its story.`)
    return { ...log, progress: log.state === 'running' ? runner.progressOf(id) : null }
  }
  return {
    read,
    submit: async (inputs, wanted) => {
      const id = newImportId()
      await queueImport(store, { id, wanted, inputs })
      runner.wake()
      return id
    },
    cancel: async (id) => {
      await read(id)
      await endImport(store, id, 'cancelled', CANCELLED)
      const job = await read(id)
      if (job.state !== 'cancelled')
        throw new InputError('job-ended', id, `The import ${id} has ended already: delete its story instead.`)
      runner.abort(id)
      tell(id)
      return job
    },
    changed: (id, signal) => next(id, LOOK, signal),
    stop: runner.stop,
  }
}
