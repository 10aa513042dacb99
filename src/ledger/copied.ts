import type { ClaimEntry } from '../model/claim.ts'
import type { Lineage, SharedPassage } from '../model/lineage.ts'
import { overlap, type Span } from '../model/span.ts'

type Place = Pick<ClaimEntry, 'report' | 'start' | 'end'>

/** Whether two entries are one text's same words: one of them was copied from the other, or both from a third. */
export type IsCopy = (one: Place, other: Place) => boolean

/** So much of the shorter of two entries must stand at the same place of a shared passage. */
const SHARED = 0.5

/**
 * Copies by the passages that reports share, whatever their lineages: a passage of another report inside a report of one's
 * own is no origin of its own, nor is a copied sentence whose speaker was read as somebody else. A passage is taken to run
 * evenly from its start to its end in both reports.
 */
export function copiesIn(lineages: readonly Lineage[]): IsCopy {
  const passages = new Map<string, Map<string, Sides[]>>()
  const note = ({ a, b }: Sides): void => {
    const others = passages.get(a.report) ?? new Map<string, Sides[]>()
    passages.set(a.report, others)
    const sides = others.get(b.report)
    if (sides) sides.push({ a, b })
    else others.set(b.report, [{ a, b }])
  }
  for (const { a, b } of lineages.flatMap((lineage) => lineage.passages)) {
    note({ a, b })
    note({ a: b, b: a })
  }
  return (one, other) =>
    passages
      .get(one.report)
      ?.get(other.report)
      ?.some(({ a, b }) => isAtSamePlace(one, a, other, b)) ?? false
}

type Sides = Pick<SharedPassage, 'a' | 'b'>

function isAtSamePlace(one: Span, within: Span, other: Span, otherWithin: Span): boolean {
  if (overlap(one, within) === 0 || overlap(other, otherWithin) === 0) return false
  const stretch = (otherWithin.end - otherWithin.start) / (within.end - within.start)
  const there = (at: number): number => otherWithin.start + (at - within.start) * stretch
  const moved = { start: there(one.start), end: there(one.end) }
  return overlap(moved, other) >= SHARED * Math.min(moved.end - moved.start, other.end - other.start)
}
