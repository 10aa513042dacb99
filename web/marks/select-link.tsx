import type { ComponentChildren } from 'preact'
import type { Change } from '../route/use-route.ts'
import { useNavigation } from '../route/use-route.ts'
import { useStory } from '../story/context.ts'
import { reportOf } from '../story/passage.ts'
import { formatSelection, type Selection } from '../story/selection.ts'

type Props = {
  readonly to: Selection
  readonly label?: string
  readonly class?: string
  readonly children?: ComponentChildren
  /** Other moves that come with the selection. */
  readonly change?: Change
  readonly style?: Readonly<Record<string, string>>
  readonly tabIndex?: number
  readonly 'data-col'?: number
}

/** Selects something. A link on what is selected already leads on, into the report. */
export function SelectLink({ to, label, class: name = '', children, change, ...rest }: Props) {
  const { route, href, selectHref } = useNavigation()
  const story = useStory()
  const sel = formatSelection(to)
  const isOn = route.sel === sel
  const report = isOn && route.view !== 'report' ? reportOf(to, story) : null
  return (
    <a
      {...rest}
      class={`sel ${name}`}
      href={
        report !== null
          ? href({ view: 'report', id: report, sel })
          : change
            ? href({ ...change, sel })
            : selectHref(sel)
      }
      data-sel={sel}
      aria-label={label}
      aria-current={isOn ? 'true' : undefined}
    >
      {children}
    </a>
  )
}
