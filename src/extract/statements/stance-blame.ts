import type { Token } from '../../model/passage.ts'
import { hasPhrase, phraseIndex } from './phrases.ts'
import { ACTS, ARMS, NAMING, REPROACH, VIOLENT } from './stance.table.ts'
import { BLAME, OF_OTHERS } from './stance-blame.table.ts'
import { isFirstPerson, isOwn, NEGATIONS, subjectOf, WILL } from './stance-words.ts'

/** A charge of guilt, a reproach, or a hostile act told of a violent agent that is not one's own. */
export function accuses(tokens: readonly Token[], lemma: string): boolean {
  const naming = NAMING.has(lemma)
  if (hasPhrase(tokens, BLAME, 20) && (naming || !isOwn(subjectOf(tokens).slice(0, 2)))) return true
  if (chargesOthers(tokens) || reproves(tokens)) return true
  if (isArmed(tokens)) return true
  const reproach = tokens.findIndex((t) => REPROACH.has(t.lower))
  if (
    reproach >= 0 &&
    reproach <= 24 &&
    (naming || !isOwn(subjectOf(tokens).filter((t) => t.lower !== 'it')))
  ) {
    if (naming) return true
    const before = tokens.slice(Math.max(0, reproach - 4), reproach)
    if (!before.some((t) => NEGATIONS.has(t.lower)) && isCharged(tokens, reproach)) return true
  }
  return violentAct(tokens)
}

/** A phrase that charges others, not negated, and not said of "us". */
function chargesOthers(tokens: readonly Token[]): boolean {
  const at = phraseIndex(tokens, OF_OTHERS, 24)
  if (at < 0) return false
  const before = tokens.slice(0, at)
  return !isFirstPerson(subjectOf(tokens)) && !before.slice(-4).some((t) => NEGATIONS.has(t.lower))
}

/** "he had a gun", "posed a deadly threat". */
function isArmed(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((t) => t.tag === 'VERB' || t.lemma === 'have')
  if (
    verb < 1 ||
    verb > 8 ||
    tokens.slice(0, verb).some((t) => ['we', 'i', 'our', 'no', 'not'].includes(t.lower))
  )
    return false
  const object = tokens.slice(verb + 1, verb + 5)
  if (object.some((t) => NEGATIONS.has(t.lower))) return false
  if (WIELDS.has(tokens[verb]?.lemma ?? '')) return object.some((t) => ARMS.has(t.lower))
  if (tokens[verb]?.lemma === 'pose') return object.some((t) => t.lower === 'threat' || t.lower === 'danger')
  return tokens[verb]?.lemma === 'have' && object[0]?.tag === 'DET' && object.some((t) => ARMS.has(t.lower))
}

const WIELDS: ReadonlySet<string> = new Set([
  'point',
  'aim',
  'carry',
  'hold',
  'draw',
  'pull',
  'wield',
  'brandish',
  'raise',
])

/** "the company should have warned us": blame for what was left undone. */
function reproves(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    (t, i) => t.lower === 'should' && /^(?:have|never)$/.test(tokens[i + 1]?.lower ?? ''),
  )
  return at > 0 && at < 12 && tokens[at + 2]?.lower !== 'to' && !isFirstPerson(tokens.slice(0, at))
}

/** A reproach said of somebody: under a copula, as a verb of theirs, or of what they did. */
const isCharged = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .some((t) =>
      ['is', 'are', 'was', 'were', "'s", '’s', 'be', 'been', 'by', 'this', 'these', 'their', 'his'].includes(
        t.lower,
      ),
    ) ||
  tokens[at]?.tag === 'VERB' ||
  tokens[at]?.tag === 'ADV'

/** "terrorists planned the attack", "officers fired into the tents", "was killed by rebels". */
function violentAct(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((t) => t.tag === 'VERB' && ACTS.has(t.lemma))
  if (verb < 0 || verb > 16) return false
  const subject = tokens.slice(0, verb)
  if (
    subject.some((t) => WILL.has(t.lower) || NEGATIONS.has(t.lower) || t.lower === 'could') ||
    isOwn(subject.slice(0, 3))
  )
    return false
  const passive = subject
    .slice(-3)
    .some((t) => ['be', 'was', 'were', 'been', 'is', 'are', 'being'].includes(t.lower))
  if (passive) {
    const by = tokens.findIndex((t, i) => i > verb && i < verb + 5 && t.lower === 'by')
    return by > 0 && tokens.slice(by + 1, by + 5).some((t) => VIOLENT.has(t.lower))
  }
  return (
    subject.some((t) => VIOLENT.has(t.lower)) &&
    !subject.some((t) => t.tag === 'ADP' && t.lower === 'against')
  )
}
