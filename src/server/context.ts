import type { Store } from '../store/open.ts'
import type { Exports } from './exports.ts'
import type { Jobs } from './jobs.ts'

/** What routes work on. `closing` is aborted when the server stops. */
export type ServerContext = {
  readonly store: Store
  readonly jobs: Jobs
  readonly exports: Exports
  readonly version: string
  readonly closing: AbortSignal
}
