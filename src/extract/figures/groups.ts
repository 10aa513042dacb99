import { ADVERBS, DAYS, DETERMINERS, NAME_PARTICLES, PRONOUNS, REPORTING } from './closed.table.ts'
import { EFFECTS } from './effects.table.ts'
import { joinGroups } from './group-joins.ts'
import {
  type Draft,
  hasNoun,
  isAfterTime,
  isAges,
  isBeforeNoun,
  isClosed,
  isCounted,
  isFirstName,
  isModifierList,
  isOwned,
  isParticiple,
} from './group-words.ts'
import { isNobody, nobody } from './nobody.ts'
import { personNoun } from './nouns.ts'
import type { Sentence, Word } from './words.ts'

/** A noun group, words `[first, last]`: "at least two unarmed men", "Torrado's son", "nobody". */
export type Group = {
  readonly first: number
  readonly last: number
  /** The noun it is about; null for a bare number, "32" or "another four". */
  readonly head: Word | null
  /** Its number phrase, where it has one. */
  readonly number: Word | null
  /** Its determiner, lower case. */
  readonly determiner: string | null
  /** Where the owner's words end, in "Torrado's son"; else null. */
  readonly owner: number | null
  /** A casualty word among its modifiers: "two wounded soldiers". */
  readonly effect: Word | null
  /** "two of them": a part of what was told before. */
  readonly part: boolean
}

/** The noun groups of a sentence, by the index of their first word and of their last. */
export type Groups = { readonly from: ReadonlyMap<number, Group>; readonly to: ReadonlyMap<number, Group> }

/** Cuts a sentence into noun groups, left to right; every word is looked at a bounded number of times. */
export function findGroups(s: Sentence): Groups {
  const from = new Map<number, Group>()
  for (let i = 0; i < s.length; ) {
    const group = readGroup(s, i)
    if (group) from.set(i, group)
    i = group ? group.last + 1 : i + 1
  }
  const merged = mergeOf(s, from)
  return { from: merged, to: new Map([...merged.values()].map((group) => [group.last, group])) }
}

function readGroup(s: Sentence, first: number): Group | null {
  const word = s[first]
  if (!word) return null
  if (isNobody(s, first)) return nobody(s, first, word)
  if ((PRONOUNS.has(word.lower) || word.lower === 'that') && !isDeterminerHere(s, first)) return null
  const draft: Draft = {
    first,
    last: first - 1,
    head: null,
    number: null,
    determiner: null,
    owner: null,
    effect: null,
    part: false,
    named: false,
  }
  for (let i = first; i < s.length; i++) {
    const took = take(s, i, draft)
    if (!took) break
    draft.last = i
  }
  return draft.head === null && draft.number === null ? null : closed(s, draft)
}

/** Trailing marks and owners without a thing owned are given back. */
function closed(s: Sentence, draft: Draft): Group | null {
  const { named: _, ...group } = draft
  let last = group.last
  while (last > group.first && ["'s", "'", '-', '"'].includes(s[last]?.lower ?? '')) last--
  if (group.owner !== null && group.owner >= last) return { ...group, last, owner: null }
  return { ...group, last }
}

/** "this" and "those" stand before a noun or alone. */
function isDeterminerHere(s: Sentence, i: number): boolean {
  const [word, next] = [s[i], s[i + 1]]
  if (!word || !next || !DETERMINERS.has(word.lower) || EFFECTS.has(next.lower)) return false
  if (word.lower === 'that' && isClause(s, i)) return false
  return next.number !== null || ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(next.tag)
}

/** "said that Ana Sol", "that two men": a clause begins, and no noun is pointed at. */
const isClause = (s: Sentence, i: number): boolean =>
  s[i + 1]?.capital === true || s[i + 1]?.number !== null || REPORTING.has(s[i - 1]?.lower ?? '')

/** Takes word `i` into the group, or says that the group ends before it. */
function take(s: Sentence, i: number, draft: Draft): boolean {
  const word = s[i]
  if (!word) return false
  if (word.lower === '-' && word.glued && s[i + 1]?.glued && draft.last >= draft.first) return true
  if (isOwnerMark(word) && draft.head && word.glued) return own(i, draft)
  if (word.date || DAYS.has(word.lower)) return isOwnerMarkAt(s, i + 1) && draft.last < draft.first
  if (isInLaw(s, i, word)) return draft.head !== null
  if (word.number) return takeNumber(word, i, draft)
  if (NAME_PARTICLES.has(word.lower) && draft.named && s[i + 1]?.capital && word.lower !== 'and') return true
  if (draft.last < draft.first && DETERMINERS.has(word.lower)) return determine(word, draft)
  if (draft.owner === null && draft.determiner !== null && !draft.head && isSecondDeterminer(word))
    return true
  if (isAfterTime(word, draft) || isAges(s, i, draft)) return false
  if (isClosed(word) || PRONOUNS.has(word.lower)) return draft.head === null && isModifierList(s, i, draft)
  if (isCounted(word, draft) || isOwned(word, draft)) return noun(word, draft)
  if (EFFECTS.has(word.lower)) return takeEffect(s, i, draft)
  return takeNoun(s, i, word, draft)
}

