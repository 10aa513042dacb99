import type { ClaimKind } from '../model/claim.ts'
import { cosine } from '../model/cosine.ts'
import type { Event } from '../model/event.ts'
import { isHostile } from './acts.ts'
import { PAIR_WEIGHTS } from './pair-score.table.ts'
import type { Proposition } from './proposition.ts'
import { isAnswer, putsForward } from './roots.ts'
import { commonShare, type Weigh } from './terms.ts'
import { isAnother, type Victim, victimIn } from './victim.ts'

/** With so many weighty words a passage tells enough of what it puts forward. */
const ENOUGH = 12

/** A proposition with what all its comparisons ask, worked out once. */
type Facts = {
  readonly of: Proposition
  readonly days: Days | null
  /** The day of its news. */
  readonly news: number | null
  /** Whether its hostile acts were done or not, and its damage. */
  readonly acts: readonly string[]
  readonly damage: readonly string[]
  readonly fight: 'clash' | 'strike' | null
  readonly victim: Victim | null
}

const known = new WeakMap<Proposition, Facts>()

export function factsOf(of: Proposition): Facts {
  const found = known.get(of) ?? {
    of,
    days: daysOf(of.events),
    news: of.published === null ? null : dayOf(of.published),
    acts: happenings(of, isHostile),
    damage: happenings(of, isDamage),
    fight: fightIn(of),
    victim: victimIn(of),
  }
  known.set(of, found)
  return found
}

const CLASH = 'Armed clash'

/** What its acts are: sides that fight each other, or a side that strikes another. */
function fightIn({ events, doers, act }: Proposition): Facts['fight'] {
  const hostile = events.filter(isHostile)
  if (hostile[0]?.acled === CLASH && doers.length === 0) return 'clash'
  const strikes = hostile.length > 0 && hostile.every(({ acled }) => acled !== CLASH)
  return act && doers.length > 0 && strikes ? 'strike' : null
}

/** What speaks for and against two propositions being one claim, in the order of `PAIR_WEIGHTS`. */
export const pairEvidence = (a: Proposition, b: Proposition, weigh: Weigh): number[] =>
  evidenceOf(a, b, {
    near: nearness(a.vector, b.vector),
    inContext: nearness(a.inContext, b.inContext),
    words: commonShare(a.terms, b.terms, weigh),
  })

/** What two propositions have in common: cosines of what they mean, alone and among the sentences around them, and `commonShare`. */
export type Common = { readonly near: number; readonly inContext: number; readonly words: number }

function evidenceOf(a: Proposition, b: Proposition, { near, inContext, words }: Common): number[] {
  const bothTell = a.act && b.act
  return [
    1,
    near,
    near * near,
    words,
    Math.min(a.terms.size, b.terms.size, ENOUGH) / ENOUGH,
    Number(tellsWho(a) && tellsWho(b) && meets(a.doers, b.doers)),
    Number((a.kind === 'demand') !== (b.kind === 'demand')),
    Number(bothTell),
    Number(a.act !== b.act),
    Number(bothTell) * near,
    besides(a, b),
    Number(quotes(a, b) || quotes(b, a)),
    inContext,
    Number(bothTell) * inContext,
  ]
}

/** What stands right behind one another in a report is often on one matter: 1 where they touch, less the farther they are apart. */
const besides = (a: Proposition, b: Proposition): number =>
  a.report === b.report ? Math.exp(-Math.max(0, a.start - b.end, b.start - a.end) / FAR) : 0
/** UTF-16 code units. */
const FAR = 300

/** One holds a short quotation of the other: the paraphrase with its one striking word, then the whole sentence. */
const quotes = (a: Proposition, b: Proposition): boolean =>
  b.fragments.some((fragment) => [...fragment.keys()].every((term) => a.terms.has(term)))

/** Below every chance: one such pair weighs against several likely ones. */
export const CONFLICT = -1

/** Kinds that are never the same claim as another kind: a threat is no report of an attack. */
const APART: ReadonlySet<ClaimKind> = new Set(['threat', 'ceasefire'])

/**
 * What two propositions cannot disagree on and still be on one claim, as assertion or as denial of it: threats and
 * ceasefires against other kinds, where it happened, who did it, whether that side did, and whether it was a fight or a strike.
 */
