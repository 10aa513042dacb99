import type { Figure } from '../model/figure.ts'
import { groupBy } from '../model/group-by.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import { attackerDied, countsAttacker, countsVictims, isAttacker } from './casualty-attackers.ts'
import { countsOne, isByCare } from './casualty-lists.ts'
import { countsSeveral, type Giver } from './casualty-main.ts'

/** What one report counts of a claim: its numbers, and the rules that made them of what it prints. */
export type ReportCount = {
  readonly report: string
  readonly low: number | null
  readonly high: number | null
  /** The number the report puts forward; `null` where it gives none. */
  readonly best: number | null
  /** It counts several people, or says that there was one beside whoever attacked; one who is told of may be one of more. */
  readonly whole: boolean
  readonly imputed: readonly string[]
}

/** Rule id: who attacked and died is one of the dead beside those he killed. */
const WITH_ATTACKER = 'attacker-died-too'
/** Rule id: the report does not tell whether its count holds the attacker, who died. */
const MAY_HOLD_ATTACKER = 'attacker-counted-or-not'

/**
 * What each report counts of a group of figures, in the order of their first figures. The highest number of a report is its
 * count: lower ones are of part of the people or of an earlier hour, unless another source gives them for the whole.
 */
export function reportCounts(
  figures: readonly Figure[],
  killed: (report: string) => readonly Figure[],
  reportOf: (id: string) => AnnotatedReport | undefined,
  giver: Giver,
): ReportCount[] {
  return [...groupBy(figures, ({ report }) => report)].map(([report, own]) => {
    const annotated = reportOf(report)
    const plain = plainCount(report, own, giver, annotated)
    if (own[0]?.counts !== 'killed' || !annotated || plain.best === null) return plain
    return withAttacker(plain, own, killed(report), annotated)
  })
}

/** The number that a figure prints as its own, not as a ceiling; "dozens" prints none. */
const printedBy = ({ low, hedge }: Figure): number | null => (hedge === 'vague' ? null : low)

const isWhole = (figure: Figure, report: AnnotatedReport | undefined): boolean => {
  if (figure.part) return false
  if (report && isByCare(figure, report)) return false
  return countsSeveral(figure) || (report !== undefined && countsOne(figure, report))
}

function plainCount(
  report: string,
  own: readonly Figure[],
  giver: Giver,
  annotated?: AnnotatedReport,
): ReportCount {
  const lows = own.flatMap((f) => f.low ?? [])
  const highs = own.flatMap((f) => f.high ?? printedBy(f) ?? [])
  const printed = own.flatMap((f) => printedBy(f) ?? [])
  const best = printed.length === 0 ? null : Math.max(...printed)
  const rivals = rivalsOf(own, best, giver)
  return {
    report,
    low: best !== null ? Math.min(best, ...rivals) : lows.length === 0 ? null : Math.min(...lows),
    high: highs.length === 0 ? null : Math.max(...highs),
    best,
    whole: best !== null && (best === 0 || own.some((f) => isWhole(f, annotated))),
    imputed: [],
  }
}

/** Lower numbers that another source than that of the highest gives for several people. */
function rivalsOf(own: readonly Figure[], best: number | null, giver: Giver): number[] {
  const top = new Set(own.filter((f) => printedBy(f) === best).map(giver))
  return own
    .filter((f) => !f.part && countsSeveral(f) && giver(f) !== null && !top.has(giver(f)))
    .flatMap((f) => printedBy(f) ?? [])
}

function withAttacker(
  count: ReportCount,
  own: readonly Figure[],
  killed: readonly Figure[],
  report: AnnotatedReport,
): ReportCount {
  const { best } = count
  if (best === null || !attackerDied(killed, report)) return count
  const most = own.filter((f) => printedBy(f) === best && !isAttacker(f, report))
  if (most.length === 0) return count
  const isOneMore = own.some((f) => printedBy(f) === best - 1)
  if (best > 1 && (isOneMore || most.some((f) => countsAttacker(f, report))))
    return { ...count, low: best, high: best }
  if (most.every((f) => countsVictims(f, report)))
    return { ...count, low: best + 1, high: best + 1, best: best + 1, whole: true, imputed: [WITH_ATTACKER] }
  return count.whole ? { ...count, high: best + 1, imputed: [MAY_HOLD_ATTACKER] } : count
}
