import { z } from 'zod'

/**
 * A piece of one report's text: UTF-16 code units, `end` exclusive.
 * `text.slice(start, end)` is always the quoted string; nothing is trimmed, re-cased or repaired.
 */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly()
export type Span = z.infer<typeof Span>

/** True when `inner` lies in `outer`; a span lies in itself. */
export const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** Length of what two spans share, in UTF-16 code units; 0 when they only touch. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** A span of a text without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end]
  while (first < last && /\s/.test(text.charAt(first))) first++
  while (last > first && /\s/.test(text.charAt(last - 1))) last--
  return { start: first, end: last }
}
