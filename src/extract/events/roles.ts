import type { Span } from '../../model/span.ts'
import { CLAUSE_MARKS, COMMAS, DETERMINERS } from '../figures/closed.table.ts'
import type { Group, Groups } from '../figures/groups.ts'
import { objectsAfter } from '../figures/objects.ts'
import { subjectsBefore } from '../figures/sides.ts'
import { verbGroupAt } from '../figures/verbs.ts'
import type { Sentence, Word } from '../figures/words.ts'
import {
  ASCRIBED,
  BLAMING,
  DONE,
  DOUBTFUL,
  KILLINGS,
  LIGHT,
  PARTICLES,
  RESPONSIBILITY,
  TAKING,
  UPON,
  WHOSE,
} from './roles.table.ts'

/** Who acts and who is acted upon, as the words that say so; `null` where the clause does not tell. */
export type Roles = { readonly agent: Span | null; readonly target: Span | null }

const word = (s: Sentence, i: number): string => s[i]?.lower ?? ''
/** How far in words the one who did it may stand behind what was done. */
const REACH = 12

/** The roles of a verb: a passive that names nobody has no agent. */
export function rolesOfVerb(s: Sentence, groups: Groups, at: number): Roles {
  const verb = verbGroupAt(s, at)
  const objects = verb.passive ? [] : objectsAfter(s, groups, at + 1)
  const reduced = !verb.passive && objects.length === 0 && word(s, at + 1) === 'by'
  if (verb.passive || reduced) {
    const subject = subjectsBefore(s, groups, verb.start).at(-1)
    return {
      agent: byBehind(s, groups, at) ?? ascribed(s, groups, at),
      target: spanOf(s, groups, subject, verb.start),
    }
  }
  const accused = word(s, at).endsWith('ing') ? blamed(s, groups, at) : undefined
  const target = spanOf(s, groups, objects[0], s.length)
  if (!accused && word(s, at).endsWith('ing') && COMMAS.has(word(s, at - 1)))
    return { agent: ofMain(s, groups, at - 1), target }
  if (
    !accused &&
    objects.length === 0 &&
    COMMAS.has(word(s, verb.start - 1)) &&
    /(?:ed|en)$/.test(word(s, at))
  )
    return { agent: null, target: null } // "two guards, kidnapped in May, are free"
  const subject = accused ?? subjectsBefore(s, groups, verb.start).at(-1)
  return { agent: spanOf(s, groups, subject, verb.start), target }
}

/** "ambushed a patrol, killing two": who did what stands before the comma. */
function ofMain(s: Sentence, groups: Groups, comma: number): Span | null {
  for (let i = comma - 1; i >= 0 && i > comma - 2 * REACH; i--) {
    if (CLAUSE_MARKS.has(word(s, i))) return null
    if (s[i]?.tag === 'VERB' && !word(s, i).endsWith('ing')) return rolesOfVerb(s, groups, i).agent
  }
  return null
}

/**
 * The roles of a noun: who made the attack, who is blamed for it or claims it, and, unless the noun is `weak` ("act"),
 * whose it was.
 */
export function rolesOfNoun(s: Sentence, groups: Groups, at: number, weak = false): Roles {
  const target = UPON.has(word(s, at + 1))
    ? spanOf(s, groups, objectsAfter(s, groups, at + 2)[0], s.length)
    : null
  const agent =
    byBehind(s, groups, at) ??
    doer(s, groups, at) ??
    claimant(s, groups, at) ??
    spanOf(s, groups, isCharge(s, groups, at) ? blamed(s, groups, at) : undefined, s.length) ??
    ascribed(s, groups, at) ??
    (weak || KILLINGS.has(word(s, at)) ? null : owner(s, groups, at))
  return { agent, target: target ?? (KILLINGS.has(word(s, at)) ? owner(s, groups, at) : null) }
}

/** A group with what says whose it is: "three members of the front". It ends before `limit`. */
function spanOf(s: Sentence, groups: Groups, group: Group | undefined, limit: number): Span | null {
  if (!group) return null
  const begins = touching(s, groups, group)
  let last = endOf(groups, group, limit)
  for (let n = 0; n < 3; n++) {
    let link = last + 1
    while (WHOSE.has(word(s, link)) && link < last + 3) link++
    const next = link > last + 1 ? groups.from.get(link) : undefined
    if (!next || next.last >= limit) break
    last = endOf(groups, next, limit)
  }
  const [a, b] = [s[begins], s[last]]
  return a && b ? { start: a.start, end: b.end } : null
}

/** "the Dawn Front urban guerrillas": a name right before a group belongs to it. */
function touching(s: Sentence, groups: Groups, { first, number, determiner }: Group): number {
  const name = groups.to.get(first - 1)
  return name?.head?.capital && number === null && determiner === null && !s[first]?.date ? name.first : first
}

/** "the Dawn Front terrorist organization": a group right behind a name belongs to it. */
function endOf(groups: Groups, group: Group, limit: number): number {
  const next = group.head?.capital ? groups.from.get(group.last + 1) : undefined
  const joins = next && next.number === null && next.determiner === null && next.last < limit
  return joins ? next.last : group.last
}

