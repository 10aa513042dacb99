import type { Counted, Whom } from '../../model/figure.ts'
import { alongWith } from './along-with.ts'
import { whoDied, withoutSurvived } from './carried-on.ts'
import { BE, HAVE, NOBODY } from './closed.table.ts'
import { isDay } from './days.ts'
import { isByDoer } from './doers.ts'
import { ofNoun } from './effect-noun.ts'
import {
  BODY_PARTS,
  EFFECTS,
  type Effect,
  FLEEING,
  HOMES,
  LIMBS,
  NATURAL,
  RECORDERS,
  TO_DEATH,
} from './effects.table.ts'
import type { Group, Groups } from './groups.ts'
import { ofIdiom, ofOwner } from './idioms.ts'
import { formsOf, personNoun } from './nouns.ts'
import { objectsAfter } from './objects.ts'
import { subjectsBefore } from './sides.ts'
import { headlined } from './struck.ts'
import { isNounHere, type VerbGroup, verbGroupAt } from './verbs.ts'
import type { Sentence } from './words.ts'

/** A noun group and what its sentence says happened to it. `at` is the word that says so. */
export type Mention = {
  readonly group: Group
  readonly counts: Counted
  readonly at: number
  /** It is among those told of before: "including two children". */
  readonly part?: true
  /** Set where the noun misleads: the men that a force lost need be no civilians. */
  readonly whom?: Whom
}

const lower = (s: Sentence, i: number): string => s[i]?.lower ?? ''

/** The people of a sentence to whom something happened, in the order of the words that say so. */
export function findMentions(s: Sentence, groups: Groups): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < s.length; at++) {
    const effect = EFFECTS.get(lower(s, at))
    if (effect) found.push(...mentionsOf(s, groups, at, effect))
    found.push(...ofNoun(s, groups, at), ...ofOwner(s, groups, at), ...ofIdiom(s, groups, at))
  }
  for (const group of groups.from.values()) found.push(...ofModifier(s, group))
  return withoutSurvived(found)
}

function mentionsOf(s: Sentence, groups: Groups, at: number, effect: Effect): Mention[] {
  if (isModifier(groups, s, at) || (effect.form === 'third' && isNounHere(s, at))) return []
  const counts = countsAt(s, at, effect)
  if (counts === null) return []
  const verb = verbGroupAt(s, at)
  if (verb.unreal || isNatural(s, at) || (effect.counts === 'captured' && isRecorded(s, at))) return []
  const all = takenBy(s, groups, at, effect, verb)
  const people = all.filter(
    (g) => !ASKED.has(lower(s, g.first - 1)) && (effect.counts !== 'injured' || !isBodyPart(g)),
  )
  const shared = verb.negated || people.length === 0 ? [] : alongWith(s, groups, at, effect, verb)
  const real = verb.negated
    ? people.filter((g) => NOBODY.has(g.head?.lower ?? '') || g.determiner === 'any')
    : people
  const joined = isEither(s, at) ? 'casualties' : joinedCounts(s, verb, counts)
  return [
    ...real.map((group) => ({ group, counts: joined, at })),
    ...shared.map((group) => ({ group, counts: joined, at: group.first - 1 })),
  ]
}

/** "could not say whether a man died": nobody is told to have. */
const ASKED: ReadonlySet<string> = new Set(['if', 'whether'])

/** "hurt her head", "injured his back" */
const isBodyPart = ({ determiner, head }: Group): boolean =>
  BODY_PARTS.has(head?.lower ?? '') && ['his', 'her', 'their', 'the', 'my', 'its'].includes(determiner ?? '')

/** "two wounded soldiers": told by `ofModifier`. */
const isModifier = (groups: Groups, s: Sentence, at: number): boolean =>
  [...groups.from.values()].some((g) => g.effect !== null && g.effect === s[at])

function takenBy(s: Sentence, groups: Groups, at: number, effect: Effect, verb: VerbGroup): readonly Group[] {
  switch (effect.form) {
    case 'past':
      return takenByPast(s, groups, at, verb)
    case 'ing':
    case 'third':
      return verb.passive && effect.form === 'ing' ? [] : objectsAfter(s, groups, past(s, at))
    case 'base':
      return verb.negated || isManaged(s, at, verb) ? objectsAfter(s, groups, at + 1) : []
    case 'intransitive':
      return isFlight(s, groups, at, verb) ? whoDied(s, groups, verb.start) : []
    default:
      return takenByAdjective(s, groups, at, verb)
  }
}

