import { cosine } from '../model/cosine.ts'
import { containment, likeness } from '../same/weighed.ts'
import type { Sketch } from './sketch.ts'

/** Features of two reports by themselves, in the order in which the trees know them. */
export const PAIR_FEATURES = [
  'likeness',
  'containment',
  'mean vectors',
  'nearest passages',
  'passages on average',
  'weekdays shared',
  'no weekday shared',
  'years shared',
  'no year shared',
  'numbers shared',
  'numbers apart',
  'runs shared',
] as const

/** What two reports share by themselves, whatever else is in the pile; the order of the two does not matter. */
export function pairFeatures(a: Sketch, b: Sketch): number[] {
  const passages = nearness(a.vectors, b.vectors)
  const numbers = numbersOf(a, b)
  return [
    likeness(a.terms, b.terms),
    containment(a.terms, b.terms),
    cosine(a.mean, b.mean),
    passages.most,
    passages.average,
    shared(a.weekdays, b.weekdays),
    apart(a.weekdays, b.weekdays),
    shared(a.years, b.years),
    apart(a.years, b.years),
    numbers.shared,
    numbers.apart,
    shared(a.runs, b.runs),
  ]
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let n = 0
  for (const x of few) if (many.has(x)) n++
  return n
}

/** 1 where both name some and share none. */
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size > 0 && b.size > 0 && shared(a, b) === 0 ? 1 : 0

/** Things that both count: how many they give one number for, and how many they do not. */
function numbersOf(a: Sketch, b: Sketch): { readonly shared: number; readonly apart: number } {
  let [same, other] = [0, 0]
  for (const [what, numbers] of a.counted) {
    const theirs = b.counted.get(what)
    if (theirs === undefined) continue
    if (shared(numbers, theirs) > 0) same++
    else other++
  }
  return { shared: same, apart: other }
}

/** The nearest two passages, and how near the passages of the one that lies more within the other are on average. */
function nearness(a: readonly Float32Array[], b: readonly Float32Array[]): { most: number; average: number } {
  const ofA = new Float64Array(a.length)
  const ofB = new Float64Array(b.length)
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries()) {
      const near = cosine(x, y)
      if (near > (ofA[i] as number)) ofA[i] = near
      if (near > (ofB[j] as number)) ofB[j] = near
    }
  const average = (list: Float64Array): number => list.reduce((sum, x) => sum + x, 0) / (list.length || 1)
  return { most: Math.max(0, ...ofA), average: Math.max(average(ofA), average(ofB)) }
}
