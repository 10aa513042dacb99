import type { Toll } from '../model/claim.ts'
import type { DateRange } from '../model/dates.ts'
import type { Counted, Figure } from '../model/figure.ts'
import { isInside } from '../model/span.ts'
import type { ReportCount } from './casualty-counts.ts'
import { DIED_SINCE } from './casualty-updates.ts'

/** What counts people harmed; other figures make no casualty claim. */
const HARM: ReadonlySet<Counted> = new Set([
  'killed',
  'injured',
  'missing',
  'captured',
  'displaced',
  'arrested',
  'casualties',
])

/**
 * Groups figures that count the same people: one effect, one scope, and neither side, place, civil status nor, within the
 * event, day in conflict; parts of a count only with parts of one kind, or of one number where `kindOf` tells none. Background
 * figures make no claim. Figures of one report that count apart ("three here, two there") stay apart. Each group is in reading
 * order.
 */
export function groupFigures(
  figures: readonly Figure[],
  kindOf: (figure: Figure) => string | null,
): Figure[][] {
  const groups: { readonly members: Figure[]; readonly unlike: Figure[] }[] = []
  const byWording = new Map<string, (typeof groups)[number]>()
  const kinds = new Map(figures.filter((f) => f.part).map((f) => [f, kindOf(f)] as const))
  for (const figure of figures.filter((f) => HARM.has(f.counts) && f.scope !== 'background')) {
    const kind = kinds.get(figure) ?? null
    const key = JSON.stringify({ ...figure, id: '', start: 0, end: 0, statement: null, kind })
    const known = byWording.get(key)
    const home = known ?? groups.find(({ unlike }) => unlike.every((f) => isSameCount(f, figure, kinds)))
    const group = home ?? { members: [], unlike: [] }
    if (!home) groups.push(group)
    group.members.push(figure)
    if (!known) group.unlike.push(figure)
    byWording.set(key, group)
  }
  return groups.map(({ members }) => members)
}

function isSameCount(a: Figure, b: Figure, kinds: ReadonlyMap<Figure, string | null>): boolean {
  if (a.counts !== b.counts || a.part !== b.part || scopeOf(a) !== scopeOf(b)) return false
  if (a.part && !isSamePart(a, b, kinds.get(a) ?? null, kinds.get(b) ?? null)) return false
  if (isOfOneSide(a) !== isOfOneSide(b) && !sameBounds(a, b)) return false
  if (differ(a.side, b.side) || differ(a.place, b.place) || differ(whomOf(a), whomOf(b))) return false
  if (scopeOf(a) === 'event' && areOtherDays(a.when, b.when)) return false
  return (
    a.report !== b.report ||
    sameBounds(a, b) ||
    isInside(a, b) ||
    isInside(b, a) ||
    a.statement !== b.statement
  )
}

/** Parts of which the words do not tell who they are count the same people only by the same number. */
const isSamePart = (a: Figure, b: Figure, kind: string | null, other: string | null): boolean =>
  kind === null || other === null ? sameBounds(a, b) : kind === other

/** One side's fighters, or its civilians, are not all the people that somebody else counts. */
const isOfOneSide = (figure: Figure): boolean => figure.side !== null && whomOf(figure) !== null

/** A figure without a told scope counts with those of the event. */
const scopeOf = (figure: Figure): string => figure.scope ?? 'event'
const whomOf = ({ whom }: Figure): string | null =>
  whom === 'civilian' || whom === 'combatant' ? whom : null
const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b
const areOtherDays = (a: DateRange | null, b: DateRange | null): boolean =>
  a !== null && b !== null && (a.to < b.from || b.to < a.from)
export const sameBounds = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high

/**
 * The plain reading of what the reports count: the lowest and the highest number that any of them puts forward, and as best
 * the number that most lineages carry, the later report's where that is level, then the higher.
 * Where a report counts several, one that tells of a single person or only says "dozens" is no count of all and gives no bound;
 * but "hundreds" beside 91 leaves open how many.
 * What its own origin has `replaced` bounds the range and is not best.
 * `published` and `lineage` tell a report's day and lineage. "Up to 20" gives no low, "dozens" neither high nor best;
 * a bound that nobody gives is `null`.
 */
export function tollOf(
  all: readonly ReportCount[],
  replaced: ReadonlySet<string>,
  published: (report: string) => string | null,
  lineage: (report: string) => string,
): Toll {
  const isWhole = countsAll(all)
  const counts = ofAll(all)
  const lows = counts.flatMap((c) => c.low ?? [])
  const highs = counts.flatMap((c) => c.high ?? [])
  const low = lows.length === 0 ? null : Math.min(...lows)
  const high =
    highs.length === 0 || (isWhole && isBeyond(all, Math.max(...highs))) ? null : Math.max(...highs)
  const best = bestOf(standing(all, replaced), published, lineage)
  const apart = low !== null && high !== null && low > high // "dozens" here, "up to 20" there
  return apart ? { low: high, high: low, best } : { low, high, best }
}

const countsAll = (all: readonly ReportCount[]): boolean =>
  all.some((c) => c.whole && !c.imputed.includes(DIED_SINCE))

/** The counts of all, where there are any. */
const ofAll = (all: readonly ReportCount[]): readonly ReportCount[] =>
  countsAll(all) ? all.filter((c) => c.whole) : all

/** The counts that the plain reading's best number is chosen from: of all, and not replaced by their own origin. */
export function standing(all: readonly ReportCount[], replaced: ReadonlySet<string>): readonly ReportCount[] {
  const counts = ofAll(all)
  const left = counts.filter((c) => !replaced.has(c.report) || c.imputed.includes(DIED_SINCE))
  return left.length > 0 ? left : counts
}

const isBeyond = (counts: readonly ReportCount[], most: number): boolean =>
  counts.some(({ low, high }) => high === null && low !== null && low > most)

/** The number that most lineages carry; where that is level the later report's, then the higher. */
export function bestOf(
  counts: readonly ReportCount[],
  published: (report: string) => string | null,
  lineage: (report: string) => string,
): number | null {
  const ranked = [...supportOf(counts, published, lineage)].sort(
    ([v, a], [w, b]) => b.carriers.size - a.carriers.size || compareDays(b.latest, a.latest) || w - v,
  )
  return ranked[0]?.[0] ?? null
}

/** As many lineages carry another number as carry any. */
export function isLevel(counts: readonly ReportCount[], lineage: (report: string) => string): boolean {
  const sizes = [...supportOf(counts, () => null, lineage).values()].map(({ carriers }) => carriers.size)
  const most = Math.max(...sizes)
  return sizes.filter((size) => size === most).length > 1
}

type Support = { readonly carriers: Set<string>; readonly latest: string }

function supportOf(
  counts: readonly ReportCount[],
  published: (report: string) => string | null,
  lineage: (report: string) => string,
): Map<number, Support> {
  const support = new Map<number, Support>()
  for (const { best, report } of counts) {
    if (best === null) continue
    const entry = support.get(best) ?? { carriers: new Set<string>(), latest: '' }
    entry.carriers.add(lineage(report))
    const day = published(report) ?? ''
    support.set(best, {
      carriers: entry.carriers,
      latest: compareDays(day, entry.latest) > 0 ? day : entry.latest,
    })
  }
  return support
}

const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
