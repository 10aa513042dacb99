import { type InferenceSession, Tensor } from 'onnxruntime-node'
import { SENTENCES } from './files.ts'
import { openSentenceGraph, vectorsIn } from './sentence-graph.ts'
import { splitWords } from './words.ts'

/** Pieces of a passage that are read; what is longer is told by its beginning. */
const LONGEST = 128

/** Tells passages apart by what they mean: vectors of length 1, near each other where the passages are. */
export type Embedder = {
  /** A vector of 384 numbers for each text; a text's vector depends on that text alone. */
  readonly embed: (texts: readonly string[], signal?: AbortSignal) => Promise<Float32Array[]>
}

/**
 * Opens the sentence encoder in `folder` in this thread.
 * @throws {InputError} `no-model`, `damaged-model`.
 */
export async function openEmbedder(folder: string = SENTENCES): Promise<Embedder> {
  const { session, pieces, cls, sep } = await openSentenceGraph(folder)
  const idsOf = (text: string): number[] => {
    const ids: number[] = []
    for (const word of splitWords(text).text) {
      if (ids.length >= LONGEST) break
      ids.push(...pieces(word))
    }
    return [cls, ...ids.slice(0, LONGEST), sep]
  }
  return {
    embed: async (texts, signal) => {
      const vectors: Float32Array[] = []
      for (const text of texts) {
        signal?.throwIfAborted()
        vectors.push(await vectorOf(idsOf(text), session))
      }
      return vectors
    },
  }
}

/** One passage a run: int8 arithmetic scales with what is in the batch. */
async function vectorOf(ids: readonly number[], session: InferenceSession): Promise<Float32Array> {
  const shape = [1, ids.length]
  return vectorsIn(
    await session.run({
      ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    }),
  )
}