/** "by the front", "carried out by the front", "which was claimed by the front" */
function byBehind(s: Sentence, groups: Groups, at: number): Span | null {
  for (let i = at + 1; i < s.length && i <= at + REACH; i++) {
    if (CLAUSE_MARKS.has(word(s, i)) || word(s, i) === 'and') return null
    if (s[i]?.tag === 'VERB' && !DONE.has(word(s, i)) && groups.from.has(i + 1)) return null
    const before = s[i - 1]
    if (word(s, i) !== 'by' || !before) continue
    const near =
      i === at + 1 || before.tag === 'NOUN' || before.tag === 'PROPN' || before.date || before.tag === 'ADV'
    if (!near && !DONE.has(before.lower) && !PARTICLES.has(before.lower)) continue
    const from = DOUBTFUL.has(word(s, i + 1)) ? i + 2 : i + 1
    return spanOf(s, groups, groups.from.get(from) ?? groups.from.get(i + 1), s.length)
  }
  return null
}

/** "The front carried out an attack", "gunmen planted bombs": the subject of the verb whose object it is. */
function doer(s: Sentence, groups: Groups, at: number): Span | null {
  let verb = beforeOwn(s, groups, at)
  if (PARTICLES.has(word(s, verb))) verb--
  if (!isLight(s[verb]) || s[verb]?.tag === 'NOUN') return null
  const group = verbGroupAt(s, verb)
  if (group.passive) return null
  return spanOf(s, groups, subjectsBefore(s, groups, group.start).at(-1), group.start)
}

/** The word before the group that a noun stands in: before "the bloody" in "the bloody massacre". */
function beforeOwn(s: Sentence, groups: Groups, at: number): number {
  const own = groups.to.get(at) ?? groupOver(groups, at)
  let before = (own?.first ?? at) - 1
  while (DETERMINERS.has(word(s, before)) || (!own && s[before]?.tag === 'ADJ')) before--
  return before
}

const groupOver = (groups: Groups, at: number): Group | undefined =>
  [...groups.from.values()].find((g) => g.first <= at && at <= g.last)

const isLight = (verb: Word | undefined): boolean =>
  verb !== undefined &&
  (LIGHT.has(verb.lemma) ||
    LIGHT.has(verb.lower.replace(/d$/, '')) ||
    LIGHT.has(verb.lower.replace(/ed$/, '')))

/** "The front claimed responsibility for the attack", "the army is responsible for the massacre" */
function claimant(s: Sentence, groups: Groups, at: number): Span | null {
  const link = beforeOwn(s, groups, at)
  if (word(s, link) !== 'for') return null
  const noun = link - 1
  const taken = s[noun - 1]?.tag === 'ADJ' ? noun - 2 : noun - 1
  if (RESPONSIBILITY.has(word(s, noun)) && TAKING.has(s[taken]?.lemma ?? ''))
    return subjectOf(s, groups, taken)
  return word(s, noun) === 'responsible' ? subjectOf(s, groups, noun) : null
}

function subjectOf(s: Sentence, groups: Groups, verb: number): Span | null {
  const { start } = verbGroupAt(s, verb)
  return spanOf(s, groups, subjectsBefore(s, groups, start).at(-1), start)
}

/** "blamed the front for the attack", "accused the army of killing two men": who is blamed, before the word at `at`. */
function blamed(s: Sentence, groups: Groups, at: number): Group | undefined {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    if (CLAUSE_MARKS.has(word(s, i))) return undefined
    if (!BLAMING.has(s[i]?.lemma ?? '') || s[i]?.tag === 'NOUN') continue
    if (verbGroupAt(s, i).passive) return subjectsBefore(s, groups, verbGroupAt(s, i).start).at(-1)
    return groups.from.get(i + 1)
  }
  return undefined
}

/** "for the attack", "of several murders": the noun is what somebody is blamed for. */
const isCharge = (s: Sentence, groups: Groups, at: number): boolean =>
  s.slice(Math.max(0, beforeOwn(s, groups, at) - 2), at).some((w) => CHARGES.has(w.lower))
const CHARGES: ReadonlySet<string> = new Set(['for', 'of', 'with', 'in', 'over'])

/** "was attributed to the front", "has been blamed on the front" */
function ascribed(s: Sentence, groups: Groups, at: number): Span | null {
  for (let i = at + 1; i < s.length && i <= at + REACH; i++) {
    if (CLAUSE_MARKS.has(word(s, i))) return null
    if (ASCRIBED.get(word(s, i)) === word(s, i + 1) && word(s, i + 1) !== '')
      return spanOf(s, groups, groups.from.get(i + 2), s.length)
  }
  return null
}

/** "the front's attack", "a front attack": the words before the noun in its own group. */
function owner(s: Sentence, groups: Groups, at: number): Span | null {
  const own = groupOver(groups, at)
  const last = own?.owner != null ? own.owner - 1 : at - 1
  const [a, b] = [s[own?.first ?? at], s[last]]
  return own &&
    a &&
    b &&
    own.first <= last &&
    s.slice(own.first, last + 1).some((w) => w.tag !== 'DET' && (w.capital || w.tag === 'NOUN'))
    ? { start: a.start, end: b.end }
    : null
}
