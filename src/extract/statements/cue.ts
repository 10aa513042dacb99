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
  const head = saying ?? tokens.findLast((t) => t.tag === 'VERB')
  const negated = tokens.some((t) => NOT.has(t.lower)) || isNegated(tokens[0], passages)
  if (!head) {
    const lemma = tokens.map((t) => t.lower).join(' ') || ':'
    const noun = tokens.map((t) => SAYING_NOUNS.get(t.lemma)).find((v) => v !== undefined)
    return { spans, lemma, verb: noun ?? PLAIN, negated }
  }
  const behind = tokens[tokens.indexOf(head) + 1]?.lower ?? ''
  const verb = head.lemma === 'call' && CALLS_FOR.has(behind) ? DEMANDS : SAYING.get(head.lemma)
  return { spans, lemma: head.lemma, verb: verb ?? PLAIN, negated }
}

/** "did not say", "has never denied": a negation among the two words before the cue. */
function isNegated(first: Token | undefined, passages: AnnotatedReport['passages']): boolean {
  if (!first) return false
  const tokens = overlapping(passages, first)[0]?.tokens ?? []
  const at = tokens.indexOf(first)
  return tokens.slice(Math.max(0, at - 2), Math.max(0, at)).some((t) => NOT.has(t.lower))
}
