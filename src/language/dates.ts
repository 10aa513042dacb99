import type { FoundDate } from '../model/found.ts'
import type { Passage } from '../model/passage.ts'
import { type DateContext, type DateRule, refusedDays } from './date-context.ts'
import { RANKS, SEEN } from './dates.table.ts'
import { readDayOfMonth, readIso, readMonth, readSlashes, readWeekdayAndDay } from './dates-calendar.ts'
import {
  readAgo,
  readAnchored,
  readNearDay,
  readPastSpan,
  readPeriod,
  readWeekday,
} from './dates-relative.ts'
import { readYears } from './dates-years.ts'
import { type DayNumber, daysFrom, parseDay } from './days.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** In this order: a longer reading comes before one that it begins with. */
const RULES: readonly DateRule[] = [
  readIso,
  readSlashes,
  readWeekdayAndDay,
  readDayOfMonth,
  readMonth,
  readYears,
  readAgo,
  readNearDay,
  readPastSpan,
  readPeriod,
  readWeekday,
  readAnchored,
]

/**
 * The date expressions of a report, in reading order, as ranges of days with both ends.
 * Relative ones ("Sunday", "last week", "4 October") are read from the report's own date and refused without it;
 * a day lies ahead of it only where the clause's tense tells. "since X" runs up to the report's date.
 * What could be two days ("3/4/2020", "next Friday") and open ends ("until 1994") are left out.
 */
export function findDates(passages: readonly Passage[], text: string, published: string | null): FoundDate[] {
  const now = published === null ? null : parseDay(published)
  const found: FoundDate[] = []
  let anchor: { block: number; day: DayNumber } | null = null
  for (const passage of passages) {
    const pieces = piecesOf(passage)
    for (let at = 0; at < pieces.length; ) {
      const own: DayNumber | null = anchor?.block === passage.block ? anchor.day : null
      const read = readDate(pieces, at, { text, published: now, anchor: own })
      if (!read || 'refused' in read) {
        at = Math.max(at + 1, read?.next ?? 0)
        continue
      }
      const [first, last] = [pieces[at], pieces[read.next - 1]]
      if (!first || !last) break
      found.push({ start: first.start, end: last.end, when: daysFrom(read.from, read.to) })
      if (read.from === read.to) anchor = { block: passage.block, day: read.from }
      at = read.next
    }
  }
  return found
}

type Read = ReturnType<DateRule>

function readDate(pieces: readonly Piece[], at: number, context: DateContext): Read {
  const word = pieces[at]?.lower
  if (word === 'since') return readSince(pieces, at, context)
  const read = firstOf(pieces, at, context)
  return read && OPEN.has(pieces[at - 1]?.lower ?? '') ? refusedDays(read.next) : read
}

const OPEN: ReadonlySet<string> = new Set(['until', 'till', 'before'])

/**
 * "since 1991", "since last Sunday": from its first day to the report's own. "since 1991, when": what follows happened then.
 * "not seen since 1991" compares, and tells no day of what is told.
 */
function readSince(pieces: readonly Piece[], at: number, context: DateContext): Read {
  const begin = pieces[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const read = firstOf(pieces, begin, context)
  if (!read || 'refused' in read) return read
  if (isComparison(pieces, at)) return refusedDays(read.next)
  if (pieces[read.next]?.lower === ',' && pieces[read.next + 1]?.lower === 'when') return read
  if (context.published === null || read.from > context.published) return refusedDays(read.next)
  return { from: read.from, to: context.published, next: read.next }
}

const isComparison = (pieces: readonly Piece[], since: number): boolean =>
  SEEN.has(pieces[since - 1]?.lower ?? '') ||
  pieces.slice(Math.max(0, since - REACH), since).some(({ lower }) => RANKS.has(lower))
/** How many words before "since" may tell that it compares: "the worst fighting there since". */
const REACH = 5

function firstOf(pieces: readonly Piece[], at: number, context: DateContext): Read {
  for (const rule of RULES) {
    const read = rule(pieces, at, context)
    if (read) return read
  }
  return null
}
