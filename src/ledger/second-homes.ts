import { placeOfPair } from './pair-table.ts'

/**
 * Adds to each group what is of another group and yet one with it: whose mean score with the group's own members is at least
 * what `leastOf` asks of it, and that conflicts with none of them (a score below 0). "He refused to drop the gun" tells that
 * he had one, and what he refused. `sizes` and `scores` as in `averageLinkage`; the groups' own members stand first.
 */
export function withSecondHomes(
  groups: readonly (readonly number[])[],
  sizes: readonly number[],
  scores: ArrayLike<number>,
  leastOf: (group: readonly number[]) => number,
): number[][] {
  return groups.map((group) => {
    const own = new Set(group)
    const least = leastOf(group)
    const weight = group.reduce((sum, member) => sum + (sizes[member] ?? 0), 0)
    const belongs = (thing: number): boolean => {
      let sum = 0
      for (const member of group) {
        const score = scores[placeOfPair(thing, member)] as number
        if (score < 0) return false
        sum += score * (sizes[member] ?? 0)
      }
      return sum >= least * weight
    }
    return [...group, ...[...sizes.keys()].filter((thing) => !own.has(thing) && belongs(thing))]
  })
}
