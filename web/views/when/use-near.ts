import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { onView } from '../../frame/on-view.ts'
import { useLater } from '../../frame/use-later.ts'

/** Pixels drawn beyond either edge, once what is between them is drawn. */
const MARGIN = 200

/** Which part of a wide drawing is near the screen, in the drawing's own pixels. */
export function useNear(
  scroller: RefObject<HTMLDivElement | null>,
  width: number,
): { from: number; to: number } {
  const margin = useLater() ? MARGIN : 0
  const [near, setNear] = useState({ from: 0, to: 1000 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = (): void => {
      // A narrow drawing is stretched over the whole width: its pixels are then larger than the screen's.
      const scale = Math.max(1, element.clientWidth / width)
      const step = MARGIN / 2
      const from = Math.floor(element.scrollLeft / scale / step) * step - margin
      const to = Math.ceil((element.scrollLeft + element.clientWidth) / scale / step) * step + margin
      setNear((old) => (old.from === from && old.to === to ? old : { from, to }))
    }
    return onView(element, look)
  }, [scroller, width, margin])
  return near
}
