import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Tag, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { CHARGE_NOUNS, EMPTY_WORDS, POINTING_WORDS, SAYING_NOUNS } from './terms.table.ts'

/** Lemma → how often it stands in a text. */
export type Terms = ReadonlyMap<string, number>

const CONTENT_TAGS: ReadonlySet<Tag> = new Set(['NOUN', 'VERB', 'PROPN', 'NUM', 'ADJ'])

/** The words that carry meaning within `spans` of a report, by lemma. */
export function termsOf(report: AnnotatedReport, spans: readonly Span[]): Terms {
  const terms = new Map<string, number>()
  for (const token of tokensIn(report, spans)) {
    if (!CONTENT_TAGS.has(token.tag) || EMPTY_WORDS.has(token.lemma) || token.lower.length < 2) continue
    const key = token.tag === 'PROPN' ? token.lower : token.lemma
    terms.set(key, (terms.get(key) ?? 0) + 1)
  }
  return terms
}

/** Tokens of a report that lie in one of the spans, in reading order. */
function tokensIn(report: AnnotatedReport, spans: readonly Span[]): Token[] {
  const found = new Set(
    spans.flatMap((s) => overlapping(report.passages, s).flatMap((p) => overlapping(p.tokens, s))),
  )
  return [...found].sort((a, b) => a.start - b.start)
}

/** True of words that only point at something said elsewhere ("the accusations"), or of none: they cannot be searched for. */
export const namesNothing = (terms: Terms): boolean =>
  [...terms.keys()].every((term) => POINTING_WORDS.has(term))

/** True of words that point at what was said, whatever else they say. */
export const pointsAmong = (terms: Terms): boolean =>
  [...terms.keys()].some((term) => POINTING_WORDS.has(term))

/** True of a pointing word and little else: "Roe's claims", "the minister's accusations". */
export const pointsOnly = (terms: Terms): boolean => terms.size <= 3 && pointsAmong(terms)

/** Whether words only point at what was said, and then at the last thing said or at all that somebody was accused of. */
export function pointsAt(report: AnnotatedReport, spans: readonly Span[]): 'one' | 'all' | null {
  if (!pointsOnly(termsOf(report, spans))) return null
  const nouns = tokensIn(report, spans).filter((t) => t.tag === 'NOUN')
  if (nouns.some((t) => CHARGE_NOUNS.has(t.lemma) && t.lower !== t.lemma)) return 'all'
  return nouns.some((t) => SAYING_NOUNS.has(t.lemma) && t.lower === t.lemma) ? 'one' : null
}

/** Weighs a term by how few of the story's texts hold it. */
export type Weigh = (term: string) => number

/** Inverse document frequency over `texts`, smoothed so that a term of every text still weighs a little. */
export function inverseFrequency(texts: readonly Terms[]): Weigh {
  const holders = new Map<string, number>()
  for (const text of texts) for (const term of text.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  const weights = new Map([...holders].map(([term, n]) => [term, Math.log(1 + texts.length / n)]))
  const unseen = Math.log(1 + texts.length)
  return (term) => weights.get(term) ?? unseen
}

/** Cosine of two texts under a weighting, 0 to 1. */
export function likeness(a: Terms, b: Terms, weigh: Weigh): number {
  let dot = 0
  for (const term of a.keys()) if (b.has(term)) dot += weigh(term) ** 2
  return dot === 0 ? 0 : dot / (norm(a, weigh) * norm(b, weigh))
}

const norm = (terms: Terms, weigh: Weigh): number => {
  let sum = 0
  for (const term of terms.keys()) sum += weigh(term) ** 2
  return Math.sqrt(sum)
}

/** Share of `part`'s weight that also stands in `whole`, 0 to 1; 0 for a text without terms. */
export function containment(part: Terms, whole: Terms, weigh: Weigh): number {
  return share(sharedWeight(part, whole, weigh), weightOf(part, weigh))
}

/** The larger of the two shares that two texts have of one another. */
export function commonShare(a: Terms, b: Terms, weigh: Weigh): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return share(sharedWeight(small, large, weigh), Math.min(weightOf(a, weigh), weightOf(b, weigh)))
}

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all)

function sharedWeight(part: Terms, whole: Terms, weigh: Weigh): number {
  let shared = 0
  for (const term of part.keys()) if (whole.has(term)) shared += weigh(term)
  return shared
}

const weights = new WeakMap<Weigh, WeakMap<Terms, number>>()

/** The weight of all terms of a text, worked out once. */
function weightOf(terms: Terms, weigh: Weigh): number {
  const known = weights.get(weigh) ?? new WeakMap<Terms, number>()
  weights.set(weigh, known)
  const found = known.get(terms)
  if (found !== undefined) return found
  let all = 0
  for (const term of terms.keys()) all += weigh(term)
  known.set(terms, all)
  return all
}
