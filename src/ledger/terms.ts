import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Passage, Tag, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { bySpans } from './by-spans.ts'
import { CHARGE_NOUNS, EMPTY_WORDS, LOOKING, NEGATIONS, POINTING_WORDS, SAYING_NOUNS } from './terms.table.ts'

/** Lemma → how often it stands in a text. */
export type Terms = ReadonlyMap<string, number>

const CONTENT_TAGS: ReadonlySet<Tag> = new Set(['NOUN', 'VERB', 'PROPN', 'NUM', 'ADJ'])

/** The words that carry meaning within `spans` of a report, by lemma. */
export const termsOf = bySpans((report, spans): Terms => termsAmong(tokensIn(report, spans)))

const ofPassages = new WeakMap<Passage, Terms>()

/** The same of a whole sentence, worked out once. */
export function termsOfPassage(passage: Passage): Terms {
  const terms = ofPassages.get(passage) ?? termsAmong(passage.tokens)
  ofPassages.set(passage, terms)
  return terms
}

function termsAmong(tokens: readonly Token[]): Terms {
  const terms = new Map<string, number>()
  for (const token of tokens) {
    if (!CONTENT_TAGS.has(token.tag) || EMPTY_WORDS.has(token.lemma) || token.lower.length < 2) continue
    const key = token.tag === 'PROPN' ? token.lower : token.lemma
    terms.set(key, (terms.get(key) ?? 0) + 1)
  }
  return terms
}

/** Tokens of a report that lie in one of the spans, in reading order. */
function tokensIn(report: AnnotatedReport, spans: readonly Span[]): Token[] {
  const inSpan = (s: Span): Token[] =>
    overlapping(report.passages, s).flatMap((p) => overlapping(p.tokens, s))
  const [first] = spans
  if (first && spans.length === 1) return inSpan(first)
  return [...new Set(spans.flatMap(inSpan))].sort((a, b) => a.start - b.start)
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

/** Behind a negation so many words may stand up to the last that it is of: "no outstanding warrants". */
const REACH = 4

/** The things and deeds that the words within `spans` say were not, by lemma: "no warrants", "did not fire". */
export const negatedTerms = bySpans((report, spans): ReadonlySet<string> => {
  const found = new Set<string>()
  const tokens = tokensIn(report, spans)
  tokens.forEach((token, i) => {
    if (!NEGATIONS.has(token.lower)) return
    for (const next of tokens.slice(i + 1, i + 1 + REACH)) {
      if (next.tag === 'PUNCT') break
      if ((next.tag === 'NOUN' || next.tag === 'VERB') && !LOOKING.has(next.lemma)) found.add(next.lemma)
      if (next.tag === 'NOUN') break
    }
  })
  return found
})

/** What they say there was none of: "there were no outstanding warrants", "found no gun". */
export const noneOf = bySpans((report, spans): ReadonlySet<string> => {
  const tokens = tokensIn(report, spans)
  return new Set(
    tokens.flatMap((token, i) => {
      const [over, before] = [tokens[i - 1], tokens[i - 2]]
      const isNone = over?.lemma === 'find' || (over?.lemma === 'be' && before?.lower === 'there')
      const thing = tokens.slice(i + 1, i + 1 + REACH).find((t) => t.tag === 'NOUN')
      return token.lower === 'no' && isNone && thing ? [thing.lemma] : []
    }),
  )
})

/** A quotation of more words is a sentence of its own. */
const FRAGMENT = 5

/** The words of each short quotation within `spans` that say more than it: “the minister was ‘troubled’ by it”. */
export const fragmentsOf = bySpans((report, spans): readonly Terms[] => {
  const tokens = tokensIn(report, spans)
  const runs: Token[][] = []
  tokens.forEach((token, i) => {
    if (!token.quoted) return
    if (tokens[i - 1]?.quoted) runs.at(-1)?.push(token)
    else runs.push([token])
  })
  const all = termsAmong(tokens).size
  return runs.map(termsAmong).filter(({ size }) => size > 0 && size <= FRAGMENT && size < all)
})

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

/** The sum of a text's likeness (cosine under a weighting, 0 to 1) with others, asked text by text: every term is looked up once for all of them. */
export function likenessWith(others: readonly Terms[], weigh: Weigh): (terms: Terms) => number {
  const holders = holdersOf(others)
  const norms = others.map((other) => sizeOf(other, weigh).norm)
  const dots = new Float64Array(others.length)
  return (terms) => {
    dots.fill(0)
    for (const term of terms.keys())
      for (const i of holders.get(term) ?? []) dots[i] = (dots[i] as number) + weigh(term) ** 2
    const { norm } = sizeOf(terms, weigh)
    return dots.reduce((sum, dot, i) => sum + (dot === 0 ? 0 : dot / (norm * (norms[i] as number))), 0)
  }
}

/** The texts, by their numbers, that hold each term. */
export function holdersOf(texts: readonly Terms[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  texts.forEach((terms, i) => {
    for (const term of terms.keys()) {
      const list = holders.get(term)
      if (list) list.push(i)
      else holders.set(term, [i])
    }
  })
  return holders
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

/** The weight of all terms of a text. */
export const weightOf = (terms: Terms, weigh: Weigh): number => sizeOf(terms, weigh).weight

/** The weight of a text's terms, and its length as a vector of weights. */
type Size = { readonly weight: number; readonly norm: number }

const sizes = new WeakMap<Weigh, WeakMap<Terms, Size>>()

/** Worked out once for a weighting. */
function sizeOf(terms: Terms, weigh: Weigh): Size {
  const known = sizes.get(weigh) ?? new WeakMap<Terms, Size>()
  sizes.set(weigh, known)
  const found = known.get(terms)
  if (found !== undefined) return found
  let [weight, squares] = [0, 0]
  for (const term of terms.keys()) {
    weight += weigh(term)
    squares += weigh(term) ** 2
  }
  const size = { weight, norm: Math.sqrt(squares) }
  known.set(terms, size)
  return size
}
