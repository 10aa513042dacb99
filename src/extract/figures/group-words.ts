import {
  BE,
  CLAUSE_MARKS,
  COMMAS,
  CONJUNCTIONS,
  DO,
  HAVE,
  MODALS,
  NOT,
  PREPOSITIONS,
  RELATIVES,
  REPORTING,
  SUBORDINATORS,
} from './closed.table.ts'
import { COUNTED_NOUNS, EFFECTS } from './effects.table.ts'
import type { Group } from './groups.ts'
import { personNoun, singulars } from './nouns.ts'
import type { Sentence, Word } from './words.ts'

/** A noun group while its words are read. */
export type Draft = { -readonly [key in keyof Group]: Group[key] } & { named: boolean }

const CLOSED: readonly ReadonlySet<string>[] = [
  BE,
  HAVE,
  MODALS,
  DO,
  NOT,
  RELATIVES,
  SUBORDINATORS,
  CONJUNCTIONS,
  PREPOSITIONS,
  COMMAS,
  CLAUSE_MARKS,
  REPORTING,
]

/** True for words that never stand inside a noun group. */
export const isClosed = (word: Word): boolean =>
  word.number === null && CLOSED.some((set) => set.has(word.lower))

const TIMES: ReadonlySet<string> = new Set(
  'day night morning evening afternoon moment time week month year'.split(' '),
)

/** "the same night candidate Ivo Tarn was murdered": a time, and then who. */
export const isAfterTime = (word: Word, draft: Draft): boolean =>
  draft.head !== null &&
  ((draft.head.number?.unit === 'duration' && word.capital) ||
    (!draft.head.capital &&
      TIMES.has(draft.head.lower) &&
      (word.capital || word.tag === 'ADJ' || word.tag === 'DET')))

/** "two boys ages 14 and 15": how old they are, behind them. */
export const isAges = (s: Sentence, i: number, draft: Draft): boolean =>
  draft.head !== null && ['ages', 'aged'].includes(s[i]?.lower ?? '') && (s[i + 1]?.number ?? null) !== null

/** "25 arrests", "12 murders": a noun behind its number, although a verb is written so too. */
export const isCounted = (word: Word, draft: Draft): boolean =>
  draft.number !== null &&
  draft.head === null &&
  EFFECTS.get(word.lower)?.form === 'third' &&
  word.tag === 'NOUN' &&
  singulars(word.lower).some((w) => COUNTED_NOUNS.has(w))

/** "Tarn's murder" */
export const isOwned = (word: Word, draft: Draft): boolean =>
  draft.owner !== null && draft.head === null && word.tag === 'NOUN' && COUNTED_NOUNS.has(word.lower)

/** "black and white men", "rural, urban": a joint between two adjectives before the noun. */
export function isModifierList(s: Sentence, i: number, draft: Draft): boolean {
  const [before, word, after, noun] = [s[i - 1], s[i], s[i + 1], s[i + 2]]
  if (draft.last < draft.first || !word || !['and', ','].includes(word.lower)) return false
  return before?.tag === 'ADJ' && after?.tag === 'ADJ' && (noun?.tag === 'NOUN' || noun?.tag === 'ADJ')
}

/** "Ana Sol": a capital inside the sentence before another, whatever a lower-case word like it would be. */
export function isFirstName(s: Sentence, i: number): boolean {
  const [before, word, next] = [s[i - 1], s[i], s[i + 1]]
  if (!before || !word?.capital || !next?.capital || next.tag !== 'PROPN') return false
  return !EFFECTS.has(word.lower) && !CLAUSE_MARKS.has(before.lower) && !/(?:ing|ed)$/.test(word.lower)
}

export const hasNoun = (draft: Draft): boolean => draft.head !== null && draft.head.tag !== 'ADJ'

export const isParticiple = (word: Word): boolean => /(?:ed|ing|en)$/.test(word.lower)

export function isBeforeNoun(s: Sentence, i: number): boolean {
  const next = s[i + 1]
  if (!next || next.date) return false
  return ['NOUN', 'ADJ', 'PROPN'].includes(next.tag) || personNoun(next.lower) !== null
}
