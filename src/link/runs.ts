import type { Alignment } from './align.ts'
import { entryAt, type Likeness } from './likeness.ts'
import type { OrderCounter } from './shared-order.ts'

/** Sentences that follow one another in two texts and say the same, by sentence numbers of the table. */
export type Run = {
  readonly a: number
  readonly b: number
  sentences: number
  /** Words shared in order, and words of the longer sentence of each pair, added up. */
  matched: number
  aligned: number
  /** Bits of the words shared. */
  bits: number
}

/** Share of words in order, 0 to 1. */
export const identityOf = ({ matched, aligned }: Pick<Run, 'matched' | 'aligned'>): number =>
  matched / aligned

/**
 * The runs of an alignment, in the order of the second text, each as long as can be. Two sentences that
 * share less of their words in order than `leastIdentity` are no copy and end a run.
 */
export function runsOf(
  { partner }: Alignment,
  like: Likeness,
  count: OrderCounter,
  leastIdentity: number,
): Run[] {
  const runs: Run[] = []
  let open: Run | null = null
  for (let row = 0; row < like.rows; row++) {
    const column = partner[row] as number
    const next: Run | null = column < 0 ? null : measure(like, count, row, column)
    if (next === null || identityOf(next) < leastIdentity) open = null
    else if (open !== null && open.a + open.sentences === next.a) extend(open, next)
    else {
      open = next
      runs.push(next)
    }
  }
  return runs
}

function extend(run: Run, next: Run): void {
  run.sentences += next.sentences
  run.matched += next.matched
  run.aligned += next.aligned
  run.bits += next.bits
}

function measure(like: Likeness, count: OrderCounter, row: number, column: number): Run {
  const { sentenceWord } = like.table
  const a = like.firstColumn + column
  const b = like.firstRow + row
  const aFrom = sentenceWord[a] as number
  const aEnd = sentenceWord[a + 1] as number
  const bFrom = sentenceWord[b] as number
  const bEnd = sentenceWord[b + 1] as number
  const e = entryAt(like, row, column)
  return {
    a,
    b,
    sentences: 1,
    matched: count(aFrom, aEnd, bFrom, bEnd),
    aligned: Math.max(aEnd - aFrom, bEnd - bFrom),
    bits: e < 0 ? 0 : (like.shared[e] as number),
  }
}
