import type { Passage } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'

/** How far before a figure its other happening may be named, in words. */
const REACH = 8

/**
 * True where a figure is of another happening than the one reported, which the sentence only sets beside it: "after the
 * shooting in Osk and another in Bree that killed a girl".
 */
export function isOfAnother(figure: Span, { tokens }: Passage): boolean {
  const at = tokens.findIndex((t) => t.end > figure.start)
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (tokens[i]?.lower !== 'another') continue
    const where = tokens.findIndex((t, k) => k > i && k <= i + 3 && ['in', 'at', 'near'].includes(t.lower))
    const that = tokens.findIndex((t, k) => k > where && k <= at && ['that', 'which'].includes(t.lower))
    return (
      where > 0 &&
      that > 0 &&
      /^(?:in|at|near|attack|shooting|one|blast|bombing|raid|strike|incident)$/.test(
        tokens[i + 1]?.lower ?? '',
      )
    )
  }
  return false
}
