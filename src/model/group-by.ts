/** A list's items by a key, in the list's order. (`Map.groupBy` is not in the oldest Node that is supported.) */
export function groupBy<K, T>(list: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const known = found.get(key)
    if (known) known.push(item)
    else found.set(key, [item])
  }
  return found
}
