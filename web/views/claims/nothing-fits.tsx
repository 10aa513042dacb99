import { FACETS } from '../../route/route.ts'
import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import { FACET_WORDS, filtered } from '../../story/facets.ts'

/** No claim fits the filters: what each of them hides, and the way to leave it out. */
export function NothingFits() {
  const { route, href } = useNavigation()
  const { rows } = useStory()
  const set = FACETS.filter((f) => (route.filters[f]?.length ?? 0) > 0)
  return (
    <div class="empty">
      <p>No claim fits all of these filters; they hide {rows.length}.</p>
      {set.length > 1 &&
        set.map((facet) => (
          <p key={facet}>
            <a href={href({ filters: { ...route.filters, [facet]: [] } })}>
              Without the filter by {FACET_WORDS[facet].toLowerCase()}
            </a>
            : {filtered(rows, route.filters, facet).length}
          </p>
        ))}
    </div>
  )
}
