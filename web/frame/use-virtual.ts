import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { onView } from './on-view.ts'

/** Which rows of a long list are near the screen, and the room that the others take. Pixels. */
export type Window = {
  readonly from: number
  readonly to: number
  readonly before: number
  readonly after: number
}

/** Pixels drawn above and below the screen, so that a step or a flick finds its rows there. */
const MARGIN = 152
/** Milliseconds after which these are drawn for a list that has changed: what is seen comes first. */
const LATER = 60

/**
 * The rows of a scroller that are near the screen. `offsets[i]` is where row i starts, the last item where the list ends;
 * `top` is what stands above the list in the scroller.
 */
export function useVirtual(
  scroller: RefObject<HTMLElement | null>,
  offsets: readonly number[],
  top: number,
): Window {
  const [seen, setSeen] = useState({ from: 0, to: 900 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    // Steps of half a margin: most scroll events then change nothing and draw nothing.
    const step = MARGIN / 2
    const look = (): void => {
      const from = Math.floor(element.scrollTop / step) * step
      const to = Math.ceil((element.scrollTop + element.clientHeight) / step) * step
      setSeen((old) => (old.from === from && old.to === to ? old : { from, to }))
    }
    return onView(element, look)
  }, [scroller])
  const [settled, setSettled] = useState<readonly number[] | null>(null)
  useEffect(() => {
    const later = setTimeout(() => setSettled(offsets), LATER)
    return () => clearTimeout(later)
  }, [offsets])
  const margin = settled === offsets ? MARGIN : 0
  const end = offsets.at(-1) ?? 0
  const from = Math.max(0, rowAt(offsets, seen.from - top - margin))
  const to = Math.min(offsets.length - 1, rowAt(offsets, seen.to - top + margin) + 1)
  return { from, to, before: offsets[from] ?? 0, after: Math.max(0, end - (offsets[to] ?? end)) }
}

/** The row that holds a height. */
function rowAt(offsets: readonly number[], y: number): number {
  let [low, high] = [0, offsets.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle] ?? 0) <= y) low = middle
    else high = middle - 1
  }
  return low
}

/** Where each row starts, and where the last ends. */
export function offsetsOf(heights: readonly number[]): number[] {
  const offsets = [0]
  for (const height of heights) offsets.push((offsets.at(-1) ?? 0) + height)
  return offsets
}
