import type { Token } from '../../model/passage.ts'
import type { Stance } from '../../model/statement.ts'
import { hasPhrase, phraseIndex } from './phrases.ts'
import {
  ASSENT,
  CHARGES,
  CLAIMS,
  CONTESTED,
  EVALUATIVE,
  HARM,
  HOSTILE,
  NAMING,
  UNTRUE,
} from './stance.table.ts'
import { admitsOwn } from './stance-admits.ts'
import { accuses } from './stance-blame.ts'
import { deniesThing } from './stance-denials.ts'
import { DENIALS, DOUBTS, IGNORANCE, REFUSALS } from './stance-phrases.table.ts'
import { asksReproach } from './stance-questions.ts'
import { demands, isImperative, offers, threatens } from './stance-will.ts'
import { isOwn, isVerbal, NEGATIONS, sentencesOf, WILL } from './stance-words.ts'

/** No more sentences of a content than these decide: the first that does more than assert, but a denial before a demand. */
const SENTENCES = 4
/** How many words after a negation may still be what it negates. */
const REACH = 9
/** How many words into a sentence a negation may stand that turns the whole. */
const HEAD = 9

/** What a content does by its own words under a plain cue; "asserts" where they only tell. */
export function contentStance(tokens: readonly Token[], lemma: string): Stance {
  const stances = sentencesOf(tokens)
    .slice(0, SENTENCES)
    .map((sentence) => sentenceStance(withoutThat(sentence), lemma))
  const first = stances.find((stance) => stance !== 'asserts') ?? 'asserts'
  return first === 'demands' && stances.includes('denies') ? 'denies' : first
}

const withoutThat = (tokens: readonly Token[]): readonly Token[] =>
  tokens[0]?.lower === 'that' && tokens[1]?.tag !== 'AUX' && tokens[1]?.tag !== 'VERB'
    ? tokens.slice(1)
    : tokens

/** "It does not answer whether he had a gun": neither said nor denied. */
const leavesOpen = (tokens: readonly Token[]): boolean =>
  behindNegation(tokens).some((t) => t.lower === 'whether')

/** "did not know how many shots were fired": what is asked is not denied. */
const knowsNot = (tokens: readonly Token[]): boolean =>
  behindNegation(tokens).some((t, i, behind) => ASKING.has(t.lower) && behind[i - 1]?.lemma === 'know')
const ASKING: ReadonlySet<string> = new Set(['how', 'who', 'why', 'what', 'when', 'where', 'which'])

/** "I can’t tell you how sad it is", "cannot believe how civil it was": strong words, no refusal and no doubt. */
const isBeyondWords = (tokens: readonly Token[]): boolean =>
  behindNegation(tokens, TELLING).some(
    (t, i, behind) => t.lower === 'how' && behind.slice(0, i).some(isTelling),
  )
const isTelling = (t: Token): boolean => /^(?:tell|explain|describe|express|believe|say)$/.test(t.lemma)
const TELLING = 5

/** The words right behind a negation that turns the whole. */
function behindNegation(tokens: readonly Token[], reach = 3): readonly Token[] {
  const not = tokens.slice(0, HEAD).findIndex((t) => NEGATIONS.has(t.lower) || t.lower === 'cannot')
  return not < 0 ? [] : tokens.slice(not + 1, not + 1 + reach)
}

function sentenceStance(tokens: readonly Token[], lemma: string): Stance {
  const [first, second] = tokens
  if (first && isImperative(first, second)) return 'demands'
  const asked = asksReproach(tokens)
  if (asked) return asked
  if (leavesOpen(tokens) || isBeyondWords(tokens)) return 'asserts'
  if (isUntrue(tokens, lemma) || (first?.lower === 'not' && tokens.length <= 6)) return 'denies'
  if (tokens[0]?.lower === 'whether' || hasPhrase(tokens, DOUBTS, 14)) return 'doubts'
  if (knowsNot(tokens)) return 'asserts'
  if (hasPhrase(tokens, DENIALS, 16) || isIgnorant(tokens) || deniesThing(tokens)) return 'denies'
  if (declines(tokens)) return 'declines'
  if (!relaysAnother(tokens) && (takesBlame(tokens) || admitsOwn(tokens))) return 'admits'
  if (deniesAct(tokens)) return 'denies'
  if (demands(tokens)) return tokens.some((t) => EVALUATIVE.has(t.lower)) ? 'accuses' : 'demands'
  if (threatens(tokens)) return 'threatens'
  if (offers(tokens)) return 'offers'
  return accuses(tokens, lemma) ? 'accuses' : 'asserts'
}

