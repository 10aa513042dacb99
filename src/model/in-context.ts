import type { Span } from './span.ts'

/** Passages of a report with the sentences before them, by which "it had been set on purpose" is about a fire. */
export type InContext = {
  /** The sentences, theirs and those before. */
  readonly text: string
  /** Where the sentences of the passages themselves begin in `text`. */
  readonly own: number
  /** The passages: each one's spans in `text`. */
  readonly passages: readonly (readonly Span[])[]
}
