/**
 * For each group the one that it is nearly a part of: the larger one (of two alike the first) that holds at least this share of its
 * members, and most of them; itself where there is none. Where that one is nearly a part of another, it is the other.
 */
export function hostsOf<T>(groups: readonly (readonly T[])[], share: number): number[] {
  const homes = new Map<T, number[]>()
  for (const [g, members] of groups.entries())
    for (const member of members) homes.set(member, [...(homes.get(member) ?? []), g])
  const sizeOf = (g: number): number => groups[g]?.length ?? 0
  const mayHold = (h: number, g: number): boolean =>
    sizeOf(h) > sizeOf(g) || (sizeOf(h) === sizeOf(g) && h < g)
  const hosts = groups.map((members, g) => {
    const shared = new Map<number, number>()
    for (const h of members.flatMap((member) => homes.get(member) ?? []))
      if (mayHold(h, g)) shared.set(h, (shared.get(h) ?? 0) + 1)
    const [best, most] = [...shared].reduce((a, b) => (b[1] > a[1] ? b : a), [g, 0])
    return most >= share * members.length ? best : g
  })
  const rootOf = (g: number): number => (hosts[g] === g ? g : rootOf(hosts[g] ?? g))
  return hosts.map(rootOf)
}
