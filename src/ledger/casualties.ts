import type { Toll } from '../model/claim.ts'
import type { Counted, Figure } from '../model/figure.ts'
import { isInside } from '../model/span.ts'

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
 * Groups figures that count the same people: one effect, one scope, and neither side, place nor civil status in conflict.
 * Figures of one report that count apart ("three here, two there") stay apart. Each group is in reading order.
 */
export function groupFigures(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = []
  for (const figure of figures.filter((f) => HARM.has(f.counts) && f.scope !== 'background')) {
    const home = groups.find((group) => group.every((member) => isSameCount(member, figure)))
    if (home) home.push(figure)
    else groups.push([figure])
  }
  return groups
}

function isSameCount(a: Figure, b: Figure): boolean {
  if (a.counts !== b.counts || scopeOf(a) !== scopeOf(b)) return false
  if (differ(a.side, b.side) || differ(a.place, b.place) || differ(whomOf(a), whomOf(b))) return false
  return (
    a.report !== b.report ||
    sameBounds(a, b) ||
    isInside(a, b) ||
    isInside(b, a) ||
    a.statement !== b.statement
  )
}

/** A figure without a told scope counts with those of the event. */
const scopeOf = (figure: Figure): string => figure.scope ?? 'event'
const whomOf = ({ whom }: Figure): string | null =>
  whom === 'civilian' || whom === 'combatant' ? whom : null
const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b
const sameBounds = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high

/**
 * The plain reading of a group's figures: the lowest and the highest number that any report prints, and as best the number
 * that most lineages carry, the later report's where that is level. `published` and `lineage` tell a report's day and lineage.
 * A bound that nobody gives is `null`.
 */
export function tollOf(
  figures: readonly Figure[],
  published: (report: string) => string | null,
  lineage: (report: string) => string,
): Toll {
  const lows = figures.flatMap((f) => f.low ?? f.high ?? [])
  const highs = figures.flatMap((f) => f.high ?? f.low ?? [])
  if (lows.length === 0) return { low: null, high: null, best: null }
  return { low: Math.min(...lows), high: Math.max(...highs), best: bestOf(figures, published, lineage) }
}

function bestOf(
  figures: readonly Figure[],
  published: (report: string) => string | null,
  lineage: (report: string) => string,
): number | null {
  const support = new Map<number, { carriers: Set<string>; latest: string }>()
  for (const figure of figures) {
    const value = figure.low ?? figure.high
    if (value === null) continue
    const entry = support.get(value) ?? { carriers: new Set<string>(), latest: '' }
    entry.carriers.add(lineage(figure.report))
    const day = published(figure.report) ?? ''
    support.set(value, { carriers: entry.carriers, latest: day > entry.latest ? day : entry.latest })
  }
  const ranked = [...support].sort(
    ([v, a], [w, b]) => b.latest.localeCompare(a.latest) || b.carriers.size - a.carriers.size || w - v,
  )
  return ranked[0]?.[0] ?? null
}