/** "managed to kill a guard and wound 12 others" */
function isManaged(s: Sentence, at: number, verb: VerbGroup): boolean {
  if (lower(s, verb.start) === 'to' || lower(s, at - 1) === 'to') return true
  if (lower(s, at - 1) !== 'and') return false
  const first = s.findLastIndex((w, i) => i < at - 1 && i > at - 10 && EFFECTS.get(w.lower)?.form === 'base')
  return first > 0 && lower(s, first - 1) === 'to' && !verbGroupAt(s, first).unreal
}

/** "were killed" takes its subject, "killed two" its object, "two killed" what stands right before it. */
function takenByPast(s: Sentence, groups: Groups, at: number, verb: VerbGroup): readonly Group[] {
  if (verb.passive) return subjectsBefore(s, groups, verb.start)
  const objects = objectsAfter(s, groups, past(s, at))
  if (isByDoer(s, groups, at)) return []
  if (objects.length > 0 && !isDay(s, at + 1) && !isHeadline(s, groups, objects, verb)) return objects
  return verb.perfect ? [] : reducedSubject(s, groups, verb.start)
}

/** "3 Hurt Dockside Market": a bare number in a headline, and where it happened. */
const isHeadline = (s: Sentence, groups: Groups, [object]: readonly Group[], verb: VerbGroup): boolean => {
  const before = groups.to.get(verb.start - 1)
  if (!before?.number || !object?.head?.capital || object.number || !s[verb.start]?.capital) return false
  return before.head === null || personNoun(before.head.lower) !== null
}

/** "dead" behind its verb, "shot dead two men". */
const past = (s: Sentence, at: number): number => {
  let next = at + 1
  while (next < at + 4 && (['dead', 'down', ':'].includes(lower(s, next)) || isToDeath(s, next))) next++
  return next
}

const isToDeath = (s: Sentence, i: number): boolean =>
  (lower(s, i) === 'to' && lower(s, i + 1) === 'death') ||
  (lower(s, i) === 'death' && lower(s, i - 1) === 'to')

/** "two killed in clashes", "and 32 others wounded": only a number or an indefinite group can be meant. */
function reducedSubject(s: Sentence, groups: Groups, start: number): readonly Group[] {
  const near = groups.to.get(start - 1)
  const isPerson = near !== undefined && personNoun(near.head?.lower ?? '') !== null
  const behind = groups.to.get((near?.first ?? 0) - 2)?.number ?? null // "12 of the men killed" are the twelve
  const found = isPerson && behind === null && !isListed(s, near) ? [near] : subjectsBefore(s, groups, start)
  const last = found.at(-1)
  if (!last) return []
  const told =
    last.number !== null ||
    last.determiner === 'a' ||
    last.determiner === 'no' ||
    NOBODY.has(last.head?.lower ?? '')
  if (told || lower(s, start - 1) === 'of') return found
  return isSecond(s, last) ? [last] : headlined(s, groups, start)
}

/** "his driver was killed and his guard wounded": the second leaves out the verb of the first. */
const isSecond = (s: Sentence, { first, head }: Group): boolean =>
  lower(s, first - 1) === 'and' &&
  personNoun(head?.lower ?? '')?.plural === false &&
  s.some((w, i) => i < first && EFFECTS.has(w.lower) && ['was', 'were'].includes(lower(s, i - 1)))

const isListed = (s: Sentence, { first }: Group): boolean => ['and', 'or', ','].includes(lower(s, first - 1))

/** "two dead", "left 12 people dead", "are missing", "were found dead". */
function takenByAdjective(s: Sentence, groups: Groups, at: number, verb: VerbGroup): readonly Group[] {
  const before = groups.to.get(['still', 'now', 'also'].includes(lower(s, at - 1)) ? at - 2 : at - 1)
  if (verb.passive || verb.perfect) return whoDied(s, groups, verb.start)
  if (before && (before.number || personNoun(before.head?.lower ?? ''))) return [before]
  return BE.has(lower(s, at - 1)) || HAVE.has(lower(s, at - 1)) ? subjectsBefore(s, groups, at - 1) : []
}

