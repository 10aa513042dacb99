import { availableParallelism } from 'node:os'
import { InvalidArgumentError } from 'commander'

const MOST = 64
/** Threads that are used unasked, and reports from which on they are worth their start. */
const [UNASKED, MANY] = [4, 8]

/** The number behind `--threads`. @throws {InvalidArgumentError} where it is none from 1 to 64. */
export function threadsOf(text: string): number {
  const threads = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (threads >= 1 && threads <= MOST) return threads
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST}.`)
}

/** One thread for few reports; for many as many as the machine has, at most four. */
export const defaultThreads = (reports: number): number =>
  reports < MANY ? 1 : Math.min(UNASKED, availableParallelism())
