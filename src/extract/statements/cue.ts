import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Token } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { PLAIN, SAYING, SAYING_NOUNS, type SayingVerb } from './verbs.table.ts'

/** What says that something is said: its words, the dictionary form of its head word, and how that verb takes what is said. */
export type Cue = {
  readonly spans: readonly Span[]
  readonly lemma: string
  readonly verb: SayingVerb
  readonly negated: boolean
}

const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither'])
const CALLS_FOR: ReadonlySet<string> = new Set(['for', 'on', 'upon'])
const DEMANDS: SayingVerb = { stance: 'demands' }

/** A cue by its head word: the verb of saying in it, else its last verb, else its words as they are. */
export function cueOf(spans: readonly Span[], { passages }: AnnotatedReport): Cue {
  const tokens = spans.flatMap((span) =>
    overlapping(passages, span).flatMap((p) => overlapping(p.tokens, span)),
  )
  const saying = tokens.find((t) => t.tag === 'VERB' && SAYING.has(t.lemma))
  if (tokens[0]?.lower === 'according') return { spans, lemma: 'according to', verb: PLAIN, negated: false }
  const head = saying ?? tokens.findLast((t) => t.tag === 'VERB') ?? mistagged(tokens)
  const negated = tokens.some((t) => NOT.has(t.lower)) || isNegated(tokens[0], passages)
  if (!head) {
    const lemma = tokens.map((t) => t.lower).join(' ') || ':'
    const noun = tokens.map((t) => SAYING_NOUNS.get(t.lemma)).find((v) => v !== undefined)
    return { spans, lemma, verb: noun ?? PLAIN, negated }
  }
  const lemma = head.tag === 'VERB' ? head.lemma : baseOf(head.lower)
  const behind = tokens[tokens.indexOf(head) + 1]?.lower ?? wordAfter(spans, passages)
  const verb = lemma === 'call' && CALLS_FOR.has(behind) ? DEMANDS : SAYING.get(lemma)
  return { spans, lemma, verb: verb ?? PLAIN, negated }
}

/** "claims", "states": a verb of saying that the tagger took for a noun; not a noun of saying, which has a stance of its own. */
const mistagged = (tokens: readonly Token[]): Token | undefined =>
  tokens.length <= 2
    ? tokens.find((t) => !SAYING_NOUNS.has(t.lemma) && SAYING.has(baseOf(t.lower)))
    : undefined

const baseOf = (word: string): string =>
  SAYING.has(word)
    ? word
    : SAYING.has(word.replace(/s$/, ''))
      ? word.replace(/s$/, '')
      : word.replace(/d$/, '')

/** The word behind a cue: "called | on the army to leave". */
function wordAfter(spans: readonly Span[], passages: AnnotatedReport['passages']): string {
  const last = spans.at(-1)
  const tokens = (last && overlapping(passages, last)[0]?.tokens) ?? []
  return tokens.find((t) => t.start >= (last?.end ?? 0))?.lower ?? ''
}

/** "did not say", "has never denied": a negation among the two words before the cue. */
function isNegated(first: Token | undefined, passages: AnnotatedReport['passages']): boolean {
  if (!first) return false
  const tokens = overlapping(passages, first)[0]?.tokens ?? []
  const at = tokens.indexOf(first)
  return tokens.slice(Math.max(0, at - 2), Math.max(0, at)).some((t) => NOT.has(t.lower))
}
