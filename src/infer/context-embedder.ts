import { Tensor } from 'onnxruntime-node'
import type { InContext } from '../model/in-context.ts'
import { overlap, type Span } from '../model/span.ts'
import { CONTEXTS } from './files.ts'
import { openSentenceGraph, type SentenceGraph, vectorsIn } from './sentence-graph.ts'
import { splitWords } from './words.ts'

/** Pieces that are read: of a longer text the passages' own sentences first, then what stands before them. */
const LONGEST = 160

/** Tells what passages mean among the sentences around them: vectors of length 1, near each other where the passages are. */
export type ContextEmbedder = {
  /** For each context a vector of 384 numbers for each of its passages; they depend on that context alone. */
  readonly embed: (contexts: readonly InContext[], signal?: AbortSignal) => Promise<Float32Array[][]>
}

/**
 * Opens the encoder of passages in context in `folder` in this thread.
 * @throws {InputError} `no-model`, `damaged-model`.
 */
export async function openContextEmbedder(folder: string = CONTEXTS): Promise<ContextEmbedder> {
  const graph = await openSentenceGraph(folder)
  return {
    embed: async (contexts, signal) => {
      const vectors: Float32Array[][] = []
      for (const context of contexts) {
        signal?.throwIfAborted()
        vectors.push(await vectorsOf(context, graph))
      }
      return vectors
    },
  }
}

/** One context a run: int8 arithmetic scales with what is in the batch. */
async function vectorsOf(
  context: InContext,
  { session, pieces, cls, sep }: SentenceGraph,
): Promise<Float32Array[]> {
  const { passages } = context
  const { ids, words } = piecesIn(context, pieces)
  const length = ids.length + 2
  const pool = new Float32Array(passages.length * length)
  passages.forEach((spans, row) => {
    const found = words.flatMap((word, i) => (spans.some((s) => overlap(word, s) > 0) ? i + 1 : []))
    const chosen = found.length > 0 ? found : [...Array(length).keys()]
    for (const i of chosen) pool[row * length + i] = 1 / chosen.length
  })
  const data = vectorsIn(
    await session.run({
      ids: new Tensor('int64', BigInt64Array.from([cls, ...ids, sep], BigInt), [1, length]),
      pool: new Tensor('float32', pool, [passages.length, length]),
    }),
  )
  const width = data.length / passages.length
  return passages.map((_, row) => data.slice(row * width, (row + 1) * width))
}

/** The pieces of a context that are read, and the word of each. */
function piecesIn(
  { text, own }: InContext,
  pieces: SentenceGraph['pieces'],
): { readonly ids: readonly number[]; readonly words: readonly Span[] } {
  const found = splitWords(text)
  const ids: number[] = []
  const words: Span[] = []
  let before = 0
  for (const [w, span] of found.spans.entries()) {
    const cut = pieces(found.text[w] ?? '')
    if (span.end <= own) before += cut.length
    else if (ids.length - before >= LONGEST) break
    for (const piece of cut) {
      ids.push(piece)
      words.push(span)
    }
  }
  const first = Math.max(0, Math.min(before, ids.length - LONGEST))
  return { ids: ids.slice(first, first + LONGEST), words: words.slice(first, first + LONGEST) }
}
