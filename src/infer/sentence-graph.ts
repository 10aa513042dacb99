import { InferenceSession } from 'onnxruntime-node'
import { readSentenceModel } from './files.ts'
import { SESSION } from './graphs.ts'
import { wordPieces } from './word-pieces.ts'

/** A sentence encoder, open in this thread, and how it cuts a word. */
export type SentenceGraph = {
  readonly session: InferenceSession
  readonly pieces: (word: string) => readonly number[]
  /** The pieces at the head and the end of a text. */
  readonly cls: number
  readonly sep: number
}

/** @throws {InputError} `no-model`, `damaged-model`. */
export async function openSentenceGraph(folder: string): Promise<SentenceGraph> {
  const { vocabulary, graph } = await readSentenceModel(folder)
  const session = await InferenceSession.create(graph, SESSION)
  const special = (piece: string): number => vocabulary.get(piece) ?? 0
  return {
    session,
    pieces: wordPieces(vocabulary, special('[UNK]')),
    cls: special('[CLS]'),
    sep: special('[SEP]'),
  }
}

/** The numbers that a run gave under `vectors`. */
export function vectorsIn(out: InferenceSession.OnnxValueMapType): Float32Array {
  const { data } = out.vectors ?? {}
  if (!(data instanceof Float32Array)) throw new TypeError('the sentence encoder gives no vectors')
  return data
}
