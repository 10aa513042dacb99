import type { Claim, Discrepancy } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'
import { putsForward } from './roots.ts'

/**
 * Figures that count the same and whose bounds do not meet, as one discrepancy a claim. What is only denied, doubted or
 * declined is no number that anybody gives; a denial that counts nobody gives zero.
 */
export function figureDiscrepancies(
  claims: readonly Claim[],
  figures: ReadonlyMap<string, Figure>,
): Discrepancy[] {
  return claims.flatMap((claim) => {
    const rows = claim.entries.map((entry) => {
      const figure = figures.get(entry.figure ?? '')
      return figure && isComparable(figure, claim, figures) && (putsForward(entry) || figure.high === 0)
        ? figure
        : undefined
    })
    const given = rows.flatMap((row) => row ?? [])
    const [lowestMost, highestLeast] = [smallest(given.map(mostOf)), -smallest(given.map((f) => -leastOf(f)))]
    const apart = rows.flatMap((row, i) =>
      row && (leastOf(row) > lowestMost || mostOf(row) < highestLeast) ? [i] : [],
    )
    if (apart.length === 0) return []
    const said = [...new Set(apart.map((i) => wordsOf(rows[i])))]
    return [
      {
        claim: claim.id,
        what: 'figure' as const,
        entries: apart,
        note: `The reports give ${said.join(', ')}.`,
      },
    ]
  })
}

/** A part of a count is compared with no whole. */
const isComparable = (figure: Figure, { entries }: Claim, figures: ReadonlyMap<string, Figure>): boolean =>
  !figure.part || entries.every((e) => figures.get(e.figure ?? '')?.part ?? true)

const smallest = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)

/** True when two figures' bounds do not meet. "About 40" meets what is within a tenth of it. */
export const isApart = (a: Figure, b: Figure): boolean => leastOf(a) > mostOf(b) || leastOf(b) > mostOf(a)

/** The slack of "about": our own rule, since a report that rounds does not contradict one that counts. */
const slackOf = ({ hedge, low, high }: Figure): number =>
  hedge === 'about' ? Math.floor((low ?? high ?? 0) / 10) : 0
const leastOf = (f: Figure): number => (f.low ?? Number.NEGATIVE_INFINITY) - slackOf(f)
const mostOf = (f: Figure): number => (f.high ?? Number.POSITIVE_INFINITY) + slackOf(f)

/** Bounds in words: "32", "about 40", "91 or more", "3 to 5". */
export function wordsOf(figure: Pick<Figure, 'low' | 'high' | 'hedge'> | undefined): string {
  if (!figure) return 'no number'
  const { low, high, hedge } = figure
  if (low === null && high === null) return 'no number'
  if (high === null) return `${low} or more`
  if (low === null) return `up to ${high}`
  if (low === high) return hedge === 'about' ? `about ${low}` : `${low}`
  return `${low} to ${high}`
}
