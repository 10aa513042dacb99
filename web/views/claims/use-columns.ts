import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { onView } from '../../frame/on-view.ts'

/** Which columns of reports are near the screen, `[from, to)`. */
export type Columns = { readonly from: number; readonly to: number }

/** Columns drawn at each side of the screen, and in which steps: a step of the keyboard finds its cell there. */
const STEP = 6

/**
 * The columns that are near the screen. Heads are all drawn, so that they say where a column stands; where the table is not laid
 * out yet, as many columns are drawn as a wide screen holds.
 */
export function useColumns(
  scroller: RefObject<HTMLElement | null>,
  table: RefObject<HTMLTableElement | null>,
  count: number,
): Columns {
  const [seen, setSeen] = useState<Columns>({ from: 0, to: 36 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = (): void => {
      const head = table.current?.querySelector<HTMLElement>('.heads th')
      if (!head || head.offsetWidth === 0) return
      const at = (x: number): number => x / head.offsetWidth / STEP
      const from = Math.max(0, (Math.floor(at(element.scrollLeft)) - 1) * STEP)
      const to = (Math.ceil(at(element.scrollLeft + element.clientWidth - head.offsetLeft)) + 1) * STEP
      setSeen((old) => (old.from === from && old.to === to ? old : { from, to }))
    }
    return onView(element, look)
  }, [scroller, table, count])
  return { from: Math.min(seen.from, count), to: Math.min(seen.to, count) }
}
