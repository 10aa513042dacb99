import {
  ACTS,
  ARMED_LOSSES,
  HOSTILE,
  STRONG_ACTS,
  TROPHIES,
  WILL_HARM,
} from '../extract/statements/stance.table.ts'
import { isVerbal, NEGATIONS, sentencesOf, WILL } from '../extract/statements/stance-words.ts'
import type { FoundStatement, ResolvedSource } from '../model/found.ts'
import type { Token } from '../model/passage.ts'
import type { Stance } from '../model/statement.ts'
import { type Desk, tokensIn } from './desk.ts'
import { headOf, phraseOf } from './phrase.ts'
import { agentOf, type BlocOf, sideOf, type Teller } from './sides.ts'

/** No more sentences of a content than these settle who is accused or admits. */
const SENTENCES = 3
/** How far into a sentence its first act may stand. */
const REACH = 22

/**
 * The stance once it is known who speaks for whom: a hostile act told of another party accuses it; one's own, and a loss
 * of one's own forces, is admitted; an ally's act and a victory over another's troops are told. Other stances stand.
 */
export function settleStance(
  statement: FoundStatement,
  source: ResolvedSource,
  desk: Desk,
  blocOf: BlocOf,
): Stance {
  const { stance } = statement
  if (stance !== 'asserts' && !(stance === 'accuses' && SAID.has(statement.lemma))) return stance
  if (source.kind === 'media' || source.kind === 'document') return stance === 'accuses' ? 'asserts' : stance
  const sentences = sentencesOf(tokensIn(desk.report, statement.content)).slice(0, SENTENCES)
  const plural = isPlural(tokensIn(desk.report, statement.source))
  const views = sentences.map((tokens) => viewOf(tokens, { source, desk, blocOf, plural }))
  const found = views.find((v) => v !== null) ?? null
  if (found !== null) return boasts(statement) && found === 'admits' ? 'asserts' : found
  return stance
}

/** Plain verbs of saying: under them the content alone makes an accusation. */
const SAID: ReadonlySet<string> = new Set([
  'according to',
  ...'say tell add state report write announce note explain continue reply answer reveal confirm claim show'.split(
    ' ',
  ),
])

const isPlural = (tokens: readonly Token[]): boolean => {
  const head = headOf(phraseOf(tokens).core)
  return head === 'police' || head === 'they' || /(?:[^s]s|men|people)$/.test(head)
}

const boasts = ({ lemma }: FoundStatement): boolean => lemma === 'claim' || lemma === 'boast'

/** What one sentence does, seen from its speaker; `null` where it tells of no act or loss. */
function viewOf(tokens: readonly Token[], teller: Teller): Stance | null {
  const at = actIn(tokens)
  if (at >= 0) {
    const side = sideOf(agentOf(tokens, at), teller, tokens[at]?.lemma)
    if (side === 'own' && isStrong(tokens, at)) return isTrophy(tokens, at) ? 'asserts' : 'admits'
    if (side === 'ally') return 'asserts'
    if (side === 'other' && isHostile(tokens, at)) return 'accuses'
  }
  if (threatensOther(tokens, teller)) return 'threatens'
  return losesOwn(tokens, teller) ? 'admits' : null
}

/** Index of the first hostile verb that is told as done: none that is negated, to come or only possible. */
function actIn(tokens: readonly Token[]): number {
  const at = tokens.findIndex((_, i) => i < REACH && isAct(tokens, i))
  if (at < 0) return -1
  if (/^(?:nor|neither|never|if|should|unless)$/.test(tokens[0]?.lower ?? '')) return -1
  const before = tokens.slice(Math.max(0, at - 9), at)
  const undone = before.some(
    (t) =>
      NEGATIONS.has(t.lower) ||
      WILL.has(t.lower) ||
      ['could', 'may', 'might', 'can', 'should', 'if'].includes(t.lower),
  )
  return undone ? -1 : at
}

const isAct = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  return token?.tag === 'VERB' && ACTS.has(token.lemma) && tokens[i - 1]?.lower !== 'to'
}

/** Verbs that are hostile alone; "open", "plan" and the like need what they open or plan. */
const isHostile = (tokens: readonly Token[], at: number): boolean =>
  isStrong(tokens, at) ||
  tokens.slice(at + 1, at + 8).some((t) => HOSTILE.has(t.lower) || HOSTILE.has(t.lemma))

function isStrong(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  if (!verb) return false
  if (STRONG_ACTS.has(verb.lemma)) return !(verb.lemma === 'hit' && tokens[at + 1]?.tag === 'ADP')
  const open = ['open', 'order', 'launch', 'carry'].includes(verb.lemma)
  return (
    open &&
    tokens
      .slice(at + 1, at + 6)
      .some((t) =>
        [
          'fire',
          'attack',
          'attacks',
          'strike',
          'strikes',
          'raid',
          'raids',
          'rockets',
          'missiles',
          'assault',
          'shelling',
          'operation',
        ].includes(t.lower),
      )
  )
}

/** "destroyed three tanks", "killed 300 of their soldiers": a victory told. */
const isTrophy = (tokens: readonly Token[], at: number): boolean =>
  ['kill', 'destroy', 'shoot', 'eliminate', 'hit', 'burn'].includes(tokens[at]?.lemma ?? '') &&
  tokens.slice(at + 1, at + 9).some((t) => TROPHIES.has(t.lower))

/** "Ilmaria will destroy their bases", said by Ilmaria. */
function threatensOther(tokens: readonly Token[], teller: Teller): boolean {
  const will = tokens.findIndex((t, i) => i < REACH && ['will', 'would', 'shall'].includes(t.lower))
  if (will < 1 || NEGATIONS.has(tokens[will + 1]?.lower ?? '')) return false
  const verb = tokens.slice(will + 1, will + 5).find((t) => t.tag === 'VERB')
  return verb !== undefined && WILL_HARM.has(verb.lemma) && sideOf(agentOf(tokens, will), teller) === 'own'
}

/** "58 of its soldiers have died", "we lost four men": fighters of one's own; victims among others are no admission. */
function losesOwn(tokens: readonly Token[], teller: Teller): boolean {
  const { source, desk } = teller
  const kind = source.party === null ? null : desk.registry.kindOf(source.party)
  if (kind !== 'state' && kind !== 'unknown' && kind !== 'armed-group') return false
  const verb = tokens.findIndex(
    (t, i) =>
      i < REACH && isVerbal(t) && ['die', 'kill', 'lose', 'wound', 'injure', 'capture'].includes(t.lemma),
  )
  if (verb < 1) return false
  const before = tokens.slice(0, verb)
  if (before.some((t) => NEGATIONS.has(t.lower) || WILL.has(t.lower))) return false
  const lost = tokens[verb]?.lemma === 'lose'
  const passive =
    before.slice(-3).some((t) => ['was', 'were', 'been', 'be'].includes(t.lower)) ||
    tokens[verb]?.lemma === 'die'
  if (!lost && !passive) return false
  const who = lost ? tokens.slice(verb + 1, verb + 8) : before
  if (!who.some((t) => ARMED_LOSSES.has(t.lower))) return false
  return sideOf(lost ? before : who, teller) === 'own'
}
