import type { Token } from '../../model/passage.ts'
import { hasPhrase, phrasesOf } from './phrases.ts'
import { ARMED_LOSSES, STRONG_ACTS, TROPHIES } from './stance.table.ts'
import { isFirstPerson, NEGATIONS, WILL } from './stance-words.ts'

const FAULTS = phrasesOf([
  'made mistakes',
  'made a mistake',
  'made an error',
  'error on our part',
  'mistake on our part',
  'we did it',
  'i did it',
  'it was us',
  'we apologise',
  'we apologize',
  'i apologise',
  'i apologize',
  'we regret the',
  'we failed',
  'i failed',
  'we got it wrong',
])

/** One's own fault, hostile act or loss, told by "we" or "I": nobody's party is needed to know whose it is. */
export function admitsOwn(tokens: readonly Token[]): boolean {
  if (hasPhrase(tokens, FAULTS, 14) && isFirstPerson(tokens)) return true
  const [first] = tokens
  if (first?.lower !== 'we' && first?.lower !== 'i') return false
  if (tokens[1]?.lower === 'should' && tokens[2]?.lower === 'have') return true
  const at = tokens.findIndex((t, i) => i > 0 && i < 5 && t.tag === 'VERB')
  const verb = tokens[at]
  if (
    !verb ||
    tokens.slice(1, at).some((t) => NEGATIONS.has(t.lower) || WILL.has(t.lower) || t.tag === 'PART')
  )
    return false
  const object = tokens.slice(at + 1, at + 7)
  if (verb.lemma === 'lose') return object.some((t) => ARMED_LOSSES.has(t.lower))
  const past = verb.lower !== verb.lemma || /^(?:shot|hit)$/.test(verb.lower)
  return (
    past &&
    STRONG_ACTS.has(verb.lemma) &&
    !/ing$/.test(verb.lower) &&
    !object.some((t) => TROPHIES.has(t.lower))
  )
}
