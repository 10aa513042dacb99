import type { Progress } from '../pipeline/options.ts'

/** Nothing is shown before this many milliseconds. */
const PATIENCE = 1_000

/** A line on standard error that says which stage runs, how far it is, and how long it may take. Nothing where nobody looks. */
export type ProgressLine = { readonly show: (progress: Progress) => void; readonly clear: () => void }

export function progressLine(quiet: boolean, stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (quiet || !stream.isTTY) return { show: () => {}, clear: () => {} }
  const started = Date.now()
  let stageStarted = started
  let stage = ''
  return {
    show: (progress) => {
      const now = Date.now()
      if (progress.stage !== stage) [stage, stageStarted] = [progress.stage, now]
      if (now - started < PATIENCE) return
      stream.write(
        `\r\u001b[2K${stage}: ${progress.done} of ${progress.of}${timeLeft(progress, now - stageStarted)}`,
      )
    },
    clear: () => void stream.write('\r\u001b[2K'),
  }
}

function timeLeft({ done, of }: Progress, elapsed: number): string {
  if (done === 0 || elapsed < PATIENCE) return ''
  return `, about ${Math.ceil(((elapsed / done) * (of - done)) / 1_000)} s left`
}
