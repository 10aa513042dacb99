import type { ClaimEntry } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'
import { isApart, wordsOf } from './discrepancies.ts'
import { putsForward } from './roots.ts'
import type { StatusWhy } from './status.ts'

/**
 * The status of a casualties claim. Who gives another number corroborates nobody, so where the origins give numbers that do not
 * meet, those count together that meet one number; of these the best supported decides, somebody's word before nobody's. `statusFor` judges a set of entries,
 * `originsIn` counts its origins.
 */
export function statusByNumber(
  entries: readonly ClaimEntry[],
  figures: ReadonlyMap<string, Figure>,
  statusFor: (entries: readonly ClaimEntry[]) => StatusWhy,
  originsIn: (entries: readonly ClaimEntry[]) => number,
): StatusWhy {
  const all = statusFor(entries)
  if (all.status !== 'corroborated') return all
  const forward = entries.filter(putsForward)
  const sets = forward.flatMap((entry) => {
    const figure = figureOf(entry, figures)
    return figure ? [{ figure, set: forward.filter((e) => meets(figure, figureOf(e, figures))) }] : []
  })
  const judged = sets.map(({ figure, set }) => ({ figure, set, status: statusFor(set) }))
  const sure = judged.find(({ status }) => status.status === 'corroborated')
  if (sure) return sure.status
  const attributed = ({ status }: (typeof judged)[number]): number => (status.status === 'one-sided' ? 1 : 0)
  const [best] = judged.sort(
    (a, b) =>
      attributed(b) - attributed(a) || originsIn(b.set) - originsIn(a.set) || b.set.length - a.set.length,
  )
  if (!best) return { status: 'unattributed', why: 'None of the reports gives a number.' }
  const why = `No two independent origins give one number; best supported is ${wordsOf(best.figure)}. ${best.status.why}`
  return { status: best.status.status, why }
}

/** A figure that gives a number at all: "many dead" agrees with none. */
const figureOf = (entry: ClaimEntry, figures: ReadonlyMap<string, Figure>): Figure | undefined => {
  const figure = figures.get(entry.figure ?? '')
  return figure && (figure.low !== null || figure.high !== null) ? figure : undefined
}

/** Bounds that meet and numbers that are near: "at least 35" gives no support to 59. */
const meets = (a: Figure, b: Figure | undefined): boolean => {
  if (b === undefined || isApart(a, b)) return false
  const [one, other] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0]
  return Math.abs(one - other) <= Math.max(one, other) / NEAR
}
/** Numbers are near within a tenth of the higher: our own rule. */
const NEAR = 10
