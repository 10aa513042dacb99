/** A way to reach node `to` from node `from` at a cost. */
export type Arc = { readonly from: number; readonly to: number; readonly cost: number }

/**
 * The cheapest set of arcs that reaches every node from node 0, one arc into each other node (Chu and Liu 1965, Edmonds
 * 1967). Of equal arcs the first listed is taken. Every node must have an arc from node 0 or from a node that has.
 * @returns for each node the index of its arc, -1 for node 0.
 */
export function cheapestTree(nodes: number, arcs: readonly Arc[]): Int32Array {
  const best = cheapestInto(nodes, arcs)
  const { circle, circles } = circlesOf(nodes, arcs, best)
  if (circles === 0) return best
  const place = contracted(nodes, circle)
  const held: number[] = []
  const smaller: Arc[] = []
  for (let i = 0; i < arcs.length; i++) {
    const { from, to, cost } = arcs[i] as Arc
    const a = place[from] as number
    const b = place[to] as number
    if (a === b || to === 0) continue
    const saved = circle[to] === -1 ? 0 : (arcs[best[to] as number] as Arc).cost
    held.push(i)
    smaller.push({ from: a, to: b, cost: cost - saved })
  }
  for (const arc of cheapestTree(1 + Math.max(...place), smaller)) {
    if (arc < 0) continue
    const chosen = held[arc] as number
    best[(arcs[chosen] as Arc).to] = chosen // a circle breaks where it is entered
  }
  return best
}

function cheapestInto(nodes: number, arcs: readonly Arc[]): Int32Array {
  const best = new Int32Array(nodes).fill(-1)
  for (let i = 0; i < arcs.length; i++) {
    const { from, to, cost } = arcs[i] as Arc
    if (to === 0 || from === to) continue
    const held = best[to] as number
    if (held < 0 || cost < (arcs[held] as Arc).cost) best[to] = i
  }
  return best
}

/** Numbers the circles that the cheapest arcs make; -1 for nodes of none. */
function circlesOf(
  nodes: number,
  arcs: readonly Arc[],
  best: Int32Array,
): { readonly circle: Int32Array; readonly circles: number } {
  const circle = new Int32Array(nodes).fill(-1)
  const seen = new Int32Array(nodes).fill(-1)
  const up = (node: number): number => (arcs[best[node] as number] as Arc).from
  let circles = 0
  for (let start = 1; start < nodes; start++) {
    let at = start
    while (at !== 0 && seen[at] === -1) {
      seen[at] = start
      at = up(at)
    }
    if (at === 0 || seen[at] !== start || circle[at] !== -1) continue
    for (let node = at; circle[node] === -1; node = up(node)) circle[node] = circles
    circles++
  }
  return { circle, circles }
}

/** Where each node stands once every circle is one node; node 0 stays. */
function contracted(nodes: number, circle: Int32Array): number[] {
  const ofCircle = new Map<number, number>()
  let count = 0
  const place: number[] = []
  for (let node = 0; node < nodes; node++) {
    const own = circle[node] as number
    const known = own === -1 ? undefined : ofCircle.get(own)
    place[node] = known ?? count++
    if (own !== -1) ofCircle.set(own, place[node] as number)
  }
  return place
}
