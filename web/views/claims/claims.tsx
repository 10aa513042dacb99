import { useMemo, useRef } from 'preact/hooks'
import { counted } from '../../../src/cli/text/names.ts'
import { usePhone } from '../../frame/use-media.ts'
import { Legend } from '../../marks/legend.tsx'
import { FACETS } from '../../route/route.ts'
import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import { facetsOf, filtered, sorted } from '../../story/facets.ts'
import { oncePer } from '../../story/once-per.ts'
import type { Mark } from '../../story/stance.ts'
import type { Story } from '../../story/story.ts'
import { Counts } from './counts.tsx'
import { Facets } from './facets.tsx'
import { Matrix } from './matrix.tsx'
import { NothingFits } from './nothing-fits.tsx'

/** The matrix of claims and reports, with what it can be narrowed to. */
export function ClaimsView() {
  const { route, href } = useNavigation()
  const story = useStory()
  const scroller = useRef<HTMLDivElement>(null)
  const phone = usePhone()
  const key = JSON.stringify(route.filters)
  const facets = useMemo(() => facetsOf(story, route.filters), [story, key])
  const rows = useMemo(
    () => sorted(filtered(story.rows, route.filters), route.sort),
    [story, key, route.sort],
  )
  const marks = marksIn(story)
  const isFiltered = FACETS.some((f) => (route.filters[f]?.length ?? 0) > 0)
  const status = facets.find((f) => f.name === 'status')
  if (story.rows.length === 0)
    return (
      <section class="view claims-view" aria-label="Claims">
        <p class="empty">
          No claim was found in {story.columns.length === 1 ? 'this report' : 'these reports'}.{' '}
          <a href={href({ view: 'report' })}>Read {story.columns.length === 1 ? 'it' : 'them'}</a>
        </p>
      </section>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="view claims-view" ref={scroller} tabIndex={0} aria-label="Claims">
      <div class="claims-top">
        {status && <Counts status={status} />}
        <Facets facets={facets.filter((f) => f.name !== 'status')}>
          <p class="shown" role="status">
            {isFiltered ? (
              <>
                {rows.length} of {story.rows.length} claims · <a href={href({ filters: {} })}>show all</a>
              </>
            ) : (
              `${counted(story.rows.length, 'claim')} in ${counted(story.columns.length, 'report')}`
            )}
          </p>
        </Facets>
      </div>
      {(phone || rows.length === 0) && <Legend marks={marks} />}
      {rows.length === 0 ? (
        <NothingFits />
      ) : (
        <Matrix
          rows={rows}
          scroller={scroller}
          phone={phone}
          marks={marks}
          grouped={route.sort === 'contradiction'}
        />
      )}
    </section>
  )
}

/** The shapes that some cell of the story has. */
const marksIn = oncePer(({ rows }: Story): ReadonlySet<Mark> => {
  const marks = new Set<Mark>()
  for (const row of rows) {
    for (const cell of row.cells.values()) for (const { mark } of cell) marks.add(mark)
    if (row.claim.silent.length > 0) marks.add('silent')
    if (row.claim.cannotTell.length > 0) marks.add('cannot-tell')
    if (row.claim.notYet.length > 0) marks.add('not-yet')
  }
  return marks
})
