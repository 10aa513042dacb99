import type { CaseCount } from './toll-case.ts'

/** The highest number that two independent reports give; `null` where no two do. */
export function agreedIn(counts: readonly CaseCount[]): number | null {
  const agreed = counts.filter(
    (a) => a.best !== null && counts.some((b) => b.best === a.best && areIndependent(a, b)),
  )
  return agreed.reduce<number | null>((most, { best }) => Math.max(most ?? 0, best ?? 0), null)
}

/**
 * Every Casualty's example of independence: another outlet, another author and another primary source. Where one of them is
 * not known the two may be one, so they are not independent.
 */
function areIndependent(a: CaseCount, b: CaseCount): boolean {
  if (a.outlet === null || b.outlet === null || a.outlet === b.outlet) return false
  if (a.authors.length === 0 || b.authors.length === 0 || a.authors.some((who) => b.authors.includes(who)))
    return false
  return a.roots.length > 0 && b.roots.length > 0 && !a.roots.some((root) => b.roots.includes(root))
}
