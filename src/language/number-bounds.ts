import type { Hedge } from '../model/figure.ts'

/** Bounds of a quantity, both included; an open or unknown bound is `null`. */
export type Bounds = { readonly low: number | null; readonly high: number | null; readonly hedge: Hedge }

/** The number itself before any hedge: one value, a range, or a vague count. */
export type Core = Bounds & { readonly next: number }

/**
 * Bounds of a hedged number, by the contract: "about N" is N to N, "more than N" is N+1 to null,
 * "at most N" null to N, "less than N" null to N-1. A vague number stays vague under any hedge that leaves it a bound.
 */
export function hedged(core: Bounds, hedge: Hedge | null): Bounds {
  const { low, high } = core
  if (hedge === null || hedge === 'exact') return { low, high, hedge: core.hedge }
  const vague = core.hedge === 'vague'
  switch (hedge) {
    case 'about':
      return { low, high, hedge: core.hedge === 'exact' ? 'about' : core.hedge }
    case 'at-least':
      return { low, high: null, hedge: vague ? 'vague' : 'at-least' }
    case 'more-than':
      return { low: above(core, vague), high: null, hedge: vague ? 'vague' : 'more-than' }
    case 'at-most':
      return { low: null, high, hedge: vague ? 'vague' : 'at-most' }
    case 'less-than':
      return { low: null, high: high === null ? null : high - 1, hedge: vague ? 'vague' : 'less-than' }
    default:
      return { low, high, hedge: core.hedge }
  }
}

const above = ({ low, high }: Bounds, vague: boolean): number | null =>
  low === null || vague ? low : (high ?? low) + 1
