import { EFFECTS } from '../../../src/cli/text/figure-words.ts'
import { useGrowing } from '../../frame/use-growing.ts'
import type { ClaimRow } from '../../story/claim-rows.ts'
import { useStory } from '../../story/context.ts'
import { oncePer } from '../../story/once-per.ts'
import { profilesOf } from '../../story/profiles.ts'
import type { Story } from '../../story/story.ts'
import { wholeRows } from '../../story/whole-counts.ts'
import { OtherFigures } from './other-figures.tsx'
import { ProfileChoice } from './profile-choice.tsx'
import { StripPlot } from './strip-plot.tsx'

/** Plots drawn at a time. */
const STEP = 3

/** Every count as the reports give it: from low to high, by speaker and by report; those that differ first. */
export function FiguresView() {
  const story = useStory()
  const rows = counted(story)
  const { shown, more, end } = useGrowing(rows.length, STEP)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="view figures-view" tabIndex={0} aria-label="Figures">
      {rows.length === 0 && <p class="empty">No count of people harmed stands in these reports.</p>}
      {rows.length > 0 && (
        <p class="key" aria-hidden="true">
          <span>
            <i class="mark exact" /> exact
          </span>
          <span>
            <i class="mark about" /> about
          </span>
          <span>
            <i class="mark span" /> from – to
          </span>
          <span>
            <i class="mark open-high" /> or more
          </span>
          <span>
            <i class="mark open-low" /> or fewer
          </span>
          <span>
            <i class="band-key" /> lowest to highest; line: best supported
            {profilesOf(story).length > 1 && '; ticks below: best under the other rules'}
          </span>
          <span>
            <b>2 5</b> the reports that print it, by number
          </span>
        </p>
      )}
      {rows.length > 0 && <ProfileChoice />}
      {rows.slice(0, shown).map((row) => (
        <StripPlot key={row.claim.id} row={row} />
      ))}
      {shown < rows.length && (
        <button type="button" ref={end} onClick={more}>
          {rows.length - shown} more
        </button>
      )}
      {shown === rows.length && <OtherFigures />}
    </section>
  )
}

/** Casualty claims that hold all numbers of their count: those that differ first, then by harm, then by how many reports carry them. */
const counted = oncePer((story: Story): ClaimRow[] => {
  const effect = (row: ClaimRow): number => EFFECTS.indexOf(row.figures[0]?.counts ?? 'other')
  return wholeRows(story)
    .filter((r) => r.claim.kind === 'casualties' && r.figures.length > 0)
    .sort(
      (a, b) =>
        Number(b.differs) - Number(a.differs) ||
        effect(a) - effect(b) ||
        b.carriers.length - a.carriers.length,
    )
})
