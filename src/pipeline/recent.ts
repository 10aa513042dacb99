/** Values by key; those used longest ago are let go. */
export type Recent<V> = {
  readonly get: (key: string) => V | undefined
  readonly set: (key: string, value: V, weight: number) => void
}

/** Holds what was used last, as long as all of it weighs no more than `most`; what weighs more alone is not held. */
export function recent<V>(most: number): Recent<V> {
  const held = new Map<string, { readonly value: V; readonly weight: number }>()
  let all = 0
  const drop = (key: string): void => {
    all -= held.get(key)?.weight ?? 0
    held.delete(key)
  }
  return {
    get: (key) => {
      const found = held.get(key)
      if (found === undefined) return undefined
      held.delete(key)
      held.set(key, found)
      return found.value
    },
    set: (key, value, weight) => {
      drop(key)
      held.set(key, { value, weight })
      all += weight
      for (const oldest of held.keys()) {
        if (all <= most) break
        drop(oldest)
      }
    },
  }
}

/**
 * A pure function that works once for the same arguments: its last result for `a` is kept as long as somebody holds `a`.
 * Nobody may change the result.
 */
export function once<A extends object, Rest extends readonly unknown[], R>(
  work: (a: A, ...rest: Rest) => R,
): (a: A, ...rest: Rest) => R {
  const known = new WeakMap<A, { readonly rest: Rest; readonly result: R }>()
  return (a, ...rest) => {
    const found = known.get(a)
    if (found?.rest.every((value, i) => value === rest[i])) return found.result
    const result = work(a, ...rest)
    known.set(a, { rest, result })
    return result
  }
}
