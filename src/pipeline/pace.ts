import type { AnalyseOptions } from './options.ts'

/** Runs a stage report by report, tells its progress, lets other work through, and stops when asked to. */
export type Pace = {
  readonly each: <T, R>(stage: string, items: readonly T[], work: (item: T) => R) => Promise<R[]>
  /** The same for work that waits, `width` items at a time. */
  readonly eachLate: <T, R>(
    stage: string,
    items: readonly T[],
    work: (item: T) => Promise<R>,
    width: number,
  ) => Promise<R[]>
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
  const eachLate: Pace['eachLate'] = async (stage, items, work, width) => {
    const queue = items.entries()
    const results = new Array<Awaited<ReturnType<typeof work>>>(items.length)
    let done = 0
    const lane = async (): Promise<void> => {
      for (const [i, item] of queue) {
        await step(stage, done, items.length)
        results[i] = await work(item)
        done++
      }
    }
    await Promise.all(Array.from({ length: width }, lane))
    return results
  }
  return { each, eachLate, step }
}
