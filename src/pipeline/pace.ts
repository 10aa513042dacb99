import type { AnalyseOptions } from './options.ts'

/** Runs a stage report by report, tells its progress, lets other work through, and stops when asked to. */
export type Pace = {
  readonly each: <T, R>(stage: string, items: readonly T[], work: (item: T) => R) => Promise<R[]>
  readonly step: (stage: string, done: number, of: number) => Promise<void>
}

/** @throws the signal's reason, from `each` and `step`, once `options.signal` is aborted. */
export function paceOf({ signal, onProgress }: AnalyseOptions): Pace {
  const step = async (stage: string, done: number, of: number): Promise<void> => {
    signal?.throwIfAborted()
    onProgress?.({ stage, done, of })
    await new Promise<void>((resolve) => setTimeout(resolve, 0)) // lets an abort and a progress line through
    signal?.throwIfAborted()
  }
  const each = async <T, R>(stage: string, items: readonly T[], work: (item: T) => R): Promise<R[]> => {
    const results: R[] = []
    for (const [done, item] of items.entries()) {
      await step(stage, done, items.length)
      results.push(work(item))
    }
    return results
  }
  return { each, step }
}