/** Those who flee the scene are no displaced: it takes families or homes. */
function isFlight(s: Sentence, groups: Groups, at: number, verb: VerbGroup): boolean {
  if (lower(s, at) !== 'fled') return true
  const near = s.slice(at + 1, at + 5).some((w) => HOMES.has(w.lower))
  const who = subjectsBefore(s, groups, verb.start).at(-1)?.head?.lower ?? ''
  return near && formsOf(who).some((w) => FLEEING.has(w))
}

/** "one captured by a dashboard camera": a picture, no prisoner. */
const isRecorded = (s: Sentence, at: number): boolean =>
  s.slice(at + 1, at + 7).some((w) => RECORDERS.has(w.lower))

/** "died of cancer": what kills no casualty. */
const isNatural = (s: Sentence, at: number): boolean =>
  ['of', 'from'].includes(lower(s, at + 1)) && s.slice(at + 2, at + 5).some((w) => NATURAL.has(w.lower))

/** What "shot" and "stabbed" did is told by what follows them; alone they leave it open. */
function countsAt(s: Sentence, at: number, effect: Effect): Counted | null {
  const own = lower(s, at)
  const after = s.slice(at + 1, at + 8)
  if (['fatally', 'mortally'].includes(lower(s, at - 1)) || lower(s, at + 1) === 'fatally') return 'killed'
  if (TO_DEATH.has(own)) {
    if (after[0]?.lower === 'dead' || (after[0]?.lower === 'to' && after[1]?.lower === 'death'))
      return 'killed'
    if (after[0]?.lower === 'and' && EFFECTS.has(after[1]?.lower ?? '')) return null
    if (after.some((w, i) => LIMBS.has(w.lower) && OF_BODY.has(lower(s, at + i)))) return 'injured'
  }
  if (effect.counts === 'killed' && effect.form === 'adjective' && TO_DEATH.has(lower(s, at - 1))) return null
  return effect.counts
}

/** Before a limb: "in the leg", not "with a toy in hand". */
const OF_BODY: ReadonlySet<string> = new Set(
  'the his her their its both one left right upper lower each a'.split(' '),
)

/** "20 were killed or wounded" are not told apart. */
function joinedCounts(s: Sentence, verb: VerbGroup, counts: Counted): Counted {
  const other = verb.shared === null ? undefined : EFFECTS.get(lower(s, verb.shared))?.counts
  const both = (a: Counted, b: Counted): boolean =>
    (a === 'killed' && b === 'injured') || (a === 'injured' && b === 'killed')
  return other !== undefined && both(other, counts) ? 'casualties' : counts
}

/** "two wounded soldiers", "12 dead": the word stands inside the group. */
function ofModifier(s: Sentence, group: Group): Mention[] {
  const effect = group.effect && EFFECTS.get(group.effect.lower)
  const happened = effect?.form === 'past' || effect?.form === 'adjective' // "two murder suspects" are not murdered
  if (!effect || !happened || !(group.number || group.determiner === 'a')) return []
  return [
    {
      group,
      counts: isEither(s, group.last) ? 'casualties' : effect.counts,
      at: group.effect ? s.indexOf(group.effect) : group.first,
    },
  ]
}

/** "more than 100 dead or wounded" */
const isEither = (s: Sentence, last: number): boolean =>
  ['dead', 'killed'].includes(lower(s, last)) &&
  ['or', 'and/or'].includes(lower(s, last + 1)) &&
  EFFECTS.get(lower(s, last + 2))?.counts === 'injured'

/** One group, one effect: of two words that tell the same of the same people the first stands. */
export function withoutRepeats(s: Sentence, found: readonly Mention[]): Mention[] {
  const sorted = [...found].sort((a, b) => a.group.first - b.group.first || a.at - b.at)
  return sorted.filter((m, i) => {
    const near = (from: number, to: number) =>
      sorted.slice(Math.max(0, from), Math.max(0, to)).filter((o) => o.group.first === m.group.first)
    const earlier = near(i - 8, i).some((o) => o.counts === m.counts || o.counts === 'casualties')
    return !earlier && !near(i + 1, i + 9).some((o) => isUndivided(s, o) && m.counts !== o.counts)
  })
}

/** The "wounded" of "20 people were killed or wounded", which stands for both. */
const isUndivided = (s: Sentence, { counts, at }: Mention): boolean =>
  counts === 'casualties' && ['killed', 'injured'].includes(EFFECTS.get(lower(s, at))?.counts ?? '')