/** "the claims are false", "called the charge a fairy tale", "that is a lie". */
function isUntrue(tokens: readonly Token[], lemma: string): boolean {
  const naming = NAMING.has(lemma)
  if (naming && tokens.slice(0, 4).some((t) => CHARGES.has(t.lower)))
    return !tokens.some((t) => ASSENT.has(t.lower))
  const at = tokens.findIndex(
    (t, i) =>
      UNTRUE.has(t.lower) && !(t.lower === 'wrong' && /^(?:for|to|with)$/.test(tokens[i + 1]?.lower ?? '')),
  )
  if (at < 0) return false
  const before = tokens.slice(0, at)
  if (naming) return before.some((t) => CLAIMS.has(t.lower) && t.lower !== 'it')
  const copula = before
    .slice(-5)
    .some((t) => isVerbal(t) && ['be', 'is', 'are', 'was', 'were', "'s", '’s', 'been'].includes(t.lower))
  const subject = before.slice(0, 10).some((t) => CLAIMS.has(t.lower))
  return copula && subject
}

/** "we knew nothing of it", "it was not aware of any strike"; not "she knows nothing" of somebody else. */
const isIgnorant = (tokens: readonly Token[]): boolean => {
  const at = phraseIndex(tokens, IGNORANCE, 10)
  return at === 0 || (at > 0 && isOwn(tokens.slice(0, at)))
}

/** "Roe told them, “I shot them.”": what he says whom the content quotes is no admission of who tells it. */
const relaysAnother = (tokens: readonly Token[]): boolean => {
  const said = tokens.slice(0, 4).findIndex((t) => t.lemma === 'tell' || t.lemma === 'say')
  return said > 0 && !isOwn(tokens.slice(0, said))
}

/** "his own gunners were responsible", "it was our mistake". */
function takesBlame(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => ['responsible', 'mistake', 'fault', 'error', 'blame'].includes(t.lower))
  if (at < 1 || at > 12) return false
  const before = tokens.slice(0, at)
  if (before.some((t) => NEGATIONS.has(t.lower) || WILL.has(t.lower))) return false
  const own =
    before.some((t) => ['we', 'our', 'i', 'my', 'us'].includes(t.lower)) ||
    (isOwn(before.slice(0, 2)) && before.some((t) => t.lower === 'own'))
  return own && before.some((t) => t.tag === 'AUX' || t.lemma === 'take' || t.lemma === 'be')
}

