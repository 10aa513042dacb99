import { overlapping } from '../model/overlapping.ts'
import type { Token } from '../model/passage.ts'
import { isInside, type Span } from '../model/span.ts'
import { bySpans } from './by-spans.ts'
import { CLAUSE_MARKS, CLAUSE_WORDS } from './clauses.table.ts'

/** A clause of fewer words than this is told with its neighbour. */
const LEAST = 4

/**
 * The clauses of some spans of a report, in reading order: cut at sentence ends, and before marks and joining words where
 * both sides have a verb and enough words. A statement may put forward several things; each clause is one of them.
 * Spans without words give none.
 */
export const clausesOf = bySpans((report, spans): readonly Span[] =>
  spans.flatMap((span) =>
    overlapping(report.passages, span).flatMap((passage) => {
      const tokens = overlapping(passage.tokens, span).filter((t) => isInside(t, span))
      return joined(chunksOf(tokens)).map(spanOf)
    }),
  ),
)

/** Why it was done is another deed: "fired rockets in answer to the massacre" tells of rockets. */
export const withoutReasons = bySpans((report, spans): readonly Span[] =>
  spans.flatMap(({ start, end }) => {
    const text = report.report.text.slice(start, end)
    const at = endBefore(text, REASON.exec(text)?.index ?? 0)
    return at >= TOLD ? [{ start, end: start + at }] : [{ start, end }]
  }),
)
/** Where the words before a place end: a loop, since an expression for it would try every blank of a long run anew. */
function endBefore(text: string, place: number): number {
  let end = place
  while (end > 0 && /[\s,"“‘']/.test(text[end - 1] ?? '')) end--
  return end
}
const REASON =
  /\b(?:in|as) (?:(?:an?|direct) )?(?:answer|response|retaliation|revenge|reprisal|retribution) (?:to|for|against)\b|\bto avenge\b/i
/** So many UTF-16 code units must stand before a reason for something to be told. */
const TOLD = 12

/** Tokens cut before every mark or word that may begin a clause. */
function chunksOf(tokens: readonly Token[]): Token[][] {
  const chunks: Token[][] = []
  for (const token of tokens) {
    const begins = chunks.length === 0 || CLAUSE_MARKS.has(token.lower) || CLAUSE_WORDS.has(token.lower)
    if (begins) chunks.push([token])
    else chunks.at(-1)?.push(token)
  }
  return chunks
}

/** Chunks that cannot stand alone are told with the one before; a first one with the one behind. */
function joined(chunks: readonly Token[][]): Token[][] {
  const clauses: Token[][] = []
  for (const chunk of chunks) {
    const last = clauses.at(-1)
    if (last && !(stands(last) && stands(chunk))) last.push(...chunk)
    else clauses.push([...chunk])
  }
  return clauses
}

const stands = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => t.tag === 'VERB' || t.tag === 'AUX') &&
  tokens.filter((t) => t.tag !== 'PUNCT').length >= LEAST

const spanOf = (tokens: readonly Token[]): Span => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
})
