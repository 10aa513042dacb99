import { norm } from '../same/weighed.ts'
import type { Sketch } from './sketch.ts'

/** Words that weigh less are in too many reports to bring two of them together. */
const LEAST_WEIGHT = 1.5

/** Reports by their weighty words: tells which reports are like a new one without asking each. */
export type Postings = {
  /** The reports so far whose weighty words are at least so like a sketch's, by cosine; then keeps the sketch. */
  readonly place: (sketch: Sketch, least: number) => Sketch[]
}

/** Empty postings. Placing costs as much as the reports that share a weighty word. */
export function openPostings(): Postings {
  const holders = new Map<string, { readonly at: number; readonly weight: number }[]>()
  const kept: Sketch[] = []
  const place = (sketch: Sketch, least: number): Sketch[] => {
    const words = new Map([...sketch.terms].filter(([, weight]) => weight >= LEAST_WEIGHT))
    const length = norm(words) || 1
    const likeness = new Map<number, number>()
    // Summed in the order of the words, so that two reports are as like whichever came first.
    for (const [term, weight] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const list = holders.get(term) ?? []
      for (const { at, weight: theirs } of list)
        likeness.set(at, (likeness.get(at) ?? 0) + (weight / length) * theirs)
      list.push({ at: kept.length, weight: weight / length })
      holders.set(term, list)
    }
    kept.push(sketch)
    return [...likeness].flatMap(([at, value]) => (value >= least ? (kept[at] ?? []) : []))
  }
  return { place }
}
