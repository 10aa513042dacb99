import type { Lineage } from '../../src/model/lineage.ts'
import type { ReportSpan } from '../../src/model/report.ts'

/** A shared passage as one of its two reports sees it. */
export type Copy = {
  readonly lineage: string
  readonly index: number
  readonly side: 'a' | 'b'
  readonly here: ReportSpan
  readonly there: ReportSpan
  readonly kind: 'verbatim' | 'edited'
  readonly identity: number
}

/** Every shared passage twice: as each of its reports sees it. */
export const copiesOf = (lineages: readonly Lineage[]): Copy[] =>
  lineages.flatMap(({ id, passages }) =>
    passages.flatMap(({ a, b, kind, identity }, index): Copy[] => [
      { lineage: id, index, side: 'a', here: a, there: b, kind, identity },
      { lineage: id, index, side: 'b', here: b, there: a, kind, identity },
    ]),
  )
