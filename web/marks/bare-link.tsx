import type { ComponentChildren, VNode } from 'preact'
import type { Navigation } from '../route/use-route.ts'

/** What the bare links of a drawing share. */
export type Ways = {
  /** `selectHref('')`: what stands before a selection in an address. */
  readonly base: string
  /** The selection, where it is in this drawing; `null` elsewhere, so that most drawings stay as they are. */
  readonly sel: string | null
  readonly href: Navigation['href']
}

type Props = {
  readonly sel: string
  readonly label: string
  /** The report that a second press opens. */
  readonly report: string
  readonly class: string
  readonly children?: ComponentChildren
  readonly key?: string
  readonly style?: Readonly<Record<string, string>>
  readonly 'data-col'?: number
  readonly tabIndex?: number
}

/** As `SelectLink`, for marks that stand in hundreds: a function that makes one element, and no component. */
export function bareLink({ sel, report, label, class: name, ...rest }: Props, ways: Ways): VNode {
  const isOn = ways.sel === sel
  return (
    <a
      {...rest}
      class={`sel ${name}`}
      href={isOn ? ways.href({ view: 'report', id: report, sel }) : ways.base + sel}
      aria-label={label}
      data-sel={sel}
      aria-current={isOn ? 'true' : undefined}
    />
  )
}
