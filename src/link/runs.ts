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
  const { sentenceWord } = like.table
  const runs: Run[] = []
  let open: Run | null = null
  for (let row = 0; row < like.rows; row++) {
    const column = partner[row] as number
    const a = like.firstColumn + column
    const b = like.firstRow + row
    const [aFrom, aEnd] = [sentenceWord[a] as number, sentenceWord[a + 1] as number]
    const [bFrom, bEnd] = [sentenceWord[b] as number, sentenceWord[b + 1] as number]
    const aligned = Math.max(aEnd - aFrom, bEnd - bFrom)
    const matched = column < 0 ? 0 : count(aFrom, aEnd, bFrom, bEnd)
    if (column < 0 || matched / aligned < leastIdentity) {
      open = null
      continue
    }
    if (open === null || open.a + open.sentences !== a) {
      open = { a, b, sentences: 0, matched: 0, aligned: 0, bits: 0 }
      runs.push(open)
    }
    const entry = entryAt(like, row, column)
    open.sentences++
    open.matched += matched
    open.aligned += aligned
    open.bits += entry < 0 ? 0 : (like.shared[entry] as number)
  }
  return runs
}
