import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** An element's width in pixels, and whenever it changes; 0 before it is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const resized = new ResizeObserver(() => setWidth(watched.clientWidth))
    resized.observe(watched)
    return () => resized.disconnect()
  }, [element])
  return width
}
