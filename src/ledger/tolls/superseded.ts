import type { ClaimOrigin, Superseded } from '../../model/claim.ts'
import type { ReportCount } from '../casualty-counts.ts'
import { DIED_SINCE } from '../casualty-updates.ts'

type Published = (report: string) => string | null

/**
 * The counts that are replaced: one origin's number by the number it gives on a later day, and a number of injured of whom a
 * later report tells that some have died. They are kept, with what replaced them. Two origins never replace one another.
 */
export function supersededIn(
  counts: readonly ReportCount[],
  origins: readonly Pick<ClaimOrigin, 'reports'>[],
  published: Published,
): Superseded[] {
  const died = counts.find(({ imputed }) => imputed.includes(DIED_SINCE))
  return counts.flatMap((count) => {
    const { report, low, high } = count
    if (count === died || !count.whole) return []
    const later = laterOf(count, counts, origins, published)
    if (later)
      return [{ report, low, high, by: later.report, why: 'Its own origin gives another number later.' }]
    if (!died) return []
    return [
      { report, low, high, by: died.report, why: 'A later report tells that some of the injured have died.' },
    ]
  })
}

function laterOf(
  count: ReportCount,
  counts: readonly ReportCount[],
  origins: readonly Pick<ClaimOrigin, 'reports'>[],
  published: Published,
): ReportCount | undefined {
  const day = published(count.report)
  if (day === null || count.best === null) return undefined
  const own = origins.filter(({ reports }) => reports.includes(count.report))
  return counts
    .filter((c) => {
      const then = published(c.report)
      if (!c.whole || c.best === null || c.best === count.best || then === null || then <= day) return false
      return own.some(({ reports }) => reports.includes(c.report))
    })
    .sort((a, b) => ((published(a.report) ?? '') < (published(b.report) ?? '') ? 1 : -1))[0]
}
