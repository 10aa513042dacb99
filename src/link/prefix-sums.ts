/** Turns counts into running totals, in place: `[0, 2, 1]` becomes `[0, 2, 3]`. */
export function prefixSums(counts: Int32Array): void {
  for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] as number) + (counts[i - 1] as number)
}