const conflict = (one: Facts, other: Facts): boolean => {
  const [a, b] = [one.of, other.of]
  return (
    (a.kind !== b.kind && (APART.has(a.kind) || APART.has(b.kind))) ||
    isApart(a.sites, b.sites) ||
    (tellsWho(a) && tellsWho(b) && isApart(a.doers, b.doers)) ||
    (one.fight !== null && other.fight !== null && one.fight !== other.fight) ||
    isAnother(one.victim, other.victim) ||
    isLongBetween(one, other) ||
    isNoAnswer(a, b) ||
    isNoAnswer(b, a) ||
    isOwnWord(a, b) ||
    isOwnWord(b, a) ||
    (!isAnswer(a) && !isAnswer(b) && isTurned(one, other))
  )
}

/** "Not a shot was fired by us" answers what tells of an attack or damage, no arrest. */
const isNoAnswer = (answer: Proposition, other: Proposition): boolean =>
  isAnswer(answer) &&
  answer.act &&
  putsForward(other) &&
  !other.act &&
  !other.events.some(({ plover }) => plover === 'ASSAULT')

/** Nobody denies what his own side says. */
const isOwnWord = (answer: Proposition, other: Proposition): boolean =>
  answer.role === 'denies' && putsForward(other) && answer.side !== null && answer.side === other.side

/** It says who did it, or who will: not only who answers. */
const tellsWho = ({ act, kind }: Proposition): boolean => act || kind === 'threat'

/** Events so many days apart are not one, whatever a report's dating is worth. */
const LONG = 60

/** All that is dated in one lies long before all that is dated in the other, or before the day of its news where it dates none. */
function isLongBetween(a: Facts, b: Facts): boolean {
  const [left, right] = [a.days, b.days]
  if (left === null) return right !== null && isOlder(right, a)
  if (right === null) return isOlder(left, b)
  return Math.max(left.from - right.to, right.from - left.to) > LONG
}

/** Days lie long before the day of a report that dates none of what it tells: what it tells is news. */
const isOlder = ({ to }: Days, { news }: Facts): boolean => news !== null && news - to > LONG

/** Days counted from 1970. */
type Days = { readonly from: number; readonly to: number }

const dayOf = (date: string): number => Date.parse(date) / 86_400_000

/** The days of an event list's dates; `null` where none is dated. */
function daysOf(events: readonly Event[]): Days | null {
  const dates = events.flatMap(({ when }) => when ?? [])
  if (dates.length === 0) return null
  return {
    from: Math.min(...dates.map(({ from }) => dayOf(from))),
    to: Math.max(...dates.map(({ to }) => dayOf(to))),
  }
}

/** One says that a side's hostile acts, or damage, were done, the other that they were not. */
const isTurned = (a: Facts, b: Facts): boolean =>
  (meets(a.of.doers, b.of.doers) && isApart(a.acts, b.acts)) || isApart(a.damage, b.damage)

const happenings = ({ events }: Proposition, of: (event: Event) => boolean): string[] =>
  events.filter(of).map((e) => e.happened)

const isDamage = ({ kind }: Event): boolean => kind === 'damage'

/** The chance that two propositions put forward one claim, 0 to 1, and `CONFLICT` where they cannot. */
export const pairScore = (a: Proposition, b: Proposition, weigh: Weigh): number =>
  ruledOut(factsOf(a), factsOf(b)) ?? chanceOf(pairEvidence(a, b, weigh))

/** The same where what they have in common is known. */
export const scoreOf = (a: Facts, b: Facts, common: Common): number =>
  ruledOut(a, b) ?? chanceOf(evidenceOf(a.of, b.of, common))

/** The score of two propositions that cannot be one claim, whatever their words; `null` where they may. */
function ruledOut(a: Facts, b: Facts): number | null {
  return conflict(a, b) ? CONFLICT : null
}

function chanceOf(evidence: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < evidence.length; i++) sum += (evidence[i] as number) * (PAIR_WEIGHTS[i] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** Cosine of what two passages mean, 0 where one is not known. */
export const nearness = (a: Float32Array | null, b: Float32Array | null): number =>
  a === null || b === null ? 0 : cosine(a, b)

export const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x))

/** Both are known and they have nothing in common. */
export const isApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !meets(a, b)
