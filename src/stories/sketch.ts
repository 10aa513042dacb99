import type { AnnotatedReport, Passage, Tag, Token } from '../model/passage.ts'
import { meanOf } from '../same/vectors.ts'
import type { Weighed } from '../same/weighed.ts'
import { wordWeight } from '../same/word-weights.ts'
import { WEEKDAYS } from './calendar.table.ts'

/** A report's story is told by its headline and first sentences: so many passages are read. */
const LEAD = 6
const SHINGLE = 5
const CONTENT: ReadonlySet<Tag> = new Set(['NOUN', 'VERB', 'PROPN', 'NUM', 'ADJ'])
const YEAR = /^(?:19|20)\d\d$/

/** What is kept of a report to tell its story: everything later compares sketches, never texts. */
export type Sketch = {
  readonly id: string
  /** Content words by lemma, names as written in lower case; a word weighs more the rarer in English and the more often said. */
  readonly terms: Weighed
  readonly weekdays: ReadonlySet<string>
  readonly years: ReadonlySet<string>
  /** What is counted, by lemma, with the numbers given for it as written. */
  readonly counted: ReadonlyMap<string, ReadonlySet<string>>
  /** Runs of five words. */
  readonly runs: ReadonlySet<string>
  /** One vector of length 1 for each passage read, and their mean. */
  readonly vectors: readonly Float32Array[]
  readonly mean: Float32Array
}

/** The texts of a report whose sentence vectors its sketch is made of. */
export const leadTexts = ({ report, passages }: AnnotatedReport): string[] =>
  passages.slice(0, LEAD).map(({ start, end }) => report.text.slice(start, end))

/**
 * Sketches a report; `vectors` are the sentence vectors of its `leadTexts`, in their order.
 * @throws {RangeError} when there are not as many.
 */
export function sketchOf(annotated: AnnotatedReport, vectors: readonly Float32Array[]): Sketch {
  const passages = annotated.passages.slice(0, LEAD)
  if (vectors.length !== passages.length)
    throw new RangeError(`${passages.length} passages need as many vectors, not ${vectors.length}`)
  const tokens = passages.flatMap((p) => p.tokens)
  const saying = (is: (lower: string) => boolean): Set<string> =>
    new Set(tokens.map((t) => t.lower).filter(is))
  return {
    id: annotated.report.id,
    terms: termsOf(tokens),
    weekdays: saying((word) => WEEKDAYS.has(word)),
    years: saying((word) => YEAR.test(word)),
    counted: countedIn(passages),
    runs: runsOf(tokens),
    vectors,
    mean: meanOf(vectors),
  }
}

function termsOf(tokens: readonly Token[]): Weighed {
  const counts = new Map<string, number>()
  for (const { tag, lower, lemma } of tokens) {
    if (!CONTENT.has(tag) || lower.length < 2 || !/[\p{L}\p{N}]/u.test(lower)) continue
    const term = tag === 'PROPN' ? lower : lemma
    counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return new Map([...counts].map(([term, n]) => [term, (1 + Math.log(n)) * wordWeight(term)]))
}

function countedIn(passages: readonly Passage[]): Map<string, Set<string>> {
  const counted = new Map<string, Set<string>>()
  for (const { tokens } of passages)
    for (const [i, { tag, lower }] of tokens.entries()) {
      if (tag !== 'NUM' || YEAR.test(lower)) continue
      const what = tokens.slice(i + 1, i + 4).find((t) => t.tag === 'NOUN')?.lemma
      if (what !== undefined) counted.set(what, (counted.get(what) ?? new Set()).add(lower))
    }
  return counted
}

function runsOf(tokens: readonly Token[]): Set<string> {
  const runs = new Set<string>()
  for (let i = 0; i + SHINGLE <= tokens.length; i++)
    runs.add(
      tokens
        .slice(i, i + SHINGLE)
        .map((t) => t.lower)
        .join(' '),
    )
  return runs
}
