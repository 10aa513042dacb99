import type { Counted, Figure } from '../model/figure.ts'
import { groupBy } from '../model/group-by.ts'
import { sameBounds } from './casualties.ts'

/** Effects of which a story has one count that its reports lead with. */
const GATHERED: ReadonlySet<Counted> = new Set(['killed', 'injured', 'casualties'])
const DAY = 86_400_000
/** Days between two datings of one happening: who dies later, and what is dated by the day it was told. */
const NEAR_DAYS = 4

/**
 * Reports of one story lead with its toll, however they name the place and the day; so the first number of several people
 * that each report gives, and every later figure that gives one of these numbers again, count the same people. They become
 * one group of each effect, which also takes up what reports without such a number tell of somebody there. Sides, civil
 * status and days that are far apart keep figures out of it, and what counts fewer people in the same report stays apart.
 */
export function gatherMain(
  groups: readonly (readonly Figure[])[],
  { countsOne, isByCare, giver }: Wording,
): Figure[][] {
  const isWhole: IsWhole = (figure) =>
    !figure.part && !isByCare(figure) && (countsSeveral(figure) || countsOne(figure))
  const all = groups.flat().filter(isOfEvent)
  const mains = [...groupBy(all, ({ counts }) => counts).values()].map((own) => mainOf(own, isWhole, giver))
  for (const group of groups) goAlong(group, mains)
  const taken = new Set(mains.flat())
  const rest = groups.map((group) => group.filter((figure) => !taken.has(figure)))
  return [...mains, ...rest].filter((group) => group.length > 0)
}

/** "Nobody died" goes where the numbers go that it was grouped with. */
function goAlong(group: readonly Figure[], mains: readonly Figure[][]): void {
  const nobody = group.filter(({ high }) => high === 0)
  if (nobody.length === 0) return
  const home = mains.find((main) => {
    const own = new Set(main)
    return group.some((f) => own.has(f))
  })
  home?.push(...nobody)
}

/** Of the event, and no part of a count but one person who is told of alone. */
const isOfEvent = ({ counts, scope, part, high }: Figure): boolean =>
  GATHERED.has(counts) && (!part || high === 1) && high !== 0 && (scope === 'event' || scope === null)

/** What the words around a figure tell: that it counts just one, or those in care alone, and who gives it. */
export type Wording = { readonly countsOne: IsWhole; readonly isByCare: IsWhole; readonly giver: Giver }
type IsWhole = (figure: Figure) => boolean
/** Who gives a figure; `null` where the report does itself. */
export type Giver = (figure: Figure) => string | null

/** Counts several people by a number. */
export const countsSeveral = ({ low, high, hedge }: Figure): boolean =>
  hedge !== 'vague' && (low ?? high ?? 0) > 1

function mainOf(all: readonly Figure[], isWhole: IsWhole, giver: Giver): Figure[] {
  const wholes = all.filter(isWhole)
  const heads = headsOf(all, isWhole)
  const kept = wholes.filter(
    (f) =>
      heads.includes(f) ||
      (heads.every((h) => mayCountSame(h, f)) && (isAgain(f, heads) || isRival(f, heads, giver))),
  )
  if (kept.length === 0) return []
  const counting = new Set(kept.map(({ report }) => report))
  const unlike = unlikeOf(kept)
  const told = all.filter(
    (f) =>
      (f.hedge === 'vague' || f.part || (!isWhole(f) && !counting.has(f.report))) &&
      unlike.every((h) => mayCountSame(h, f)) &&
      isThere(f, unlike),
  )
  return [...kept, ...told]
}

/** One figure of each side, civil status, day and place: the others would be compared in vain. */
const unlikeOf = (figures: readonly Figure[]): Figure[] => [
  ...new Map(figures.map((f) => [JSON.stringify([f.side, f.whom, f.when, f.place]), f])).values(),
]

/** What each report counts first, where that is several people, of those that may count the same the most. */
function headsOf(all: readonly Figure[], isWhole: IsWhole): Figure[] {
  const clusters: Figure[][] = []
  for (const own of groupBy(all, ({ report }) => report).values()) {
    const [head] = own
      .filter(({ hedge, part }) => hedge !== 'vague' && !part)
      .sort((a, b) => a.start - b.start)
    if (!head || !isWhole(head)) continue
    const home = clusters.find((known) => known.every((f) => mayCountSame(f, head)))
    if (home) home.push(head)
    else clusters.push([head])
  }
  return clusters.sort((a, b) => b.length - a.length)[0] ?? []
}

/** Says again what a report leads with, or, in the report itself, one more of them: "seven, with the gunman". */
const isAgain = (figure: Figure, heads: readonly Figure[]): boolean =>
  heads.some(
    (head) =>
      (head.low === figure.low && head.high === figure.high) ||
      (head.report === figure.report && isOneMore(head, figure)),
  )

/** Another source's count of those whom a report leads with: "five, says the observatory; the ministry says three". */
const isRival = (figure: Figure, heads: readonly Figure[], giver: Giver): boolean => {
  const head = heads.find(({ report }) => report === figure.report)
  if (!head || giver(figure) === null || giver(figure) === giver(head)) return false
  return figure.place === head.place && figure.whom === head.whom && figure.side === head.side
}

const isOneMore = (head: Figure, figure: Figure): boolean =>
  head.low !== null && figure.low === head.low + 1 && head.high === head.low && figure.high === figure.low

/** In a place that one of the counts names, or in none that is told. */
const isThere = ({ place }: Figure, counts: readonly Figure[]): boolean =>
  place === null || counts.every((c) => c.place === null) || counts.some((c) => c.place === place)

function mayCountSame(a: Figure, b: Figure): boolean {
  if (a.side !== null && b.side !== null && a.side !== b.side) return false
  const status = new Set([a.whom, b.whom])
  if (status.has('civilian') && status.has('combatant')) return false
  if (status.size > 1 && status.has('combatant') && !sameBounds(a, b)) return false
  return a.when === null || b.when === null || daysApart(a.when, b.when) <= NEAR_DAYS
}

type Range = NonNullable<Figure['when']>
const daysApart = (a: Range, b: Range): number =>
  Math.max(0, Date.parse(a.from) - Date.parse(b.to), Date.parse(b.from) - Date.parse(a.to)) / DAY
