import type { Terms, Weigh } from './terms.ts'

/** Where the pair of two different numbers stands in a list of all pairs: 0 and 1, 0 and 2, 1 and 2, 0 and 3 … */
export const placeOfPair = (i: number, j: number): number =>
  i < j ? (j * (j - 1)) / 2 + i : (i * (i - 1)) / 2 + j

/** Room for a number for each pair of `count` things, 0 at first. */
export const pairTable = (count: number): Float64Array => new Float64Array((count * (count - 1)) / 2)

/** What one thing has in common with each thing before it, by their numbers; written over by the next one. */
export type Row = {
  /** Cosine of what the two mean, 0 where one is not known. */
  readonly near: Float64Array
  /** The same of what they mean among the sentences around them. */
  readonly inContext: Float64Array
  /** See `commonShare`. */
  readonly words: Float64Array
}

type Vector = Float32Array | null
type Compared = { readonly terms: Terms; readonly vector: Vector; readonly inContext: Vector }

/**
 * Compares many things, one with all before it at a time: the numbers that `nearness` and `commonShare` give pair by pair,
 * bit by bit, without looking any word up twice.
 */
export function pairRows(things: readonly Compared[], weigh: Weigh): (b: number) => Row {
  const near = nearRows(things.map(({ vector }) => vector))
  const inContext = nearRows(things.map((thing) => thing.inContext))
  const words = shareRows(things, weigh)
  return (b) => ({ near: near(b), inContext: inContext(b), words: words(b) })
}

/** Cosines of the different vectors among some things, worked out at once, since many passages are copies. */
function nearRows(things: readonly Vector[]): (b: number) => Float64Array {
  const width = things.find((vector) => vector !== null)?.length ?? 0
  const nothing = new Float32Array(width)
  const vectors = [...new Set(things.map((vector) => vector ?? nothing))]
  const numbers = new Map(vectors.map((vector, i) => [vector, i]))
  const own = Int32Array.from(things, (vector) => numbers.get(vector ?? nothing) ?? 0)
  const table = cosineTable(vectors, nothing)
  const row = new Float64Array(things.length)
  return (b) => {
    const v = own[b] as number
    for (let a = 0; a < b; a++) row[a] = table[placeOfTwo(own[a] as number, v)] as number
    return row
  }
}

/** Where the pair of two numbers stands in a list of all pairs, of a number with itself too. */
const placeOfTwo = (i: number, j: number): number => (i < j ? placeOfPair(i, j + 1) : placeOfPair(j, i + 1))

/** Cosines of all pairs of vectors, four at a time, each summed in its own order: one sum alone would wait for every step. */
function cosineTable(vectors: readonly Float32Array[], nothing: Float32Array): Float64Array {
  const padded = [...vectors, nothing, nothing, nothing]
  const table = pairTable(vectors.length + 1)
  const row = new Float64Array(padded.length)
  for (let b = 0; b < vectors.length; b++) {
    for (let a = 0; a <= b; a += 4) cosines(padded, b, a, row)
    table.set(row.subarray(0, b + 1), placeOfTwo(0, b))
  }
  return table
}

/** Cosines of vector `b` with the four from `a` on. */
function cosines(vectors: readonly Float32Array[], b: number, a: number, into: Float64Array): void {
  const [own, p, q] = [vectors[b], vectors[a], vectors[a + 1]] as [Float32Array, Float32Array, Float32Array]
  const [r, s] = [vectors[a + 2], vectors[a + 3]] as [Float32Array, Float32Array]
  let x = 0
  let y = 0
  let z = 0
  let w = 0
  for (let i = 0; i < own.length; i++) {
    const value = own[i] as number
    x += (p[i] as number) * value
    y += (q[i] as number) * value
    z += (r[i] as number) * value
    w += (s[i] as number) * value
  }
  into[a] = x
  into[a + 1] = y
  into[a + 2] = z
  into[a + 3] = w
}

/** The terms of many things as numbers, in their order, with the weight of each number. */
type Held = { readonly terms: readonly Int32Array[]; readonly weights: Float64Array }

function heldBy(things: readonly Compared[], weigh: Weigh): Held {
  const numbers = new Map<string, number>()
  for (const { terms } of things)
    for (const term of terms.keys()) if (!numbers.has(term)) numbers.set(term, numbers.size)
  return {
    terms: things.map(({ terms }) => Int32Array.from(terms.keys(), (term) => numbers.get(term) ?? 0)),
    weights: Float64Array.from(numbers.keys(), weigh),
  }
}

/** `commonShare` of a thing with those before it; which terms a thing has is asked of its bits. */
function shareRows(things: readonly Compared[], weigh: Weigh): (b: number) => Float64Array {
  const { terms, weights } = heldBy(things, weigh)
  const { has } = bitSets(terms, weights.length)
  const row = new Float64Array(things.length)
  const sharedBy = (small: Int32Array, large: number): number => {
    let sum = 0
    for (let i = 0; i < small.length; i++)
      if (has(large, small[i] as number)) sum += weights[small[i] as number] as number
    return sum
  }
  const all = terms.map((own) => own.reduce((sum, term) => sum + (weights[term] as number), 0))
  return (b) => {
    const own = terms[b] as Int32Array
    for (let a = 0; a < b; a++) {
      const other = terms[a] as Int32Array
      const least = Math.min(all[a] as number, all[b] as number)
      row[a] = least === 0 ? 0 : (other.length < own.length ? sharedBy(other, b) : sharedBy(own, a)) / least
    }
    return row
  }
}

const BITS = 32

/** Sets of numbers below `count`, a bit for each. */
function bitSets(
  sets: readonly Int32Array[],
  count: number,
): { readonly has: (set: number, number: number) => boolean } {
  const width = Math.ceil(count / BITS)
  const bits = new Int32Array(sets.length * width)
  sets.forEach((set, i) => {
    for (const number of set) {
      const place = i * width + (number >> 5)
      bits[place] = (bits[place] as number) | (1 << (number & 31))
    }
  })
  return {
    has: (set, number) => ((bits[set * width + (number >> 5)] as number) & (1 << (number & 31))) !== 0,
  }
}
