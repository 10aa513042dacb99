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
  const passages = new Map<string, SharedPassage[]>()
  for (const passage of lineages.flatMap((lineage) => lineage.passages)) {
    const key = keyOf(passage.a.report, passage.b.report)
    const known = passages.get(key)
    if (known) known.push(passage)
    else passages.set(key, [passage])
  }
  return (one, other) =>
    (passages.get(keyOf(one.report, other.report)) ?? []).some(({ a, b }) =>
      a.report === one.report ? isAtSamePlace(one, a, other, b) : isAtSamePlace(one, b, other, a),
    )
}

const keyOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

function isAtSamePlace(one: Span, within: Span, other: Span, otherWithin: Span): boolean {
  if (overlap(one, within) === 0 || overlap(other, otherWithin) === 0) return false
  const stretch = (otherWithin.end - otherWithin.start) / (within.end - within.start)
  const there = (at: number): number => otherWithin.start + (at - within.start) * stretch
  const moved = { start: there(one.start), end: there(one.end) }
  return overlap(moved, other) >= SHARED * Math.min(moved.end - moved.start, other.end - other.start)
}
