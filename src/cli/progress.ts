import type { Progress } from '../pipeline/options.ts'

/** Nothing is shown before this many milliseconds, nor more often than this. */
const PATIENCE = 1_000
const EVERY = 100

/** A line on standard error that says which stage runs, how far it is, and how long it may take. Nothing where nobody looks. */
export type ProgressLine = { readonly show: (progress: Progress) => void; readonly clear: () => void }

type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'> & { readonly write: (text: string) => unknown }

/** `now` is a clock in milliseconds. */
export function progressLine(
  quiet: boolean,
  stream: Stream = process.stderr,
  now: () => number = Date.now,
): ProgressLine {
  if (quiet || !stream.isTTY) return { show: () => {}, clear: () => {} }
  const started = now()
  let [stage, stageStarted, shown] = ['', started, Number.NEGATIVE_INFINITY]
  return {
    show: (progress) => {
      const at = now()
      if (progress.stage !== stage) [stage, stageStarted] = [progress.stage, at]
      if (at - started < PATIENCE || at - shown < EVERY) return
      shown = at
      const line = `${stage}: ${progress.done} of ${progress.of}${timeLeft(progress, at - stageStarted)}`
      stream.write(`\r\u001b[2K${line.slice(0, (stream.columns || 80) - 1)}`)
    },
    clear: () => {
      if (shown > Number.NEGATIVE_INFINITY) stream.write('\r\u001b[2K')
      shown = Number.NEGATIVE_INFINITY
    },
  }
}

function timeLeft({ done, of }: Progress, elapsed: number): string {
  if (done === 0 || elapsed < PATIENCE) return ''
  return `, about ${Math.ceil(((elapsed / done) * (of - done)) / 1_000)} s left`
}
