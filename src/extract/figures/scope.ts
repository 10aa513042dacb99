import type { DateRange } from '../../model/dates.ts'
import type { Scope } from '../../model/figure.ts'
import type { FoundDate, FoundFigure } from '../../model/found.ts'
import type { Passage } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { isOfAnother } from './elsewhere.ts'
import { isOfSeveral } from './several.ts'

/** What happened longer ago than this is no part of what the report is about. */
const NEWS_DAYS = 45
const DAY = 86_400_000
/** How near in words a word of summing up must stand to its figure. */
const NEAR = 12
const SUMMING: ReadonlySet<string> = new Set(['since', 'period', 'cumulative', 'losses'])

/** These sum up the event itself, unless one of `RAISING` says that they sum up more. */
const TOTALS: ReadonlySet<string> = new Set(['overall', 'total', 'altogether'])
const RAISING: ReadonlySet<string> = new Set(
  'bringing brings brought raising raises raised year month week years months weeks war conflict attacks incidents'.split(
    ' ',
  ),
)

/**
 * Says whether a figure is of the event that is reported, of a longer time up to it, or of something earlier, and when.
 * Dates of the same sentence decide; a sentence with none tells of what the report is about. Without the report's own
 * date a day tells nothing, and a whole year ("in 1988") is something earlier.
 */
export function scopeOf(
  figure: FoundFigure,
  passage: Passage,
  dates: readonly FoundDate[],
  published: string | null,
): { readonly scope: Scope; readonly when: DateRange | null } {
  const date = nearestDate(figure, dates)
  const when = date?.when ?? null
  const sums = isSummed(figure, passage) || ((figure.low ?? figure.high ?? 0) > 1 && isOfSeveral(passage))
  if (sums || (date && isSince(date, passage))) return { scope: 'cumulative', when }
  if (isOfAnother(figure, passage)) return { scope: 'background', when }
  if (published !== null && when && isOld(when.to, published)) return { scope: 'background', when }
  if (when && days(when.from, when.to) > NEWS_DAYS)
    return { scope: published !== null && when.to >= published ? 'cumulative' : 'background', when }
  return { scope: 'event', when }
}

const nearestDate = (figure: Span, dates: readonly FoundDate[]): FoundDate | undefined =>
  dates.reduce<FoundDate | undefined>(
    (best, d) => (best === undefined || gap(d, figure) < gap(best, figure) ? d : best),
    undefined,
  )

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

/** A date that reaches back from now: "since 1991". */
const isSince = (date: FoundDate, { tokens }: Passage): boolean =>
  tokens.some((t) => t.lower === 'since' && t.start === date.start)

function isSummed(figure: Span, { tokens }: Passage): boolean {
  const first = tokens.findIndex((t) => t.end > figure.start)
  const last = tokens.findLastIndex((t) => t.start < figure.end)
  const near = tokens.slice(Math.max(0, first - NEAR), last + 1 + NEAR)
  if (isOngoing(near, tokens)) return true
  if (near.some((_, i) => isLong(near.slice(i, i + 7)))) return true
  if (near.some((t) => TOTALS.has(t.lower)) && tokens.some((t) => RAISING.has(t.lower))) return true
  return near.some((t, i) => SUMMING.has(t.lower) || (t.lower === 'so' && near[i + 1]?.lower === 'far'))
}

const FIGHTING: ReadonlySet<string> = new Set(
  'clashes fighting war conflict unrest violence protests crackdown uprising insurgency battle battles offensive'.split(
    ' ',
  ),
)
const BEGAN: ReadonlySet<string> = new Set(
  'erupted broke began begun started resumed flared ongoing'.split(' '),
)

/** "the clashes that erupted last month have killed dozens": of a time that still goes on. */
const isOngoing = (near: Passage['tokens'], tokens: Passage['tokens']): boolean =>
  near.some((t) => t.lower === 'have' || t.lower === 'has') &&
  tokens.some((t) => FIGHTING.has(t.lower)) &&
  tokens.some((t) => BEGAN.has(t.lower))

const PERIODS: ReadonlySet<string> = new Set([
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'years',
  'decade',
  'decades',
])

/** "in two weeks", "over the past three and a half months": longer than one event. "A week ago" is none. */
function isLong(near: Passage['tokens']): boolean {
  if (!['in', 'over', 'during', 'within'].includes(near[0]?.lower ?? '')) return false
  const at = near.findIndex((t) => PERIODS.has(t.lower))
  const between = near.slice(1, at)
  if (at < 2 || ['ago', 'before', 'earlier'].includes(near[at + 1]?.lower ?? '')) return false
  return (
    between.some((t) => t.tag === 'NUM') &&
    between.every((t) => ['NUM', 'DET', 'ADJ', 'CCONJ'].includes(t.tag))
  )
}

const isOld = (to: string, published: string): boolean => days(to, published) > NEWS_DAYS
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY
