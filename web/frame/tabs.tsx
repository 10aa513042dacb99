import { useEffect, useRef } from 'preact/hooks'
import { VIEWS, type ViewName } from '../route/route.ts'
import { type Change, useNavigation } from '../route/use-route.ts'
import { useStory } from '../story/context.ts'
import { claimOf, reportOf } from '../story/passage.ts'
import { parseSelection } from '../story/selection.ts'
import type { Story } from '../story/story.ts'

export const VIEW_WORDS: Readonly<Record<ViewName, string>> = {
  claims: 'Claims',
  claim: 'Claim',
  figures: 'Figures',
  report: 'Report',
  copies: 'Copies',
  when: 'When and where',
  log: 'Log',
  search: 'Search',
}

/** The views of a dossier. The selection goes along. */
export function Tabs() {
  const { route, href } = useNavigation()
  const story = useStory()
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const tab = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (row.current && tab)
      row.current.scrollLeft = tab.offsetLeft - (row.current.clientWidth - tab.offsetWidth) / 2
  }, [route.view])
  return (
    <nav class="tabs" aria-label="Views" ref={row}>
      {VIEWS.map((view) => (
        <a
          key={view}
          href={href(toView(view, route.sel, story))}
          aria-current={route.view === view ? 'page' : undefined}
        >
          {VIEW_WORDS[view]}
        </a>
      ))}
    </nav>
  )
}

/** A view with what the selection points at. */
export function toView(view: ViewName, sel: string | null, story: Story): Change {
  const selection = parseSelection(sel)
  const id =
    view === 'claim' ? claimOf(selection, story) : view === 'report' ? reportOf(selection, story) : null
  return { view, id, q: '' }
}
