import type { Claim, Discrepancy } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'

/** Pairs of figures that count the same and whose bounds do not meet, as one discrepancy a claim. */
export function figureDiscrepancies(
  claims: readonly Claim[],
  figures: ReadonlyMap<string, Figure>,
): Discrepancy[] {
  return claims.flatMap((claim) => {
    const rows = claim.entries.map((entry) => (entry.figure === null ? undefined : figures.get(entry.figure)))
    const apart = rows.flatMap((row, i) =>
      row && rows.some((other) => other && isApart(row, other)) ? [i] : [],
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

const isApart = (a: Figure, b: Figure): boolean =>
  (a.low ?? Number.NEGATIVE_INFINITY) > (b.high ?? Number.POSITIVE_INFINITY) ||
  (b.low ?? Number.NEGATIVE_INFINITY) > (a.high ?? Number.POSITIVE_INFINITY)

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
