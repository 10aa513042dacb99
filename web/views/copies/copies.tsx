import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import { passageOf } from '../../story/passage.ts'
import { parseSelection } from '../../story/selection.ts'
import type { Story } from '../../story/story.ts'
import { LineageBars } from './lineage-bars.tsx'
import { SideBySide } from './side-by-side.tsx'

/** Which reports go back to one text, where, and what was changed. */
export function CopiesView() {
  const { route } = useNavigation()
  const story = useStory()
  const { lineages, reports } = story.dossier
  const copied = lineages.filter((l) => l.reports.length > 1)
  const copiedIds = new Set(copied.flatMap((l) => l.reports.map((r) => r.report)))
  const alone = reports.map((r) => r.id).filter((id) => !copiedIds.has(id))
  const pair = shownPair(route.pair, route.sel, story)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="view copies-view" tabIndex={0} aria-label="Copies">
      {copied.length === 0 && (
        <p class="empty">No report shares passages with another: each is a text of its own.</p>
      )}
      {copied.map((lineage) => (
        <LineageBars key={lineage.id} lineage={lineage} pair={pair} />
      ))}
      {copied.length > 0 && alone.length > 0 && (
        <p class="alone">
          <b>Each a text of its own</b> {alone.map(story.names.report).join(', ')}
        </p>
      )}
      {pair && reports.length > 1 && <SideBySide pair={pair} />}
    </section>
  )
}

/** The pair that is asked for, that of the selected passage, or the first two of the first lineage. */
function shownPair(
  asked: readonly [string, string] | null,
  sel: string | null,
  story: Story,
): readonly [string, string] | null {
  const { reports, dossier } = story
  if (asked && reports.has(asked[0]) && reports.has(asked[1])) return asked
  const selection = parseSelection(sel)
  const passage = selection && passageOf(selection, story)
  const copy = story.of
    .get(passage?.report ?? '')
    ?.copies.find(
      ({ here }) =>
        passage !== null && passage !== undefined && here.start < passage.end && here.end > passage.start,
    )
  if (copy) return [copy.here.report, copy.there.report]
  const first = dossier.lineages.find((l) => l.passages.length > 0)?.passages[0]
  return first ? [first.a.report, first.b.report] : null
}
