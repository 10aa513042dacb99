import type { Figure } from '../../model/figure.ts'

/** What a vague number counts from, by the contract. */
const VAGUE: Readonly<Record<number, string>> = {
  3: 'several',
  24: 'dozens',
  200: 'hundreds',
  2000: 'thousands',
}

/** Bounds as a report words them: "at least 11", "more than 90", "about 40", "dozens", "no number given". */
export function numberWords({ low, high, hedge }: Pick<Figure, 'low' | 'high' | 'hedge'>): string {
  if (low === null && high === null) return 'no number given'
  if (high === null) {
    if (hedge === 'vague') return VAGUE[low ?? 0] ?? `${grouped(low ?? 0)} or more`
    return hedge === 'more-than' ? `more than ${grouped((low ?? 1) - 1)}` : `at least ${grouped(low ?? 0)}`
  }
  if (low === null)
    return hedge === 'less-than' ? `fewer than ${grouped(high + 1)}` : `up to ${grouped(high)}`
  if (low !== high) return `${grouped(low)} to ${grouped(high)}`
  return hedge === 'about' ? `about ${grouped(low)}` : grouped(low)
}

/** Made once: making it takes longer than a hundred numbers do. */
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })

/** "14,000". */
export const grouped = (n: number): string => GROUPED.format(n)
