import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { SORTS, type Sort } from '../../route/route.ts'
import { useNavigation } from '../../route/use-route.ts'
import type { Facet } from '../../story/facets.ts'

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  contradiction: 'status',
  date: 'day',
  origins: 'origins',
}

type Props = { readonly facets: readonly Facet[]; readonly children: ComponentChildren }

/** What the matrix can be narrowed to, with counts, and its order. */
export function Facets({ facets, children }: Props) {
  const { route, href } = useNavigation()
  return (
    <div class="facets">
      {facets.map((facet) => facet.values.length > 1 && <Choice key={facet.name} facet={facet} />)}
      <fieldset class="sorts">
        <legend>Order by</legend>
        {SORTS.map((sort) => (
          <a key={sort} href={href({ sort })} aria-current={route.sort === sort ? 'true' : undefined}>
            {SORT_WORDS[sort]}
          </a>
        ))}
      </fieldset>
      {children}
    </div>
  )
}

function Choice({ facet }: { readonly facet: Facet }) {
  const { route, go } = useNavigation()
  const [isOpen, setOpen] = useState(false)
  const on = facet.values.filter((v) => v.on)
  const toggle = (value: string): void => {
    const set = facet.values.filter((v) => (v.value === value ? !v.on : v.on)).map((v) => v.value)
    go({ filters: { ...route.filters, [facet.name]: set } })
  }
  return (
    <details class="facet" name="facet" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {facet.label}
        {on.length > 0 && <em>{on.length === 1 ? on[0]?.label : `${on.length} chosen`}</em>}
      </summary>
      <div class="choices">
        {(isOpen ? facet.values : []).map(({ value, label, count, on: isOn }) => (
          <label key={value} class={count === 0 && !isOn ? 'none' : ''}>
            <input type="checkbox" checked={isOn} onChange={() => toggle(value)} />
            <bdi>{label}</bdi>
            <span class="n">{count}</span>
          </label>
        ))}
      </div>
    </details>
  )
}
