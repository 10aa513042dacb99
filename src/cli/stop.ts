import { constants } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { DONE, SIGNALLED } from './exit-codes.ts'

/**
 * A signal for the work, aborted when the process is asked to end (Ctrl-C and the like), and the exit code that tells so.
 * `unheard` runs work that holds the thread and has nothing half written: there the system ends the process at once,
 * since a listener would not be called before the work lets go.
 */
export type Stop = {
  readonly signal: AbortSignal
  readonly code: () => number
  readonly release: () => void
  readonly unheard: <T>(work: () => Promise<T>) => Promise<T>
}

const ASKS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Listens for what asks the process to end. The first ask stops the work, the second ends the process at once. */
export function stopOnSignals(): Stop {
  const controller = new AbortController()
  let code = DONE
  const release = (): void => {
    for (const name of ASKS) process.off(name, stop)
  }
  const listen = (): void => {
    for (const name of ASKS) process.on(name, stop)
  }
  const stop = (name: NodeJS.Signals): void => {
    code = SIGNALLED + constants.signals[name]
    release()
    controller.abort()
  }
  const unheard = async <T>(work: () => Promise<T>): Promise<T> => {
    // A signal that came while the thread was held is told now: with its listener gone it would be lost.
    await setImmediate()
    controller.signal.throwIfAborted()
    release()
    try {
      return await work()
    } finally {
      listen()
    }
  }
  listen()
  return { signal: controller.signal, code: () => code, release, unheard }
}
