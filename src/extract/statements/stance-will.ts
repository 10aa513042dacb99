import type { Token } from '../../model/passage.ts'
import { hasPhrase, phrasesOf } from './phrases.ts'
import { VIOLENT, WILL_HARM, WILL_HELP, WILL_SUFFER } from './stance.table.ts'
import { has, isOwn, isVerbal, NEGATIONS, WILL } from './stance-words.ts'

const MUST: ReadonlySet<string> = new Set(['should', 'must', 'ought'])

const CRIES = phrasesOf([
  'enough is enough',
  'justice for',
  'no more killings',
  'no more war',
  'hands off',
  'down with',
  'not one more',
])

/** "should release", "must leave", "we need to", "let them go", "Don't shoot", "he better live". */
export function demands(tokens: readonly Token[]): boolean {
  const must = tokens.findIndex((t) => MUST.has(t.lower) && t.tag !== 'NOUN')
  if (must > 0 && must <= 11) {
    const next = tokens.slice(must + 1, must + 3).find((t) => t.tag === 'VERB' || t.tag === 'AUX')
    if (
      next?.lower !== 'have' &&
      !tokens.slice(0, must).some((t) => ['if', 'whether', 'who', 'what', 'which'].includes(t.lower))
    )
      return true
  }
  if (tokens[0]?.quoted && hasPhrase(tokens, CRIES, 0)) return true
  return NEEDS.some((need) => needAt(tokens, need)) || wants(tokens)
}

const NEEDS: readonly (readonly string[])[] = [
  ['need', 'to'],
  ['needs', 'to'],
  ['needed', 'to'],
  ['have', 'to'],
  ['has', 'to'],
  ['had', 'to'],
  ['got', 'to'],
  ['had', 'better'],
  ['it', 'is', 'time'],
  ['it', 'was', 'time'],
  ['all', 'we', 'want'],
  ['let', 'us'],
  ['demands', 'that'],
  ['demand', 'that'],
]
function needAt(tokens: readonly Token[], need: readonly string[]): boolean {
  const at = tokens.findIndex((_, i) => i <= 10 && need.every((w, k) => tokens[i + k]?.lower === w))
  if (at < 0)
    return tokens
      .slice(1, 4)
      .some((t, i) => t.lower === 'better' && tokens[i + 2]?.tag === 'VERB' && tokens[i]?.tag === 'PRON')
  const past = need[0] === 'had' || need[0] === 'needed'
  const question = tokens.slice(0, at).some((t) => ['how', 'do', 'did', 'why'].includes(t.lower))
  return !question && !(past && tokens.slice(0, at).some((t) => t.lower === 'what'))
}

/** "they want justice", "his country wanted a ceasefire"; "wanted to speak" is a wish of one's own. */
function wants(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    (t) => ['want', 'wants', 'wanted', 'demand', 'demands', 'demanded'].includes(t.lower) && isVerbal(t),
  )
  if (at < 1 || at > 8 || !isOwn(tokens.slice(0, at))) return false
  return tokens[at + 1]?.lower !== 'to' && !tokens.slice(0, at).some((t) => NEGATIONS.has(t.lower))
}

/** Verbs that begin a sentence of speech and order nothing: "Thank you", "Look, this is …". */
const SPOKEN: ReadonlySet<string> = new Set(
  'thank look see say listen imagine guess suppose bless god let make think know remember believe come go mind wait excuse pardon'.split(
    ' ',
  ),
)
const IMPERATIVE_OBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN'])

