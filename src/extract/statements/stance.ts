import type { Passage, Token } from '../../model/passage.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { Stance } from '../../model/statement.ts'
import type { Cue } from './cue.ts'
import { hasPhrase, phrasesOf } from './phrases.ts'
import {
  BLAME,
  CHARGES,
  CUE_STANCES,
  EXPRESSED,
  INFINITIVE_NOUNS,
  NAMING,
  ORDERS,
  PERSONAL,
  REPRISALS,
  REQUESTS,
  SPEECH,
  VIOLENCE,
  WILL_HARM,
  WILL_SUFFER,
} from './stance.table.ts'
import { contentStance } from './stance-content.ts'
import { asksReproach } from './stance-questions.ts'
import { isVerbal, NEGATIONS, sentencesOf, WILL } from './stance-words.ts'

/** A cue as the finders give it: its words too, where they are known. */
export type StanceCue = Pick<Cue, 'verb' | 'lemma' | 'negated'> & { readonly spans?: readonly Span[] }

/**
 * What a statement does, by its words alone: the cue's stance, turned by negation and by what the content itself says.
 * Who is accused or admits something needs the source's party, and is settled once that is known.
 */
export function stanceOf(cue: StanceCue, content: readonly Span[], context: readonly Passage[]): Stance {
  const said = tokensIn(cue.spans ?? [], context)
  const spoken = said.at(-1)?.lower === ':'
  const tokens = tokensIn(content, context).map((t) => (spoken ? { ...t, quoted: true } : t))
  if (isSilence(said, tokens)) return 'declines'
  const phrase = said.map((t) => t.lower).join(' ')
  const stance = /\binsist(?:s|ed|ing)? (?:on|upon)$/.test(phrase)
    ? 'demands'
    : (CUE_STANCES.get(cue.lemma) ?? CUE_STANCES.get(phrase) ?? cue.verb.stance)
  if (cue.negated) return negated(stance, cue.lemma, tokens, said)
  if (cue.lemma === 'plead' && tokens.some((t) => t.lower === 'guilty'))
    return tokens[0]?.lower === 'not' ? 'denies' : 'admits'
  if (cue.lemma === 'warn') return warned(tokens)
  if (cue.lemma === 'claim' && tokens[0]?.lower === 'no') return 'declines'
  if (cue.lemma === 'claim' && [...said, ...tokens.slice(0, 3)].some((t) => t.lower === 'responsibility'))
    return 'admits'
  if (cue.lemma === 'express' || cue.lemma === 'voice') return expressed(tokens)
  if (cue.lemma === 'ask' && isQuestion(tokens)) return asksReproach(sentencesOf(tokens)[0] ?? []) ?? 'doubts'
  if (cue.lemma === 'agree' && tokens[0]?.lower !== 'to') return 'asserts'
  if (stance === 'denies') return refused(tokens) ?? refined(stance, tokens)
  if (cue.lemma === 'complain' || cue.lemma === 'protest') return stance
  if (stance === 'accuses' && NAMING.has(cue.lemma))
    return contentStance(tokens, cue.lemma) === 'denies' ? 'denies' : stance
  if (stance !== 'asserts') return refined(stance, tokens)
  if (ORDERS.has(cue.lemma) && isOrder(tokens, cue.lemma)) return 'demands'
  return contentStance(tokens, cue.lemma)
}

/** What is denied or rejected where no claim is: "denied bail", "rejected the violence", "dismissed him as a clown". */
function refused(tokens: readonly Token[]): Stance | null {
  const [first] = tokens
  const head = tokens.slice(0, HEAD).map((t) => t.lemma)
  if (head.some((lemma) => CHARGES.has(lemma) || BLAME.has(lemma))) return null
  if (head.some((lemma) => REQUESTS.has(lemma))) return 'declines'
  return head.some((lemma) => VIOLENCE.has(lemma)) || PERSONAL.has(first?.lower ?? '') ? 'accuses' : null
}
const HEAD = 6

const tokensIn = (spans: readonly Span[], context: readonly Passage[]): Token[] =>
  context.flatMap((p) => p.tokens.filter((t) => spans.some((c) => overlap(t, c) > 0)))

const UNSAID: ReadonlySet<string> = new Set(
  'details detail comment answer answers explanation reply response reason reasons'.split(' '),
)

const SILENCES = phrasesOf([
  'stopped short',
  'yet to',
  'fell short',
  'refrained from',
  'remained silent',
  'kept silent',
  'stayed silent',
  'been silent',
  'was unavailable',
  'were unavailable',
  'not available',
  "n't available",
  'not be reached',
  "n't be reached",
  'n’t be reached',
  'refused to comment',
  'refused to say',
  'refused to answer',
  'refused to discuss',
  'refused comment',
  'declined comment',
])
const EVADES: ReadonlySet<string> = new Set(['ignore', 'dodge', 'evade', 'sidestep', 'duck', 'deflect'])

