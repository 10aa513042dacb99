import type { DateRange } from '../../../src/model/dates.ts'
import type { ClaimRow } from '../../story/claim-rows.ts'
import { dayNumber } from '../../story/dates.ts'
import { oncePer } from '../../story/once-per.ts'
import type { Selection } from '../../story/selection.ts'
import type { Side } from '../../story/sides.ts'
import { type Mark, markOf } from '../../story/stance.ts'
import type { Story } from '../../story/story.ts'
import { wholeRows } from '../../story/whole-counts.ts'

/** A mark on the axis. Days are counted from 1970. */
export type TimeMark = {
  readonly key: string
  readonly claim: ClaimRow
  readonly selection: Selection
  /** Of the claim's entries. */
  readonly index: number
  readonly when: DateRange
  readonly from: number
  readonly to: number
  readonly mark: Mark
  readonly side: Side | null
  /** The day is that of the report, since when it was said is not told. */
  readonly isPublished: boolean
}

export type Timeline = {
  readonly first: number
  readonly last: number
  readonly happened: readonly TimeMark[]
  readonly said: readonly TimeMark[]
  /** What is said to have happened before the axis begins, or over too long to be drawn on it. */
  readonly earlier: readonly TimeMark[]
}

/** Days before the first report that the axis still shows. */
const BEFORE = 21
const LONGEST_AXIS = 120

/** What happened and what was said, on one axis of days. */
export const timelineOf = oncePer((story: Story): Timeline => {
  const said = saidMarks(story)
  const happened = happenedMarks(story)
  const days = said.map((m) => m.from)
  const reported = story.dossier.reports.flatMap((r) =>
    r.published === null ? [] : [dayNumber(r.published)],
  )
  const known = [...days, ...reported]
  const all = known.length > 0 ? known : happened.map((m) => m.to)
  const least = all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const last = all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const start = Math.max(least - BEFORE, last - LONGEST_AXIS)
  const onAxis = [...happened, ...said].filter((m) => m.from >= start && m.to <= last + BEFORE)
  const first = onAxis.reduce((a, m) => Math.min(a, m.from), last)
  const end = onAxis.reduce((a, m) => Math.max(a, m.to), last)
  const isOn = (m: TimeMark): boolean => m.from >= first && m.to <= end
  return {
    first,
    last: end,
    happened: happened.filter(isOn),
    said: said.filter(isOn),
    earlier: [...happened, ...said].filter((m) => !isOn(m)).sort((a, b) => a.from - b.from),
  }
})

/** What a mark's claim says, and who puts it forward. */
export const wordsOf = ({ claim }: TimeMark): string => `${claim.lead} ${claim.title}`.trim()

function happenedMarks(story: Story): TimeMark[] {
  const { dossier, rowById, events, figures } = story
  const whole = new Set(wholeRows(story))
  return dossier.timeline.flatMap(({ claim, when }, i) => {
    const row = rowById.get(claim)
    if (!row || !whole.has(row)) return []
    const at = row.claim.entries.findIndex((e) => {
      const day = events.get(e.event ?? '')?.when ?? figures.get(e.figure ?? '')?.when
      return day?.from === when.from && day.to === when.to
    })
    return [markFor(row, Math.max(0, at), when, `happened-${i}`, null, 'voice', false)]
  })
}

function saidMarks(story: Story): TimeMark[] {
  const { statements, reports, sides } = story
  return wholeRows(story).flatMap((row) => {
    const known = new Set<string>()
    return row.claim.entries.flatMap((entry, index) => {
      const statement = statements.get(entry.statement ?? '')
      const published = reports.get(entry.report)?.published ?? null
      const day = statement?.said ?? (published === null ? null : { from: published, to: published })
      const mark = markOf(entry, statement)
      const key = `${day?.from} ${day?.to} ${mark} ${entry.party}`
      if (day === null || known.has(key)) return []
      known.add(key)
      const name = `said-${row.claim.id}-${index}`
      return [markFor(row, index, day, name, sides.of(entry.party), mark, (statement?.said ?? null) === null)]
    })
  })
}

function markFor(
  claim: ClaimRow,
  index: number,
  when: DateRange,
  key: string,
  side: Side | null,
  mark: Mark,
  isPublished: boolean,
): TimeMark {
  const selection: Selection = { kind: 'entry', claim: claim.claim.id, index }
  const [from, to] = [dayNumber(when.from), dayNumber(when.to)]
  return { key, claim, selection, index, when, from, to, mark, side, isPublished }
}