/** "son-in-law": a relative, and no law. */
const isInLaw = (s: Sentence, i: number, word: Word): boolean =>
  (word.lower === 'in' && s[i - 1]?.lower === '-' && s[i + 2]?.lower === 'law') ||
  (word.lower === 'law' && s[i - 1]?.lower === '-' && s[i - 2]?.lower === 'in')

const isOwnerMark = (word: Word): boolean => word.lower === "'s" || word.lower === "'"
const isOwnerMarkAt = (s: Sentence, i: number): boolean => {
  const word = s[i]
  return word !== undefined && isOwnerMark(word)
}

function own(i: number, draft: Draft): boolean {
  draft.owner = i
  draft.head = null
  draft.number = null
  draft.determiner = "'s"
  draft.named = false
  return true
}

const isSecondDeterminer = (word: Word): boolean =>
  ['other', 'the', 'such', 'another', 'these', 'those'].includes(word.lower)

function determine(word: Word, draft: Draft): boolean {
  draft.determiner = word.lower
  return true
}

/** A number begins a group or follows its determiner and adjectives; behind a noun it begins another. */
function takeNumber(word: Word, i: number, draft: Draft): boolean {
  const unit = word.number?.unit
  if (unit === 'age' || unit === 'duration' || unit === 'distance' || unit === 'weight' || unit === 'rank') {
    if (draft.head) return false
    if (unit === 'age' && !/old/.test(word.lower) && word.number && word.end - word.start < 4) return false
    draft.head = word
    return true
  }
  if (unit !== undefined || draft.number || draft.named || (draft.head && i > draft.first)) return false
  draft.number = word
  return true
}

/** "two wounded soldiers": a casualty word counts as a modifier only with a person's noun close behind. */
function takeEffect(s: Sentence, i: number, draft: Draft): boolean {
  const begun = draft.last >= draft.first
  if (!begun || draft.head) return false
  for (let k = i + 1; k <= i + 3; k++) {
    const next = s[k]
    if (!next || isClosed(next) || next.number || next.date) return false
    if (personNoun(next.lower)) {
      draft.effect = s[i] ?? null
      return true
    }
    if (next.tag !== 'ADJ' && next.tag !== 'PROPN' && next.tag !== 'NOUN') return false
  }
  return false
}

function takeNoun(s: Sentence, i: number, word: Word, draft: Draft): boolean {
  if (personNoun(word.lower) && !(word.tag === 'VERB' && draft.last < draft.first)) return noun(word, draft)
  switch (word.tag) {
    case 'NOUN':
    case 'PROPN':
    case 'X':
    case 'SYM':
    case 'NUM':
      return noun(word, draft)
    case 'ADJ':
      return noun(word, draft)
    case 'ADV':
      return draft.head === null && !ADVERBS.has(word.lower) && isBeforeNoun(s, i)
    case 'VERB':
      if (isFirstName(s, i)) return noun(word, draft)
      return (
        (draft.named && word.capital) ||
        (isParticiple(word) && draft.last >= draft.first && !hasNoun(draft) && isBeforeNoun(s, i))
      )
    default:
      return false
  }
}

function noun(word: Word, draft: Draft): boolean {
  if (draft.named && !word.capital && draft.number === null && word.tag !== 'NOUN') return false
  draft.head = word
  draft.named = word.capital
  return true
}

/**
 * Joins "one of their employees", "dozens of people", "a group of 12 farmers" into one group each,
 * with the number of the one part and the noun of the other.
 */
function mergeOf(s: Sentence, from: ReadonlyMap<number, Group>): Map<number, Group> {
  const merged = new Map<number, Group>()
  let taken = -1
  for (const [first, group] of from) {
    if (first <= taken) continue
    const joined = joinGroups(s, from, group)
    merged.set(first, joined)
    taken = joined.last
  }
  return merged
}