export const isImperative = (first: Token, second: Token | undefined): boolean => {
  if (first.lower === 'do' || first.lower === 'please')
    return /^(?:not|n't|n’t)$/.test(second?.lower ?? '') || first.lower === 'please'
  const bare = first.quoted && first.tag === 'VERB' && first.lower === first.lemma && !SPOKEN.has(first.lower)
  if (bare && second !== undefined && IMPERATIVE_OBJECTS.has(second.tag)) return true
  if (
    /^(?:stop|leave|release|let|never|hands|drop|free|give|bring|get|put|open|end|save|return)$/.test(
      first.lower,
    )
  )
    return (
      second !== undefined &&
      first.quoted &&
      !['was', 'were', 'is', 'are', 'had', 'has', ','].includes(second.lower)
    )
  return false
}

const MENACES = phrasesOf([
  'not go unpunished',
  'not go unanswered',
  'not remain unanswered',
  'not remain unpunished',
  'not go without a response',
  'patience is running out',
  'patience has run out',
  'patience is exhausted',
  'patience has limits',
  'patience has its limits',
  'reserves the right to',
  'reserved the right to',
  'reserve the right to',
  'options are on the table',
  'options were on the table',
  'options remain on the table',
  'treated as an enemy',
  'treated as enemies',
  'treated as a target',
  'be avenged',
  'gates of hell',
  'a heavy price',
  'a high price',
  'legitimate target',
  'legitimate targets',
])

/** How many futures of a sentence are looked at: "they will leave or they will be carried". */
const FUTURES = 3

/** "we will strike their cities", "the answer will be heard", "power stations will be next", "they will pay". */
export function threatens(tokens: readonly Token[]): boolean {
  if (hasPhrase(tokens, MENACES, 16)) return true
  const conditional =
    /^(?:should|whoever|anyone|anybody|any)$/.test(tokens[0]?.lower ?? '') ||
    tokens.some((t) => t.lower === 'if' || t.lower === 'unless')
  const limit = conditional ? 30 : 14
  const futures = tokens.flatMap((t, i) =>
    i <= limit && (WILL.has(t.lower) || (t.lower === 'going' && tokens[i + 1]?.lower === 'to')) ? [i] : [],
  )
  return futures.slice(0, FUTURES).some((at) => isThreat(tokens, at, conditional))
}

const LOOSE: ReadonlySet<string> = new Set(['who', 'which', 'what', 'whether', 'that'])
const REPAID: ReadonlySet<string> = new Set(['consequences', 'revenge', 'retribution', 'retaliation'])
const SUFFERED: ReadonlySet<string> = new Set(['against', 'punished', 'carried', 'destroyed', 'crushed'])

/** "was not going to shoot". */
const isNotGoing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'going' && NEGATIONS.has(tokens[at - 1]?.lower ?? '')

function isThreat(tokens: readonly Token[], at: number, conditional: boolean): boolean {
  if (NEGATIONS.has(tokens[at + 1]?.lower ?? '') || isNotGoing(tokens, at)) return false
  const before = tokens.slice(0, at)
  const after = tokens.slice(at + 1, at + 7)
  if (!conditional && before.some((t) => LOOSE.has(t.lower))) return false
  if (after.some((t) => REPAID.has(t.lower)) || comesNext(before, after)) return true
  const harm = after.slice(0, 5).findIndex((t) => WILL_HARM.has(t.lemma) && t.tag === 'VERB')
  if (harm < 0 || (before.some((t) => VIOLENT.has(t.lower)) && !isOwn(before))) return false
  const passive = after.slice(0, harm).some((t) => t.lower === 'be')
  const suffers =
    WILL_SUFFER.has(after[harm]?.lemma ?? '') &&
    ['they', 'you', 'he', 'enemy'].includes(before.at(-1)?.lower ?? '')
  return isOwn(before) || conditional || suffers || (passive && after.some((t) => SUFFERED.has(t.lower)))
}

/** "will be next"; "the answer will be heard". */
const comesNext = (before: readonly Token[], after: readonly Token[]): boolean =>
  after.some((t, i) => {
    if (after[i - 1]?.lower !== 'be') return false
    return (
      t.lower === 'next' ||
      (t.lower === 'heard' && before.some((b) => ['answer', 'response'].includes(b.lower)))
    )
  })

const READY: readonly (readonly string[])[] = [
  ['ready', 'to'],
  ['willing', 'to'],
  ['prepared', 'to'],
  ['happy', 'to'],
  ['open', 'to'],
  ['remain', 'available'],
  ['promise'],
  ['pledge'],
]

const OPEN_DOORS = phrasesOf([
  'door to talks',
  'door for talks',
  'door to dialogue',
  'door to negotiations',
  'door is open',
  'door was open',
  'door remains open',
])

/** "ready to talk", "we will rebuild the bridge", "they would respect a truce". */
export function offers(tokens: readonly Token[]): boolean {
  if (hasPhrase(tokens, OPEN_DOORS, 10)) return true
  const ready = READY.find((r) => has(tokens, [r], 10))
  if (ready) {
    const at = tokens.findIndex((_, i) => ready.every((w, k) => tokens[i + k]?.lower === w))
    const verb = tokens.slice(at + ready.length, at + ready.length + 4).find((t) => t.tag === 'VERB')
    const negated = tokens.slice(Math.max(0, at - 3), at).some((t) => NEGATIONS.has(t.lower))
    const made = /^(?:make|makes|made|give|gives|gave)$/
    const noun =
      ready.length === 1 &&
      tokens[at]?.tag === 'NOUN' &&
      !tokens.slice(Math.max(0, at - 3), at).some((t) => made.test(t.lower))
    if (
      !noun &&
      !negated &&
      !(verb && WILL_HARM.has(verb.lemma)) &&
      (isOwn(tokens.slice(0, at)) || ready.length > 1)
    )
      return true
  }
  const will = tokens.findIndex((t) => WILL.has(t.lower))
  if (will < 1 || will > 10 || NEGATIONS.has(tokens[will + 1]?.lower ?? '')) return false
  const verb = tokens.slice(will + 1, will + 5).find((t) => t.tag === 'VERB')
  if (!verb || !WILL_HELP.has(verb.lemma)) return false
  const passive = tokens.slice(will + 1, will + 3).some((t) => t.lower === 'be')
  return passive ? verb.lemma === 'rebuild' || verb.lemma === 'compensate' : isOwn(tokens.slice(0, will))
}