/** "no comment"; "he will not resign": a refusal of one's own. A harm that one will not do is an offer. */
function declines(tokens: readonly Token[]): boolean {
  const refusal = phraseIndex(tokens, REFUSALS, 14)
  const isAsked = tokens[refusal + 2]?.lower === 'asked' // "no questions asked"
  if (
    refusal >= 0 &&
    !isAsked &&
    !tokens.slice(Math.max(0, refusal - 2), refusal).some((t) => NEGATIONS.has(t.lower))
  )
    return true
  const will = tokens.findIndex(
    (t, i) => WILL.has(t.lower) && /^(?:not|n't|n’t|never)$/.test(tokens[i + 1]?.lower ?? ''),
  )
  if (will < 0 || will > 9) return false
  const verb = tokens.slice(will + 2, will + 6).find((t) => t.tag === 'VERB')
  return (
    isOwn(tokens.slice(0, will)) &&
    verb !== undefined &&
    !HOSTILE.has(verb.lemma) &&
    !PROMISED.has(verb.lemma)
  )
}

/** Lemmas of what one promises never to do: rest, give up. */
const PROMISED: ReadonlySet<string> = new Set(['rest', 'stop', 'relent', 'forget', 'tire', 'falter'])

/** "no shot was fired from our side", "nobody stabbed him", "there was never a list"; not "no one was hurt". */
function deniesAct(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => NEGATIONS.has(t.lower))
  if (at < 0 || at > HEAD) return false
  const before = tokens.slice(0, at)
  const clause = clauseFrom(tokens, at + 1)
  if (
    [...before, ...clause.slice(0, 4)].some((t) => WILL.has(t.lower)) ||
    /^(?:if|unless|until|because)$/.test(tokens[0]?.lower ?? '')
  )
    return false
  if (before.some((t) => ['until', 'if', 'unless', 'who', 'which', 'when', 'while'].includes(t.lower)))
    return false
  const word = tokens[at]?.lower ?? ''
  if (
    word === 'nor' &&
    at === 0 &&
    clause.some((t) => ['did', 'had', 'has', 'have', 'was', 'were'].includes(t.lower))
  )
    return true
  const passive = clause.some((t) => t.tag === 'VERB' && HARM.has(t.lower) && t.lower !== 'killed')
  const nobody = word === 'nobody' || (word === 'no' && tokens[at + 1]?.lower === 'one') || word === 'none'
  if (nobody && at <= 2) {
    const harmed = clause.some((t) => HARM.has(t.lower) || HARM.has(t.lemma))
    const contested = clause.some((t) => HOSTILE.has(t.lemma) || CONTESTED.has(t.lemma))
    return !harmed && contested && clause.some((t) => isPast(t))
  }
  if (word === 'never' && before.some((t) => t.lower === 'there'))
    return !tokens.slice(at, at + SCOPE).some((t) => MATCHLESS.has(t.lower))
  if (word !== 'no' && isOther(clause)) return false
  const by = clause.findIndex((t) => t.lower === 'by')
  if (by > 0 && isOwn(clause.slice(by + 1, by + 3)) && !onlyHarm(clause)) return true
  const acts = clause.some((t) => (HOSTILE.has(t.lemma) || HOSTILE.has(t.lower)) && !HARM.has(t.lower))
  if (acts) return !onlyHarm(clause) && !passive
  return (
    clause.some((t) => t.lower === 'kill' || t.lower === 'harm' || t.lower === 'hurt') &&
    before.some((t) => t.lower === 'did')
  )
}

/** "there has never been a more able minister". */
const SCOPE = 25
const MATCHLESS: ReadonlySet<string> = new Set(['more', 'so', 'such', 'better', 'greater', 'like'])

/** "did not know he was shot": what is not done is no act, whatever is told behind it. */
const isOther = (clause: readonly Token[]): boolean => {
  const verb = clause.find((t) => t.tag === 'VERB')
  return verb !== undefined && !HOSTILE.has(verb.lemma) && !HOSTILE.has(verb.lower) && !DOING.has(verb.lemma)
}
/** Lemmas of what is done with an act: carried out, opened, left one's positions. */
const DOING: ReadonlySet<string> = new Set(
  'carry conduct open commit take make mount launch hold stage perform leave give do have authorize approve enter send fly'.split(
    ' ',
  ),
)

const isPast = (t: Token): boolean =>
  (t.tag === 'VERB' && t.lower !== t.lemma && !/(?:s|ing)$/.test(t.lower)) ||
  ['did', 'had', 'was', 'were', 'has', 'have'].includes(t.lower)

/** "no military vehicles were damaged" tells of harm alone. */
const onlyHarm = (clause: readonly Token[]): boolean => {
  const verbs = clause.filter((t) => t.tag === 'VERB')
  return verbs.length > 0 && verbs.every((t) => HARM.has(t.lower) || HARM.has(t.lemma))
}

const BREAKS: ReadonlySet<string> = new Set(
  ', but although while who which that because if unless until after before when'.split(' '),
)

const clauseFrom = (tokens: readonly Token[], from: number): Token[] => {
  const end = tokens.findIndex((t, i) => i >= from && (i - from >= REACH || BREAKS.has(t.lower)))
  return tokens.slice(from, end < 0 ? tokens.length : end)
}
