import { pairFeatures } from './pair.ts'
import { openPostings } from './postings.ts'
import type { Sketch } from './sketch.ts'
import { splitIntoStories } from './split.ts'

/** Reports this like by their weighty words are looked at together; a story's reports hang together by such pairs. */
const TOGETHER = 0.2

/**
 * A pile of reports, parted into stories. What the stories are depends on which reports are in the pile alone: one more
 * gives what all at once would give, in any order, and only what hangs together with it is parted anew.
 */
export type Pile = {
  /** Adds a report; one whose id is known changes nothing. */
  readonly add: (sketch: Sketch) => void
  /** Ids of the reports of each story, sorted; the stories sorted by their first. */
  readonly stories: () => string[][]
}

/** Reports that hang together, and their stories once they are parted. */
type Heap = { readonly members: Sketch[]; stories: string[][] | null }

/** An empty pile. */
export function openPile(): Pile {
  const postings = openPostings()
  const heapOf = new Map<string, Heap>()
  const compare = comparer()
  const add = (sketch: Sketch): void => {
    if (heapOf.has(sketch.id)) return
    const heaps = new Set(postings.place(sketch, TOGETHER).flatMap(({ id }) => heapOf.get(id) ?? []))
    const [widest = { members: [], stories: null }, ...others] = [...heaps].sort(
      (a, b) => b.members.length - a.members.length,
    )
    for (const joining of [[sketch], ...others.map((h) => h.members)])
      for (const member of joining) {
        widest.members.push(member)
        heapOf.set(member.id, widest)
      }
    widest.stories = null
  }
  const stories = (): string[][] => {
    const all: string[][] = []
    for (const heap of new Set(heapOf.values())) {
      heap.stories ??= splitIntoStories(heap.members.sort(byId), compare).map((s) => s.map(({ id }) => id))
      all.push(...heap.stories)
    }
    return all.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  }
  return { add, stories }
}

const byId = (a: Sketch, b: Sketch): number => (a.id < b.id ? -1 : 1)

/** Features of two reports, reckoned once, the same whichever is named first. */
function comparer(): (a: Sketch, b: Sketch) => readonly number[] {
  const known = new WeakMap<Sketch, Map<string, readonly number[]>>()
  return (a, b) => {
    const [first, second] = a.id < b.id ? [a, b] : [b, a]
    const own = known.get(first) ?? new Map<string, readonly number[]>()
    known.set(first, own)
    const found = own.get(second.id) ?? pairFeatures(first, second)
    own.set(second.id, found)
    return found
  }
}
