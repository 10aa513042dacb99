import { scaled } from './vectors.ts'
import type { Weighed } from './weighed.ts'

/** Added to a word's commonness among the things compared, so that a word of all of them still weighs a little. */
const FLOOR = 0.2

/** Two things by their place in a list, with features of theirs. */
export type Pair = { readonly one: number; readonly other: number; readonly row: readonly number[] }

/**
 * Words that two things or more hold, weighed by how few of these things do: what all of them say ("earthquake") tells
 * little here, what some say (a town) does.
 */
export function weighAmong(things: readonly Weighed[]): Weighed[] {
  const holders = new Map<string, number>()
  for (const words of things) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  return things.map((words) => {
    const here = new Map<string, number>()
    for (const [word, weight] of words) {
      const n = holders.get(word) ?? 0
      if (n > 1) here.set(word, weight * Math.log(things.length / n + FLOOR))
    }
    return here
  })
}

/** Vectors without what is common to all of them, scaled to length 1. */
export function residuals(vectors: readonly Float32Array[]): Float32Array[] {
  const centre = new Float64Array(vectors[0]?.length ?? 0)
  for (const vector of vectors)
    for (let i = 0; i < centre.length; i++)
      centre[i] = (centre[i] as number) + (vector[i] ?? 0) / vectors.length
  return vectors.map((vector) => scaled(vector.map((x, i) => x - (centre[i] ?? 0))))
}

/** A feature of each pair less its average over the other pairs of the two; `count` things are compared. */
export function aboveOthers(pairs: readonly Pair[], feature: number, count: number): number[] {
  const sums = new Float64Array(count)
  for (const { one, other, row } of pairs)
    for (const i of [one, other]) sums[i] = (sums[i] as number) + (row[feature] ?? 0)
  const others = Math.max(1, 2 * (count - 2))
  return pairs.map(({ one, other, row }) => {
    const value = row[feature] ?? 0
    return value - ((sums[one] as number) + (sums[other] as number) - 2 * value) / others
  })
}

/** All pairs of `count` things, the later one first, each with the row that `compare` gives. */
export function allPairs(count: number, compare: (one: number, other: number) => readonly number[]): Pair[] {
  const pairs: Pair[] = []
  for (let one = 0; one < count; one++)
    for (let other = 0; other < one; other++) pairs.push({ one, other, row: compare(one, other) })
  return pairs
}

/** A table of scores with a row and a column for each of `size` things, the same on both sides of its diagonal of zeros. */
export function symmetricTable(
  size: number,
  scoreAt: (one: number, other: number) => number,
): Float64Array[] {
  const rows = Array.from({ length: size }, () => new Float64Array(size))
  for (const [one, row] of rows.entries())
    for (const [other, mirror] of rows.entries()) {
      if (other === one) break
      const score = scoreAt(one, other)
      row[other] = score
      mirror[one] = score
    }
  return rows
}

/** The same from all pairs of `size` things, in the order of `allPairs`. */
export function tableOfPairs(
  size: number,
  pairs: readonly Pair[],
  score: (row: readonly number[]) => number,
): Float64Array[] {
  return symmetricTable(size, (one, other) => score(pairs[(one * (one - 1)) / 2 + other]?.row ?? []))
}
