import type { Syntax } from '../model/found.ts'
import type { Passage, Tag, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { type Arguments, argumentsOf } from './arguments.ts'
import type { Weighed } from './weighed.ts'
import { wordWeight } from './word-weights.ts'

/**
 * What is asked of two mentions of events, or of two statements' contents, to tell whether they are the same. Words are
 * lemmas in lower case, weighed by how rare they are; vectors have length 1.
 */
export type Mention = {
  /** Whether two mentions stand in one report, and where, tells something of them. */
  readonly report: string
  readonly passage: number
  /** The lemma of the word that names what happened, its stem, and whether it is a verb. */
  readonly lemma: string
  readonly stem: string
  readonly isVerb: boolean
  readonly terms: Weighed
  readonly agent: Weighed
  readonly patient: Weighed
  readonly other: Weighed
  readonly names: Weighed
  readonly numbers: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  /** Of the trigger's words alone, of the trigger with its arguments, and of the sentence. */
  readonly vectors: readonly [trigger: Float32Array, clause: Float32Array, sentence: Float32Array]
}

/** The texts whose vectors a mention is made with. */
export type MentionTexts = readonly [trigger: string, clause: string, sentence: string]

/** A mention as it stands in its sentence: `trigger` is the span of its words. */
export type Place = {
  readonly report: string
  /** The sentence's number in its report. */
  readonly number: number
  readonly text: string
  readonly passage: Passage
  readonly syntax: Syntax | null
  readonly trigger: Span
}

const CONTENT: ReadonlySet<Tag> = new Set(['NOUN', 'VERB', 'PROPN', 'NUM', 'ADJ'])
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d)$/
const NONE: Arguments = { agent: [], patient: [], other: [] }

/** The texts to embed for a mention, in the order in which `mentionAt` takes their vectors. */
export function textsAt(place: Place): MentionTexts {
  const { text, passage, trigger } = place
  const { head, roles } = read(place)
  const words = passage.tokens
    .filter(
      (token, i) => i === head || within(token, trigger) || Object.values(roles).some((r) => r.includes(i)),
    )
    .map(({ start, end }) => text.slice(start, end))
  return [
    text.slice(trigger.start, trigger.end).toLowerCase(),
    words.join(' '),
    text.slice(passage.start, passage.end),
  ]
}

/** A mention made ready to be compared; `vectors` are those of its `textsAt`. */
export function mentionAt(place: Place, vectors: Mention['vectors']): Mention {
  const { passage, report, number, syntax } = place
  const { tokens } = passage
  const { head, roles } = read(place)
  const lemma = tokens[head]?.lemma ?? ''
  const saying = (is: (token: Token) => boolean): Set<string> =>
    new Set(tokens.filter(is).map((t) => t.lower))
  return {
    report,
    passage: number,
    lemma,
    stem: stemOf(lemma),
    isVerb: (syntax?.tags ?? [])[head] === 'VERB',
    terms: weighed(tokens.filter((_, i) => i !== head)),
    agent: weighed(pick(tokens, roles.agent)),
    patient: weighed(pick(tokens, roles.patient)),
    other: weighed(pick(tokens, roles.other)),
    names: weighed(tokens.filter((t) => t.tag === 'PROPN' && !DAY.test(t.lower))),
    numbers: saying((t) => t.tag === 'NUM' && !DAY.test(t.lower)),
    days: saying((t) => DAY.test(t.lower)),
    vectors,
  }
}

/** The word of the trigger that the others hang on, with its arguments. */
function read({ passage, syntax, trigger }: Place): { readonly head: number; readonly roles: Arguments } {
  const own = passage.tokens.flatMap((token, i) => (within(token, trigger) ? [i] : []))
  const head = own.find((i) => !own.includes(syntax?.heads[i] ?? -1)) ?? own.at(-1) ?? -1
  return { head, roles: syntax && head >= 0 ? argumentsOf(syntax, head) : NONE }
}

const within = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const pick = (tokens: readonly Token[], at: readonly number[]): Token[] => at.flatMap((i) => tokens[i] ?? [])

function weighed(tokens: readonly Token[]): Weighed {
  const words = new Map<string, number>()
  for (const { tag, lower, lemma } of tokens)
    if (CONTENT.has(tag) && lower.length > 1) {
      const word = tag === 'PROPN' ? lower : lemma
      words.set(word, wordWeight(word))
    }
  return words
}

const ENDINGS = /(?:ations?|ments?|tions?|sions?|ings?|ers?|ors?|ies|ion|al|ed|es|e|s|y)$/

/** A word without an ending that makes nouns of verbs: "explosion" and "explode" keep "explo", "attacker" and "attack" "attack". */
export function stemOf(lemma: string): string {
  const stem = lemma.replace(ENDINGS, '')
  return stem.length < 3 ? lemma : stem
}
