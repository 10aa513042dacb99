import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import { passageOf } from '../../story/passage.ts'
import { parseSelection } from '../../story/selection.ts'
import { BlockRow } from './block-row.tsx'
import { blocksOf } from './parts.ts'
import { ReportHead } from './report-head.tsx'
import { shownReport } from './steps.ts'

/** One report as received, with what was found in it: marks in the text, notes in the margin, bars for copied passages. */
export function ReportView() {
  const { route } = useNavigation()
  const story = useStory()
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const id = shownReport(route.id, route.sel, story)
  const report = story.reports.get(id ?? '')
  const blocks = useMemo(() => (report ? blocksOf(report, story) : []), [report, story])
  const seen = useSeen(scroller, blocks.length)
  const selection = parseSelection(route.sel)
  const passage = selection && passageOf(selection, story)
  const here = passage?.report === id ? passage : null
  useScrolledTo(here?.start ?? null, route.sel, scroller)
  if (!report)
    return (
      <div class="view">
        <p class="empty">This dossier has no reports.</p>
      </div>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="view report-view" ref={setScroller} tabIndex={0} aria-label="Report">
      <ReportHead report={report} />
      <article class="report-text" lang={report.language === 'und' ? undefined : report.language}>
        {blocks.map((parts, i) => (
          <BlockRow
            key={parts.block.start}
            parts={parts}
            index={i}
            isSeen={seen.has(i)}
            selected={here && here.start < parts.block.end && here.end > parts.block.start ? here : null}
          />
        ))}
      </article>
    </section>
  )
}

/** Which blocks are near the screen: only these are marked and noted. */
function useSeen(root: HTMLElement | null, count: number): ReadonlySet<number> {
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set([0, 1, 2]))
  const update = useCallback((entries: IntersectionObserverEntry[]) => {
    setSeen((old) => {
      const next = new Set(old)
      for (const { target, isIntersecting } of entries) {
        const index = Number((target as HTMLElement).dataset.block)
        if (isIntersecting) next.add(index)
        else next.delete(index)
      }
      return next
    })
  }, [])
  useEffect(() => {
    if (!root || count === 0) return
    const observer = new IntersectionObserver(update, { root, rootMargin: '400px' })
    for (const row of root.querySelectorAll('[data-block]')) observer.observe(row)
    return () => observer.disconnect()
  }, [root, count, update])
  return seen
}

/** Brings a selection onto the screen, and the focus to its note where the focus is in the report already. */
function useScrolledTo(start: number | null, sel: string | null, scroller: HTMLElement | null): void {
  useEffect(() => {
    if (start === null || !scroller) return
    const rows = [...scroller.querySelectorAll<HTMLElement>('[data-block]')]
    const row = rows.findLast((r) => Number(r.dataset.start) <= start)
    if (!row) return
    const [box, frame] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()]
    const isTall = box.height > frame.height * 0.6
    if (isTall || box.top < frame.top + 8 || box.bottom > frame.bottom - 8)
      row.scrollIntoView({ block: isTall ? 'start' : 'center' })
    const focused = document.activeElement
    if (focused === document.body || focused?.id === 'main' || scroller.contains(focused))
      scroller
        .querySelector<HTMLElement>(`.note[data-sel="${CSS.escape(sel ?? '')}"]`)
        ?.focus({ preventScroll: true })
  }, [start, sel, scroller])
}
