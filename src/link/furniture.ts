import { disjointSets } from './disjoint-sets.ts'
import type { Run } from './runs.ts'

/** Two texts of a table with what they share. `strong`: enough to be of one origin. */
export type TextPair = {
  readonly a: number
  readonly b: number
  readonly runs: readonly Run[]
  readonly strong: boolean
}

/**
 * Tells furniture (subscription lines, copyright notices, stock sentences) from copy: furniture is what
 * texts share that have nothing else in common. Texts that share much are one group; a sentence that
 * weakly links a text to `cap` other groups or more is furniture, in every text where it was found so.
 */
export function findFurniture(
  pairs: readonly TextPair[],
  texts: number,
  cap: number,
): (sentence: number) => boolean {
  const groups = disjointSets(texts)
  for (const pair of pairs) if (pair.strong) groups.join(pair.a, pair.b)
  const links: number[] = []
  for (const { a, b, runs } of pairs) {
    const [aGroup, bGroup] = [groups.find(a), groups.find(b)]
    if (aGroup === bGroup) continue
    for (const run of runs)
      for (let i = 0; i < run.sentences; i++)
        links.push((run.a + i) * texts + bGroup, (run.b + i) * texts + aGroup)
  }
  const found = overLinked(Float64Array.from(links).sort(), texts, cap)
  return (sentence) => found.has(sentence)
}

/** Sentences with links to `cap` groups or more, from sorted links of `sentence * texts + group`. */
function overLinked(links: Float64Array, texts: number, cap: number): Set<number> {
  const found = new Set<number>()
  let sentence = -1
  let groups = 0
  for (let i = 0; i < links.length; i++) {
    if (i > 0 && links[i] === links[i - 1]) continue
    const s = Math.floor((links[i] as number) / texts)
    groups = s === sentence ? groups + 1 : 1
    sentence = s
    if (groups >= cap) found.add(s)
  }
  return found
}
