import type { Note } from '../model/note.ts'
import type { ReadReport } from '../model/passage.ts'
import { dayOf, monthDayIn } from './day.ts'

/** A dateline's day is of a story's time when a report of the story is dated at most so many days from it. */
const NEAR = 31
const MS = 86_400_000

/**
 * Gives reports whose dateline names a day without its year ("ORVEL, June 7 —") their day of publication, where the other
 * reports of the story are of that time in one year alone; a note tells it. Others stay without a day.
 */
export function withYears(reports: readonly ReadReport[]): {
  readonly reports: readonly ReadReport[]
  readonly notes: readonly Note[]
} {
  const known = reports.flatMap(({ published }) => published ?? [])
  const notes: Note[] = []
  const dated = reports.map((report) => {
    const found =
      report.published === null && report.dateline !== null ? dayNear(report.dateline, known) : null
    const block = report.blocks.find((b) => b.kind === 'dateline')
    if (found === null || !block) return report
    notes.push({
      report: report.id,
      start: block.start,
      end: block.end,
      code: 'year-imputed',
      message: `The dateline names no year: it is read as ${found}, near the days of the story’s other reports.`,
    })
    return { ...report, published: found }
  })
  return { reports: dated, notes }
}

function dayNear(dateline: string, known: readonly string[]): string | null {
  const named = monthDayIn(dateline)
  if (named === null) return null
  const years = [...new Set(known.map((day) => Number(day.slice(0, 4))))].flatMap((y) => [y - 1, y, y + 1])
  const days = [...new Set(years)].flatMap((year) => dayOf(year, named.month, named.day) ?? [])
  const near = days.filter((day) => known.some((k) => Math.abs(Date.parse(k) - Date.parse(day)) <= NEAR * MS))
  return near.length === 1 ? (near[0] ?? null) : null
}
