import type { Store } from '../store/open.ts'
import type { Jobs } from './jobs.ts'

/** What routes work on. `closing` is aborted when the server stops. */
export type ServerContext = {
  readonly store: Store
  readonly jobs: Jobs
  readonly version: string
  readonly closing: AbortSignal
}
