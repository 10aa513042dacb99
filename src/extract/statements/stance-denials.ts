import type { Token } from '../../model/passage.ts'
import { HOSTILE } from './stance.table.ts'
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
  'meet take sign order receive pay promise know own work speak talk ask accept give deal agree sell buy contact',
)
/** What "there is no" denies, since nobody would claim it of himself. */
const EVILS = words(
  'squads squad torture massacre massacres genocide mercenaries hostages bribes corruption discrimination censorship conspiracy cover-up blockade',
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

/** Whoever speaks, or the force that he speaks for. */
const OWN = words('i we it they he she forces troops army police soldiers officers men')

/** "the video had been doctored", "the story was made up", "he never met them". */
export function deniesThing(tokens: readonly Token[]): boolean {
  if (couldNotHave(tokens) || sentNone(tokens)) return true
  const subject = subjectOf(tokens)
  const faked = tokens.findIndex((t) => FAKED.has(t.lower))
  if (faked > 0 && faked < 12 && subject.some((t) => RECORDS.has(t.lower))) return true
  const made = tokens.findIndex((t, i) => t.lower === 'made' && tokens[i + 1]?.lower === 'up')
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
