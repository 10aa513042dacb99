import { cosine } from '../model/cosine.ts'

/** So many numbers of each vector are compared first: a third of them tells most that are far. */
const HEAD = 128
/** More than rounding can make of a cosine. */
const ROUNDING = 1e-9

/**
 * Whether one of some vectors of length 1 has at least this cosine with another. A vector whose first numbers leave too
 * little for the rest (by Cauchy and Schwarz) is passed over; the answer is that of all cosines.
 */
export function nearOne(vectors: readonly Float32Array[], least: number): (other: Float32Array) => boolean {
  const rests = vectors.map(restOf)
  return (other) => {
    const rest = restOf(other)
    return vectors.some(
      (vector, i) =>
        headOf(vector, other) + rest * (rests[i] as number) >= least - ROUNDING &&
        cosine(other, vector) >= least,
    )
  }
}

/** Length of what stands behind the head. */
function restOf(vector: Float32Array): number {
  let squares = 0
  for (let i = HEAD; i < vector.length; i++) squares += (vector[i] as number) ** 2
  return Math.sqrt(squares)
}

/** Product of two heads, in two sums: one alone would wait for every step of its own. */
function headOf(a: Float32Array, b: Float32Array): number {
  const end = Math.min(HEAD, a.length)
  let [even, odd] = [0, 0]
  for (let i = 0; i < end - 1; i += 2) {
    even += (a[i] as number) * (b[i] as number)
    odd += (a[i + 1] as number) * (b[i + 1] as number)
  }
  return end % 2 === 0 ? even + odd : even + odd + (a[end - 1] as number) * (b[end - 1] as number)
}