/** "gave no details", "has yet to reply", "without saying", "could not be reached": a cue that tells of silence. */
function isSilence(said: readonly Token[], tokens: readonly Token[]): boolean {
  const lower = said.map((t) => t.lower)
  if (lower[0] === 'without' || hasPhrase(said, SILENCES)) return true
  if (
    said.some((t) => EVADES.has(t.lemma)) &&
    tokens.slice(0, 4).some((t) => /^(?:question|request)s?$/.test(t.lower))
  )
    return true
  return lower.includes('no') && lower.some((w) => UNSAID.has(w))
}

function negated(stance: Stance, lemma: string, tokens: readonly Token[], said: readonly Token[]): Stance {
  if (
    said.some((t) => t.lower === 'neither') ||
    (lemma === 'confirm' && tokens.some((t) => t.lower === 'deny'))
  )
    return 'declines'
  if (stance === 'denies') return 'admits'
  if (stance === 'admits') return 'denies'
  if (stance === 'accuses') return 'declines'
  if (lemma === 'believe' || lemma === 'think' || lemma === 'know' || lemma === 'agree') return 'doubts'
  if (stance === 'doubts') return 'asserts'
  if (stance === 'demands' || stance === 'offers' || stance === 'threatens') return 'declines'
  return SPEECH.has(lemma) ? 'declines' : stance
}

/** "warned that it would strike" threatens, "warned people to leave" demands, "warned that floods could come" tells. */
function warned(tokens: readonly Token[]): Stance {
  const to = tokens.findIndex((t) => t.lower === 'to')
  const verb = tokens.findIndex(isVerbal)
  if (
    tokens[0]?.lower === 'against' ||
    (to >= 0 && to < 6 && (verb < 0 || to < verb) && isVerbal(tokens[to + 1]))
  )
    return 'demands'
  const threat = tokens.some((t) => REPRISALS.has(t.lower) && t.lower !== 'response')
  if (threat) return 'threatens'
  const stance = contentStance(tokens, 'warn')
  if (stance !== 'asserts') return stance === 'accuses' ? 'asserts' : stance
  const will = tokens.findIndex((t) => WILL.has(t.lower))
  const conditional = tokens.some((t) => t.lower === 'if' || t.lower === 'unless')
  const harms = tokens.slice(will + 1, will + 7).some((t) => WILL_HARM.has(t.lemma) && t.tag === 'VERB')
  const blows = tokens.slice(0, Math.max(0, will)).some((t) => BLOWS.has(t.lower))
  return will >= 0 && (conditional || harms || blows) ? 'threatens' : 'asserts'
}

const BLOWS: ReadonlySet<string> = new Set(
  'strikes attacks raids shelling bombs rockets missiles arrests sanctions measures'.split(' '),
)

const expressed = (tokens: readonly Token[]): Stance =>
  tokens
    .slice(0, 4)
    .map((t) => EXPRESSED.get(t.lower))
    .find((s) => s !== undefined) ?? 'asserts'

const isQuestion = (tokens: readonly Token[]): boolean =>
  /^(?:if|whether|why|how|what|when|who|where|about)$/.test(
    tokens.find((t) => /\p{L}/u.test(t.lower))?.lower ?? '',
  )

/** "vowed to strike" threatens; "want talks" demands and "want to talk" does not. */
function refined(stance: Stance, tokens: readonly Token[]): Stance {
  const verb = tokens.find((t) => t.tag === 'VERB')
  const to = tokens.findIndex((t) => t.lower === 'to')
  if (stance !== 'offers') return stance
  if (tokens.slice(0, 6).some((t) => REPRISALS.has(t.lower))) return 'threatens'
  if (!verb) return stance
  const harms =
    WILL_HARM.has(verb.lemma) &&
    !WILL_SUFFER.has(verb.lemma) &&
    (to >= 0 || tokens.some((t) => WILL.has(t.lower)))
  const negative = tokens.slice(0, 3).some((t) => NEGATIONS.has(t.lower))
  if (negative && !WILL_HARM.has(verb.lemma)) return 'declines'
  return harms && !negative ? 'threatens' : stance
}

/** Verbs that name whom they tell before what to do. */
const TOLD: ReadonlySet<string> = new Set(
  'tell ask urge warn advise instruct want press beg plead appeal call shout scream yell signal'.split(' '),
)

/** "his men to hold their fire", "not to shoot": an infinitive before any other verb. */
function isOrder(content: readonly Token[], lemma: string): boolean {
  const tokens = content.filter((t) => !/^["“”]$/.test(t.lower))
  const to = tokens.findIndex((t) => t.lower === 'to')
  if (
    to < 0 ||
    to > 8 ||
    tokens.slice(0, to).some((t) => isVerbal(t) || t.lower === 'that' || t.lower === ',')
  )
    return false
  if (to > 1 && (!TOLD.has(lemma) || INFINITIVE_NOUNS.has(tokens[to - 1]?.lower ?? ''))) return false
  const next = tokens[to + 1]
  if (next?.lower === 'be' || next?.lower === 'have') return false
  return next?.tag === 'VERB' || /^(?:not|never)$/.test(next?.lower ?? '')
}
