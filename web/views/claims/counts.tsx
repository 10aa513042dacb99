import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import type { Facet } from '../../story/facets.ts'

/** How many claims each status has; each is a filter, and the first thing that is read. */
export function Counts({ status }: { readonly status: Facet }) {
  const { route, href } = useNavigation()
  const { dossier } = useStory()
  const differ = dossier.discrepancies.filter((d) => d.what === 'figure').length
  return (
    <ul class="counts" aria-label="Claims by status">
      {status.values.map(({ value, label, count, on }) => (
        <li key={value}>
          <a
            class={`count ${on ? 'on' : ''}`}
            href={href({ filters: { ...route.filters, status: on ? [] : [value] } })}
            aria-current={on ? 'true' : undefined}
          >
            <strong>{count}</strong> <span>{label.replace(/^./, (c) => c.toUpperCase())}</span>
          </a>
        </li>
      ))}
      <li>
        <a class="count" href={href({ view: 'figures' })}>
          <strong>{differ}</strong> <span>Numbers that differ</span>
        </a>
      </li>
    </ul>
  )
}
