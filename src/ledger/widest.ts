/** Groups none of which is a part of another one; of two that hold the same, the first. */
export function widest<G, T>(groups: readonly G[], membersOf: (group: G) => readonly T[]): G[] {
  const sizes = groups.map((group) => membersOf(group).length)
  const order = groups.map((_, g) => g).sort((g, h) => (sizes[h] ?? 0) - (sizes[g] ?? 0) || g - h)
  const homes = new Map<T, Set<number>>()
  const kept = new Set<number>()
  for (const g of order) {
    const members = groups.slice(g, g + 1).flatMap(membersOf)
    const [first, ...rest] = members.map((member) => homes.get(member) ?? new Set<number>())
    if (first && [...first].some((home) => rest.every((others) => others.has(home)))) continue
    kept.add(g)
    for (const member of members) homes.set(member, (homes.get(member) ?? new Set()).add(g))
  }
  return groups.filter((_, g) => kept.has(g))
}
