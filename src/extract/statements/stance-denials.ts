import type { Token } from '../../model/passage.ts'
import { HARM, HOSTILE } from './stance.table.ts'
import { isOwn, subjectOf } from './stance-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Pictures and papers that somebody says were made false. */
const RECORDS = words(
  'video videos footage photo photos photograph photographs picture pictures image images document documents letter recording recordings screenshot tape memo clip evidence',
)
const FAKED = words(
  'doctored staged faked manipulated forged edited fabricated altered falsified photoshopped',
)
/** What one says one never did: dealings, not sights and feelings. Lemmas. */
const DEALINGS = words(
  'meet take sign order receive pay promise know own work speak talk ask accept give deal agree sell buy contact suggest propose advocate',
)
/** What "there is no" denies, since nobody would claim it of himself. */
const EVILS = words(
  'squads squad torture massacre massacres genocide mercenaries hostages bribes corruption discrimination censorship conspiracy cover-up blockade prisons prison graves',
)

/** "it could not have bombed the village": what one says one cannot have done. */
function couldNotHave(tokens: readonly Token[]): boolean {
  const not = tokens.findIndex(
    (t, i) =>
      /^(?:not|n't|n’t|never)$/.test(t.lower) &&
      /^(?:could|can|would|ca)$/.test(tokens[i - 1]?.lower ?? '') &&
      tokens[i + 1]?.lower === 'have',
  )
  if (not < 2) return false
  const [subject, deed] = [tokens[not - 2], tokens.slice(not + 2, not + 5).find((t) => t.tag === 'VERB')]
  return subject !== undefined && OWN.has(subject.lower) && deed !== undefined && HOSTILE.has(deed.lemma)
}

/** "our aircraft flew no missions", "it had no troops there": none of one's own was at work. */
function sentNone(tokens: readonly Token[]): boolean {
  const no = tokens.findIndex((t) => t.lower === 'no')
  if (no < 2 || no > 8 || !isOwn(tokens.slice(0, no)) || !SENDING.has(tokens[no - 1]?.lemma ?? ''))
    return false
  return tokens.slice(no + 1, no + 4).some((t) => DEPLOYED.has(t.lemma))
}

/** Lemmas. */
const DEPLOYED = words(
  'mission sortie force troop soldier aircraft plane jet drone unit fighter launcher gunboat',
)
const SENDING = words('fly have send deploy conduct mount launch use keep station operate')

/** "there is no threat to the public" tells of calm; "he posed no threat to anybody" denies. */
function posedNone(tokens: readonly Token[]): boolean {
  const no = tokens.findIndex((t, i) => t.lower === 'no' && tokens[i + 1]?.lower === 'threat')
  return no >= 0 && tokens[no + 2]?.lower === 'to' && tokens[no - 2]?.lower !== 'there'
}

/** "he was innocent"; not "they were innocent victims". */
function isInnocent(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => t.lower === 'innocent')
  return at > 0 && at < 16 && tokens[at - 1]?.lemma === 'be' && tokens[at + 1]?.tag !== 'NOUN'
}

/** "was not the shooter", "they charged the wrong man", "in no way linked": it was another, or nobody. */
function wasAnother(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => CULPRITS.has(t.lower))
  const [not, article] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? '']
  if (at > 1 && /^(?:not|n't|n’t|never)$/.test(not) && /^(?:the|a|our|one)$/.test(article)) return true
  const wrong = tokens.findIndex((t) => t.lower === 'wrong')
  if (wrong > 1 && tokens[wrong - 1]?.lower === 'the' && PERSONS.has(tokens[wrong + 1]?.lower ?? ''))
    return true
  const way = tokens.findIndex((t, i) => t.lower === 'no' && tokens[i + 1]?.lower === 'way')
  return way > 0 && tokens[way - 1]?.lower === 'in' && TIED.has(tokens[way + 2]?.lower ?? '')
}
const CULPRITS = words('shooter gunman killer culprit attacker assailant bomber murderer arsonist')
const PERSONS = words('person man woman teen teenager suspect guy people boy girl men')
const TIED = words('linked related connected involved responsible tied implicated')

/** "no incident occurred", "no attack took place"; "none of our units were there". */
function wasNone(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens
  if (first?.lower === 'none' && second?.lower === 'of' && third !== undefined && isOwn([third]))
    return !HARM.has(tokens[3]?.lower ?? '')
  if (first?.lower !== 'no') return false
  const verb = tokens.slice(1, 5).find((t) => t.tag === 'VERB')
  return verb !== undefined && OCCURRED.has(verb.lower)
}
const OCCURRED = words('occurred happened took transpired existed')

/** "she neither sent nor received them", "he did not represent any party". */
function didNeither(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => /^(?:neither|not|n't|n’t)$/.test(t.lower))
  if (at < 1 || at > 5 || !isOwn(tokens.slice(0, at))) return false
  const isNeither = tokens[at]?.lower === 'neither' // "neither sent nor received": either verb may pass for a noun
  const verb = tokens.slice(at + 1, at + (isNeither ? 5 : 3)).find((t) => t.tag === 'VERB')
  if (!verb) return false
  if (isNeither) return DOINGS.has(verb.lemma) || SUPPORTS.has(verb.lemma)
  return SUPPORTS.has(verb.lemma) && tokens.slice(at + 2, at + 5).some((t) => t.lower === 'any')
}
const DOINGS = words('send receive meet sign order sell buy deal accept write leak delete work')
const SUPPORTS = words('represent belong support finance fund pay')

/** Whoever speaks, or the force that he speaks for. */
const OWN = words('i we it they he she forces troops army police soldiers officers men')

/** "the video had been doctored", "the story was made up", "he never met them". */
export function deniesThing(tokens: readonly Token[]): boolean {
  if (DENYING.some((denies) => denies(tokens))) return true
  const subject = subjectOf(tokens)
  const faked = tokens.findIndex((t) => FAKED.has(t.lower))
  if (faked > 0 && faked < 12 && subject.some((t) => RECORDS.has(t.lower))) return true
  const made = tokens.findIndex((t, i) => t.lower === 'made' && tokens[i + 1]?.lower === 'up')
  if (made > 0 && made < 12 && /^(?:story|stories|claims?|charges?)$/.test(tokens[made + 3]?.lower ?? ''))
    return true
  if (
    made > 0 &&
    made < 12 &&
    subject.some((t) => /^(?:story|stories|claims?|reports?|account|charges?|it|this|that)$/.test(t.lower))
  )
    return true
  const no = tokens.findIndex((t, i) => t.lower === 'no' && tokens[i - 2]?.lower === 'there')
  if (no > 0 && no < 8 && tokens.slice(no + 1, no + 6).some((t) => EVILS.has(t.lower))) return true
  const never = tokens.findIndex((t) => t.lower === 'never')
  if (never < 1 || never > 5 || !isOwn(tokens.slice(0, never))) return false
  const verb = tokens.slice(never + 1, never + 3).find((t) => t.tag === 'VERB')
  return verb !== undefined && DEALINGS.has(verb.lemma)
}

const DENYING = [couldNotHave, sentNone, posedNone, isInnocent, wasAnother, wasNone, didNeither]
