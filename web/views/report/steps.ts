import type { Navigation } from '../../route/use-route.ts'
import { passageOf, reportOf } from '../../story/passage.ts'
import { formatSelection, parseSelection } from '../../story/selection.ts'
import type { Story } from '../../story/story.ts'

/** The report that the view shows: the one named, or that of the selection, or the first. */
export function shownReport(id: string | null, sel: string | null, story: Story): string | null {
  if (id !== null && story.reports.has(id)) return id
  return reportOf(parseSelection(sel), story) ?? story.dossier.reports[0]?.id ?? null
}

/** Selects the next statement or figure of the report, in reading order. */
export function stepInReport(by: 1 | -1, { route, walk }: Navigation, story: Story): void {
  const id = shownReport(route.id, route.sel, story)
  const parts = story.of.get(id ?? '')
  if (!parts) return
  const marks = [
    ...parts.statements.map((s) => ({ at: s.start, sel: formatSelection({ kind: 'statement', id: s.id }) })),
    ...parts.figures.map((f) => ({ at: f.start, sel: formatSelection({ kind: 'figure', id: f.id }) })),
  ].sort((a, b) => a.at - b.at)
  const known = marks.findIndex((m) => m.sel === route.sel)
  const selection = parseSelection(route.sel)
  const start = (selection && passageOf(selection, story)?.start) ?? -1
  const near = by > 0 ? marks.findIndex((m) => m.at > start) : marks.findLastIndex((m) => m.at < start)
  const next = marks[known < 0 ? near : known + by]
  if (next) walk({ view: 'report', id, sel: next.sel })
}

/** The next report in reading order; first among those that have the selected passage too, where there are any. */
export function nextReport(by: 1 | -1, { route, go }: Navigation, story: Story): void {
  const id = shownReport(route.view === 'report' ? route.id : null, route.sel, story)
  const selection = parseSelection(route.sel)
  const passage = selection && passageOf(selection, story)
  const copies = (story.of.get(id ?? '')?.copies ?? []).filter(
    ({ here }) =>
      passage?.report === id && passage !== null && here.start < passage.end && here.end > passage.start,
  )
  const all = story.dossier.reports.map((r) => r.id)
  const among =
    copies.length > 0 ? all.filter((r) => r === id || copies.some((c) => c.there.report === r)) : all
  const next = among[(among.indexOf(id ?? '') + by + among.length) % among.length]
  const copy = copies.find((c) => c.there.report === next)
  if (next === undefined) return
  const sel = copy
    ? formatSelection({
        kind: 'copy',
        lineage: copy.lineage,
        index: copy.index,
        side: copy.side === 'a' ? 'b' : 'a',
      })
    : null
  go({ view: 'report', id: next, sel })
}
