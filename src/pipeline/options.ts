import type { ContextEmbedder } from '../infer/context-embedder.ts'
import type { Embedder } from '../infer/embedder.ts'
import type { Reader } from '../infer/reader.ts'
import type { ReportInput } from '../read/input.ts'
import type { Read } from '../read/report.ts'
import type { Gazetteer } from '../resolve/gazetteer.ts'

/** A stage as a person is told of it, with how many of how many reports it has done. */
export type Progress = { readonly stage: string; readonly done: number; readonly of: number }

export type AnalyseOptions = {
  /** Where names of places are looked up; the one that ships is read when none is given. */
  readonly gazetteer?: Gazetteer
  /** Who finds attributions, syntax and names; the one that ships is opened when none is given. */
  readonly reader?: Reader
  /** Who tells what passages mean, so that they can be compared; the one that ships is opened when none is given. */
  readonly embedder?: Embedder
  /** Who tells what passages mean among the sentences around them; the one that ships is opened when none is given. */
  readonly contextEmbedder?: ContextEmbedder
  /** How a report is read; anew when not given. What it gives again for the same input must be the same. */
  readonly readReport?: (input: ReportInput) => Read
  /** Threads that read reports side by side, 1 or more; one thread, the caller's own, when not given. */
  readonly threads?: number
  /** A name for the story; else the headline or first words of its earliest report. */
  readonly title?: string
  /** Stops the work between two reports; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}
