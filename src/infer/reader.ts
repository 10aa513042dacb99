import type { Reading } from '../model/found.ts'
import { readModel, SHIPPED } from './files.ts'
import { openGraphs } from './graphs.ts'
import { type ReaderInput, readText } from './read-text.ts'
import { wordPieces } from './word-pieces.ts'
import { openWorkers } from './workers.ts'

/** A trained reader: texts in, attributions, syntax and names out. The same text gives the same reading. */
export type Reader = {
  /** Rejects with the signal's reason once it is aborted. */
  readonly read: (input: ReaderInput, signal?: AbortSignal) => Promise<Reading>
  /** Ends its threads; readings under way are lost. */
  readonly close: () => Promise<void>
}

/**
 * Opens the model in `folder`: in this thread, or in `threads` worker threads.
 * @throws {InputError} `no-model`, `damaged-model`.
 */
export async function openReader(threads = 0, folder: string = SHIPPED): Promise<Reader> {
  if (threads > 0) return openWorkers(threads, folder)
  const files = await readModel(folder)
  const model = {
    graphs: await openGraphs(files),
    settings: files.settings,
    pieces: wordPieces(files.vocabulary, files.settings.pieces.unk),
  }
  return { read: (input, signal) => readText(input, model, signal), close: async () => {} }
}
