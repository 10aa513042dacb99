/** A cluster under way: how many members it has, and the sum of the scores of all pairs within it. */
export type Cluster = { readonly size: number; readonly within: number }

/** A cluster that can still be joined, with the other it would be joined to first and by how much that one is near enough. */
type Live = { members: number[]; within: number; partner: number; margin: number }

/**
 * Average linkage: joins the two clusters whose pairs score most above what `least` asks of them, on and on, while any
 * do. So one chance likeness never chains two clusters whose other members are unlike. `scores` holds a row and a
 * column for each of the things; ties go to what stands first. About quadratic in their number.
 */
export function linkUp(
  scores: readonly Float64Array[],
  least: (one: Cluster, other: Cluster) => number,
): number[][] {
  const means = scores.map((row) => Float64Array.from(row))
  const live = new Map(scores.map((_, i): [number, Live] => [i, alone(i)]))
  for (const at of live.keys()) seekPartner(at, live, means, least)
  for (;;) {
    const at = nearest(live)
    if (at === null) return [...live.values()].map(({ members }) => members.sort((a, b) => a - b))
    join(at, live, means, least)
  }
}

const alone = (member: number): Live => ({ members: [member], within: 0, partner: -1, margin: -1 })
const clusterOf = ({ members, within }: Live): Cluster => ({ size: members.length, within })

/** The cluster with the greatest margin to its partner; null where none is near enough. */
function nearest(live: ReadonlyMap<number, Live>): number | null {
  let best: number | null = null
  let margin = Number.NEGATIVE_INFINITY
  for (const [at, own] of live)
    if (own.partner >= 0 && own.margin >= 0 && own.margin > margin) {
      best = at
      margin = own.margin
    }
  return best
}

type Least = (one: Cluster, other: Cluster) => number

/** Finds, among the clusters before it, the one that a cluster would be joined to first. */
function seekPartner(
  at: number,
  live: ReadonlyMap<number, Live>,
  means: readonly Float64Array[],
  least: Least,
): void {
  const own = live.get(at)
  if (own === undefined) return
  own.partner = -1
  own.margin = Number.NEGATIVE_INFINITY
  for (const [other, theirs] of live) if (other < at) consider(own, at, other, theirs, means, least)
}

function consider(
  own: Live,
  at: number,
  other: number,
  theirs: Live,
  means: readonly Float64Array[],
  least: Least,
): void {
  const margin = (means[at]?.[other] ?? 0) - least(clusterOf(own), clusterOf(theirs))
  if (margin > own.margin) {
    own.partner = other
    own.margin = margin
  }
}

/** Joins a cluster to its partner, which keeps its place; only what looked at either is looked at again. */
function join(at: number, live: Map<number, Live>, means: readonly Float64Array[], least: Least): void {
  const gone = live.get(at)
  const into = gone?.partner ?? -1
  const kept = live.get(into)
  if (gone === undefined || kept === undefined) return
  const [a, b] = [gone.members.length, kept.members.length]
  kept.within += gone.within + (means[at]?.[into] ?? 0) * a * b
  kept.members.push(...gone.members)
  live.delete(at)
  for (const other of live.keys()) {
    if (other === into) continue
    const mean = ((means[at]?.[other] ?? 0) * a + (means[into]?.[other] ?? 0) * b) / (a + b)
    for (const [x, y] of [
      [into, other],
      [other, into],
    ] as const) {
      const row = means[x]
      if (row) row[y] = mean
    }
  }
  seekPartner(into, live, means, least)
  for (const [other, theirs] of live) {
    if (other <= into) continue
    if (theirs.partner === at || theirs.partner === into) seekPartner(other, live, means, least)
    else consider(theirs, other, into, kept, means, least)
  }
}
