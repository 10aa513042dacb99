import type { Report } from './report.ts'
import type { Span } from './span.ts'

/** Universal parts of speech (UD v2), and white space. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
  'X',
] as const
export type Tag = (typeof UPOS)[number]

/** A word or mark of a report. `lower` is its text in lower case, `lemma` its dictionary form in lower case. */
export type Token = Span & {
  readonly lower: string
  readonly tag: Tag
  readonly lemma: string
  /** Inside quotation marks (the marks themselves are not). */
  readonly quoted: boolean
}

/** A sentence of a report, `[start, end)`, trimmed of white space, with its tokens. */
export type Passage = Span & {
  /** Index of its block in the report. */
  readonly block: number
  readonly tokens: readonly Token[]
}

/** What reading gives: a report before its lineage is known. */
export type ReadReport = Omit<Report, 'lineage'>

/** A report with its sentences, tokens and quotations: what every later stage reads. */
export type AnnotatedReport = {
  readonly report: ReadReport
  /** Passages of headlines, headings, paragraphs and captions said for the first time; other furniture has none. */
  readonly passages: readonly Passage[]
  /** What stands inside outermost quotation marks, marks left out, in reading order, across sentences and paragraphs. */
  readonly quotations: readonly Span[]
}
