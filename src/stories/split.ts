import { cosine } from '../model/cosine.ts'
import { symmetricTable, tableOfPairs } from '../same/among.ts'
import { type Cluster, linkUp } from '../same/linkage.ts'
import { scoreOf } from '../same/trees.ts'
import { likeness } from '../same/weighed.ts'
import type { Sketch } from './sketch.ts'
import { pairRows } from './subject.ts'
import { STORY_TREES } from './trees.table.ts'

/** Reports are on one subject (earthquakes, a kind of trial) where likeness and half the cosine of their vectors sum to this. */
const SUBJECT = 0.23
const VECTORS = 0.5

/** What the pairs of two groups must score on average, in logits, to be one story: this … */
const LEAST = -0.6
/** … and this share of what the pairs within the looser group score, … */
const SHARE = 0.5
/** … which counts as far as it rests on many pairs, not on a few. */
const PAIRS = 10

/** What a pile knows of two of its reports, so that nothing is reckoned twice. */
export type Compare = (a: Sketch, b: Sketch) => readonly number[]

/** Parts reports, in any given order, into stories; what is returned keeps the order. */
export function splitIntoStories(sketches: readonly Sketch[], compare: Compare): Sketch[][] {
  const scores = symmetricTable(sketches.length, (i, j) => nearness(...two(sketches, i, j)))
  return linkUp(scores, () => SUBJECT).flatMap((members) =>
    storiesOf(
      members.flatMap((i) => sketches[i] ?? []),
      compare,
    ),
  )
}

/** How near two reports are in subject; cheap, since it is asked of many pairs that no story holds. */
const nearness = (a: Sketch, b: Sketch): number =>
  likeness(a.terms, b.terms) + VECTORS * cosine(a.mean, b.mean)

/** Reports on one subject, parted into stories. */
function storiesOf(sketches: readonly Sketch[], compare: Compare): Sketch[][] {
  const pairs = pairRows(sketches, (i, j) => compare(...two(sketches, i, j)))
  const scores = tableOfPairs(sketches.length, pairs, (row) => scoreOf(STORY_TREES, row))
  return linkUp(scores, leastBetween).map((members) => members.flatMap((i) => sketches[i] ?? []))
}

/** Two groups that are each of one piece must be nearer to one another than two loose ones. */
const leastBetween = (one: Cluster, other: Cluster): number =>
  LEAST + SHARE * Math.min(tightness(one), tightness(other))

const tightness = ({ size, within }: Cluster): number => within / ((size * (size - 1)) / 2 + PAIRS)

function two(sketches: readonly Sketch[], i: number, j: number): [Sketch, Sketch] {
  const [a, b] = [sketches[i], sketches[j]]
  if (a === undefined || b === undefined)
    throw new RangeError(`no reports ${i} and ${j} among ${sketches.length}`)
  return [a, b]
}
