import { ADVERBS, BE, COMMAS, CONJUNCTIONS, DO, HAVE, MODALS, NOT } from './closed.table.ts'
import { EFFECTS, LINKING, UNSURE, VIOLENCE } from './effects.table.ts'
import type { Sentence } from './words.ts'

/** What stands before a casualty word and belongs to it: "had reportedly been shot and". */
export type VerbGroup = {
  /** Index of its first word. */
  readonly start: number
  /** A form of "be" or "get", or "found", "left", "pronounced" before "dead". */
  readonly passive: boolean
  readonly perfect: boolean
  /** "not", "never", "n't". */
  readonly negated: boolean
  /** It did not happen, or nobody is sure: a modal, "to", "do", "feared". */
  readonly unreal: boolean
  /** Index of an earlier casualty word that it shares its people with: "shot and killed"; else null. */
  readonly shared: number | null
}

const LONGEST = 14
const ALMOST: ReadonlySet<string> = new Set(['nearly', 'almost'])

/** Reads back from the casualty word at `t` over auxiliaries, adverbs and verbs that it is joined with. */
export function verbGroupAt(s: Sentence, t: number): VerbGroup {
  const group = {
    start: t,
    passive: false,
    perfect: false,
    negated: false,
    unreal: false,
    shared: null as number | null,
  }
  let be = false
  for (let i = t - 1; i >= 0 && i > t - LONGEST; i--) {
    const word = s[i]
    if (!word || word.date) break
    const lower = word.lower
    if (word.number) break
    if (BE.has(lower)) {
      group.passive = be = true
    } else if (HAVE.has(lower)) group.perfect = true
    else if (MODALS.has(lower) || (DO.has(lower) && group.start === i + 1)) group.unreal = true
    else if (lower === 'to' && isInfinitive(s, i, t)) group.unreal = !isReported(s, i)
    else if (NOT.has(lower)) group.negated = true
    else if ((UNSURE.has(lower) || ALMOST.has(lower)) && i === t - 1) group.unreal = true
    else if (
      LINKING.has(lower) &&
      i + 1 === group.start &&
      word.tag !== 'NOUN' &&
      (be || isLinkHere(s, i, t))
    )
      group.passive = true
    else if (CONJUNCTIONS.has(lower) || COMMAS.has(lower)) {
      const joined = joinedVerb(s, i, be)
      if (joined === null) break
      if (EFFECTS.has(s[joined]?.lower ?? '')) group.shared ??= joined
      i = joined
    } else if (!(word.tag === 'ADV' || ADVERBS.has(lower) || /[a-z]ly$/.test(lower))) break
    group.start = Math.min(group.start, i)
  }
  return { ...group, start: pastAdverbs(s, group.start, t) }
}

/** Leading adverbs that stand before the auxiliary are no part of it, unless nothing else is. */
function pastAdverbs(s: Sentence, start: number, t: number): number {
  let at = start
  while (at < t && COMMAS.has(s[at]?.lower ?? '')) at++
  return at
}

const isInfinitive = (s: Sentence, to: number, t: number): boolean => {
  const next = s[to + 1]?.lower ?? ''
  return (
    to + 1 === t ||
    BE.has(next) ||
    HAVE.has(next) ||
    ADVERBS.has(next) ||
    VIOLENCE.has(next) ||
    s[to + 1]?.tag === 'VERB'
  )
}

const REPORTED: ReadonlySet<string> = new Set(
  'said claims claimed claim claiming appears appear appeared understood confessed reported known alleged confirmed found believed managed went proceeded continued began helped thought'.split(
    ' ',
  ),
)

/** "is said to have killed", "went on to kill". */
function isReported(s: Sentence, to: number): boolean {
  const before = s[to - 1]?.lower === 'on' ? s[to - 2]?.lower : s[to - 1]?.lower
  const have = HAVE.has(s[to + 1]?.lower ?? '')
  if (!REPORTED.has(before ?? '')) return false
  return have || ['managed', 'went', 'proceeded', 'continued', 'began'].includes(before ?? '')
}

/** "left dead", "found wounded": right before the casualty word, without "be". */
const isLinkHere = (s: Sentence, i: number, t: number): boolean =>
  i === t - 1 &&
  ['found', 'died', 'went', 'gone', 'lay', 'reported', 'pronounced', 'declared'].includes(s[i]?.lower ?? '')

/** The verb before "and", "or" or a comma that shares the people of what follows it; null where there is none. */
function joinedVerb(s: Sentence, i: number, be: boolean): number | null {
  if (be) return null
  let at = i - 1
  if (COMMAS.has(s[at]?.lower ?? '')) at--
  while (['down', 'up', 'off', 'to', 'death', 'dead', 'fatally'].includes(s[at]?.lower ?? '') && at > i - 4)
    at--
  const word = s[at]
  if (!word || word.number) return null
  const lower = word.lower
  const violent =
    VIOLENCE.has(lower) || EFFECTS.get(lower)?.form === 'past' || EFFECTS.get(lower)?.form === 'ing'
  return violent && !isNounHere(s, at) ? at : null
}

/** "a shot", "gunshot wounds": a noun, although the word is a verb's too. */
export function isNounHere(s: Sentence, at: number): boolean {
  const before = s[at - 1]
  return (
    s[at]?.tag === 'NOUN' &&
    before !== undefined &&
    (before.number !== null || ['DET', 'ADJ'].includes(before.tag) || before.lower === 'gunshot')
  )
}
