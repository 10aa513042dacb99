import type { FoundFigure } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { Passage } from '../../model/passage.ts'
import { isInside } from '../../model/span.ts'

const DAY = 86_400_000
/** So many days before the report a dated figure may be of something else than what is reported. */
const EARLIER_DAYS = 4
/** A longer list of numbers is no report of one happening, and every two are compared. */
const LONGEST = 500
/** So many days two figures of one happening may be dated apart. */
const NEAR_DAYS = 3

/**
 * Figures of an earlier happening that a report of today recalls, as background: dated some days or more before the report,
 * which leads with another number, gives some undated or dated later in other sentences, and none undated of the same
 * effect. Reports of a trial date all their numbers alike, so nothing changes there.
 */
export function withEarlier(
  figures: readonly FoundFigure[],
  passages: readonly Passage[],
  published: string | null,
): FoundFigure[] {
  if (published === null || figures.length > LONGEST) return [...figures]
  return figures.map((figure) => {
    const { when, scope } = figure
    if (scope !== 'event' || when === null || daysFrom(when.to, published) < EARLIER_DAYS) return figure
    const [own] = overlapping(passages, figure)
    const others = figures.filter((f) => f.scope === 'event' && !(own && isInside(f, own)))
    const again = others.some((f) => f.counts === figure.counts && (f.when === null || isNear(f, figure)))
    if (again || !others.some((f) => f.start < figure.start)) return figure
    const now = others.some((f) => f.when === null || daysFrom(when.to, f.when.from) > NEAR_DAYS)
    return now ? { ...figure, scope: 'background' as const } : figure
  })
}

const isNear = (a: FoundFigure, b: FoundFigure): boolean =>
  a.when !== null &&
  b.when !== null &&
  daysFrom(a.when.to, b.when.from) <= NEAR_DAYS &&
  daysFrom(b.when.to, a.when.from) <= NEAR_DAYS

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY
