import { overlap, type Span } from './span.ts'

/** For each list the farthest end among its items up to each one, so that a search can stop early. */
const reaches = new WeakMap<readonly Span[], number[]>()

/**
 * The items of a list that share a code unit with `span`, in the list's order. The list is sorted by `start`; its items
 * may overlap one another. Takes logarithmic time and the items found, where a look at all of them would make a stage
 * quadratic; the list must not change afterwards.
 */
export function overlapping<T extends Span>(list: readonly T[], span: Span): T[] {
  const reach = reaches.get(list) ?? reachOf(list)
  const found: T[] = []
  for (let i = firstFrom(list, span.end) - 1; i >= 0 && (reach[i] ?? 0) > span.start; i--) {
    const item = list[i]
    if (item && overlap(item, span) > 0) found.push(item)
  }
  return found.reverse()
}

/** Index of the first item that starts at or behind `at`; the list's length where none does. */
export function firstFrom(list: readonly Span[], at: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

function reachOf(list: readonly Span[]): number[] {
  let farthest = 0
  const reach = list.map(({ end }) => {
    farthest = Math.max(farthest, end)
    return farthest
  })
  reaches.set(list, reach)
  return reach
}
