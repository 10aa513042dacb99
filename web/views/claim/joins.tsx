import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

export type Join = { readonly from: string; readonly to: string; readonly role: string }
type Line = Join & { readonly path: string; readonly x: number; readonly y: number }

type Props = {
  readonly field: RefObject<HTMLDivElement | null>
  readonly joins: readonly Join[]
  readonly isNarrow: boolean
}

/** Lines from what answers to what is answered. The cards say the same in words; the lines are for the eye alone. */
export function Joins({ field, joins, isNarrow }: Props) {
  const [lines, setLines] = useState<readonly Line[]>([])
  useLayoutEffect(() => {
    const element = field.current
    if (!element || isNarrow) return setLines([])
    const draw = (): void => setLines(joins.flatMap((join) => lineOf(join, element) ?? []))
    draw()
    const resized = new ResizeObserver(draw)
    resized.observe(element)
    return () => resized.disconnect()
  }, [field, joins, isNarrow])
  if (lines.length === 0) return null
  return (
    <svg class="joins" aria-hidden="true">
      {lines.map(({ from, path, role, x, y }) => (
        <g key={from} class={role}>
          <path d={path} />
          <circle cx={x} cy={y} r="3" />
        </g>
      ))}
    </svg>
  )
}

/** Pixels between two columns, as the style sheet has them. */
const GAP = 40

/** From the edge of the answering card to the facing edge of the card it answers, up or down in the gap beside the first. */
function lineOf(join: Join, field: HTMLElement): Line | null {
  const card = (key: string): DOMRect | undefined =>
    field.querySelector(`[data-key="${key}"]`)?.getBoundingClientRect()
  const [a, b, frame] = [card(join.from), card(join.to), field.getBoundingClientRect()]
  if (!a || !b) return null
  const fromLeft = b.left < a.left
  const isSame = Math.abs(b.left - a.left) < 4
  const [x1, y1] = [(fromLeft || isSame ? a.left : a.right) - frame.left, a.top - frame.top + 22]
  const [x2, y2] = [(isSame ? b.left : fromLeft ? b.right : b.left) - frame.left, b.top - frame.top + 22]
  const bend = isSame ? x1 - 14 : x1 + (fromLeft ? -GAP : GAP) / 2
  return { ...join, x: x2, y: y2, path: `M${x1} ${y1}H${bend}V${y2}H${x2}` }
}
