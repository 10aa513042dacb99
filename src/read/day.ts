import { Day } from '../model/dates.ts'
import type { Block } from '../model/report.ts'
import { DATE_LINE, FINITE, NAME_AND_DATE } from './furniture.table.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** A line longer than this is no line of a date alone. */
const LONGEST = 80
/** A standfirst may stand before the line that says when a report was published. */
const STANDFIRST = 1

/**
 * The day that a line of its own above or beside the first paragraph gives: "12 March 2031", "Published on May 2, 2031",
 * "The Osk Courier, 12 March 2031".
 * A line that tells of an update gives none.
 */
export function dayOnTop(text: string, blocks: readonly Block[]): string | null {
  let paragraphs = 0
  for (const { kind, start, end } of blocks) {
    const line = end - start > LONGEST ? '' : text.slice(start, end).trim()
    const isNamed = /^[\p{Lu}\d]/u.test(line) && NAME_AND_DATE.test(line) && !FINITE.test(line)
    if (kind === 'paragraph' && !isNamed) paragraphs++
    if (paragraphs > STANDFIRST) return null
    const isDated = isNamed || (kind !== 'paragraph' && DATE_LINE.test(line))
    if (!isDated || /updated|modified/i.test(line)) continue
    const day = dayIn(line)
    if (day !== null) return day
  }
  return null
}

/** The one day, with its year, that a short line names; `null` where it names none or no day of the calendar. */
function dayIn(line: string): string | null {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(line)?.[0]
  if (iso !== undefined) return Day.safeParse(iso).data ?? null
  const { month, day } = monthDayIn(line) ?? {}
  const year = /\b\d{4}\b/.exec(line)?.[0]
  return month === undefined || day === undefined || year === undefined ? null : dayOf(year, month, day)
}

/** Month (1 to 12) and day of a short text: "13 March", "June 7", "Oct. 4". */
export function monthDayIn(text: string): { readonly month: number; readonly day: number } | null {
  const found = [
    ...text.matchAll(/\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>\p{L}{3,9})\b/giu),
    ...text.matchAll(/\b(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?\b/giu),
  ]
  for (const { groups } of found) {
    const month =
      MONTHS.findIndex((name) =>
        name.startsWith((groups?.month ?? '-').toLowerCase().replace(/^sept$/, 'sep')),
      ) + 1
    if (month > 0) return { month, day: Number(groups?.day) }
  }
  return null
}

export function dayOf(year: number | string, month: number, day: number): string | null {
  const two = (n: number): string => String(n).padStart(2, '0')
  return Day.safeParse(`${year}-${two(month)}-${two(day)}`).data ?? null
}
