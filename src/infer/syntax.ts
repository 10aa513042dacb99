import type { Syntax } from '../model/found.ts'
import { UPOS } from '../model/passage.ts'
import type { Settings } from './files.ts'
import type { Encoded, Rows } from './graphs.ts'
import { type Arcs, bestTree } from './tree.ts'

/** Where a sentence's tokens stand among the tokens of its window. */
export type Placed = { readonly first: number; readonly count: number }

/** The heads of a window's tokens as the relations graph takes them: 0 the root, t + 1 the token t. */
export function headsOf(placed: readonly Placed[], arcs: Rows): number[] {
  return placed.flatMap(({ first, count }) =>
    bestTree(arcsOf(first, count, arcs)).map((head) => (head === 0 ? 0 : first + head)),
  )
}

/** Arc scores inside one sentence as logarithms of shares, so that every token weighs alike. */
function arcsOf(first: number, count: number, { values, width }: Rows): Arcs {
  const own = (child: number, head: number): number => {
    const row = (first + child - 1) * width
    return values[row + (head === 0 ? 0 : first + head)] ?? 0
  }
  const shares = Array.from({ length: count }, (_, i) => {
    const scores = Array.from({ length: count + 1 }, (_, head) =>
      head === i + 1 ? Number.NEGATIVE_INFINITY : own(i + 1, head),
    )
    const top = Math.max(...scores)
    return top + Math.log(scores.reduce((sum, s) => sum + Math.exp(s - top), 0))
  })
  return { count, at: (child, head) => own(child, head) - (shares[child - 1] ?? 0) }
}

/** A sentence's tags, heads and relations; heads count in the sentence, -1 the root. */
export function syntaxOf(
  { first, count }: Placed,
  { tags }: Encoded,
  heads: readonly number[],
  relations: Rows,
  settings: Settings,
): Syntax {
  const place = (t: number): number => first + t
  const each = Array.from({ length: count }, (_, t) => t)
  return {
    tags: each.map((t) => tagOf(settings.upos[highest(tags, place(t))] ?? 'X')),
    heads: each.map((t) => {
      const head = heads[place(t)] ?? 0
      return head === 0 ? -1 : head - 1 - first
    }),
    relations: each.map((t) => settings.relations[highest(relations, place(t))] ?? 'dep'),
  }
}

const tagOf = (name: string): Syntax['tags'][number] => UPOS.find((tag) => tag === name) ?? 'X'

/** The column with the highest score in a row. */
function highest({ values, width }: Rows, row: number): number {
  let best = 0
  for (let i = 1; i < width; i++)
    if ((values[row * width + i] ?? 0) > (values[row * width + best] ?? 0)) best = i
  return best
}
