import { cosine } from '../model/cosine.ts'
import { aboveOthers, allPairs, type Pair, residuals, weighAmong } from '../same/among.ts'
import { containment, likeness } from '../same/weighed.ts'
import { PAIR_FEATURES } from './pair.ts'
import type { Sketch } from './sketch.ts'

/** Features of two reports among others on the same subject, in the order in which the trees know them. */
export const SUBJECT_FEATURES = [
  'likeness here',
  'containment here',
  'vectors here',
  'likeness above others',
  'mean vectors above others',
  'likeness here above others',
] as const

/** Which features are also measured against the reports around. */
const ABOVE = [
  PAIR_FEATURES.indexOf('likeness'),
  PAIR_FEATURES.indexOf('mean vectors'),
  PAIR_FEATURES.length + SUBJECT_FEATURES.indexOf('likeness here'),
]

/** The features of all pairs of reports on one subject: what `pair` gives for two, then what tells them apart among these. */
export function pairRows(
  sketches: readonly Sketch[],
  pair: (one: number, other: number) => readonly number[],
): Pair[] {
  const terms = weighAmong(sketches.map((s) => s.terms))
  const vectors = residuals(sketches.map((s) => s.mean))
  const here = (one: number, other: number): number[] => {
    const [a, b, v, w] = [terms[one], terms[other], vectors[one], vectors[other]]
    return a && b && v && w ? [likeness(a, b), containment(a, b), cosine(v, w)] : [0, 0, 0]
  }
  const pairs = allPairs(sketches.length, (one, other) => [...pair(one, other), ...here(one, other)])
  const above = ABOVE.map((feature) => aboveOthers(pairs, feature, sketches.length))
  return pairs.map(({ one, other, row }, i) => ({
    one,
    other,
    row: [...row, ...above.map((column) => column[i] ?? 0)],
  }))
}
