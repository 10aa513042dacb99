import { useLater } from '../../frame/use-later.ts'
import { PlaceMap } from '../../map/place-map.tsx'
import { useStory } from '../../story/context.ts'
import { DaysTable, Earlier } from './days-table.tsx'
import { Lanes } from './lanes.tsx'
import { PlaceList } from './place-list.tsx'
import { timelineOf } from './timeline.ts'

/** When each thing is said to have happened and when it was said, and where. */
export function WhenView() {
  const story = useStory()
  const timeline = timelineOf(story)
  const isLater = useLater()
  const isEmpty = timeline.happened.length + timeline.said.length + timeline.earlier.length === 0
  const { places } = story.dossier
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="view when-view" tabIndex={0} aria-label="When and where">
      <section>
        <h2>When it happened, and when it was said</h2>
        {isEmpty ? (
          <p class="hint">No day is told: neither the reports nor what they tell have dates.</p>
        ) : (
          <>
            <p class="hint">
              A bar is as wide as what is not known. Where the day of saying is not told, the mark stands at
              the day of the report. Days with nothing are narrow.
            </p>
            <Lanes timeline={timeline} />
            <Earlier marks={timeline.earlier} />
            <DaysTable timeline={timeline} />
          </>
        )}
      </section>
      <section class="where-section">
        <h2>Where</h2>
        {places.length === 0 ? (
          <p class="hint">No place is named in a way that could be read.</p>
        ) : (
          <div class="places">
            {isLater && <PlaceMap />}
            {isLater && <PlaceList />}
          </div>
        )}
      </section>
    </section>
  )
}
