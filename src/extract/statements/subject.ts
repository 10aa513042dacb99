import type { Tag, Token } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'

/** Tokens `[first, last)` of a sentence. */
export type Run = { readonly first: number; readonly last: number }

/** Where a run stands in the text. */
export const spanOf = (tokens: readonly Token[], { first, last }: Run): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
})

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const INNER: ReadonlySet<string> = new Set(["'s", '’s', "'", '’', '-', '.'])
const JOINS: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for', 'from', 'by'])
const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'who', 'which', 'it'])
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(' '),
)
/** A subject is no longer than this. */
const LONGEST = 14

/** The noun phrase that ends right before `verb`, auxiliaries, adverbs and days left out; `null` where none does. */
export function subjectBefore(tokens: readonly Token[], verb: number): Run | null {
  let last = verb
  while (last > 0 && verb - last < 5 && isBesideVerb(tokens[last - 1])) last--
  const head = tokens[last - 1]
  if (!head) return null
  if (head.tag === 'PRON') return SPEAKING_PRONOUNS.has(head.lower) ? { first: last - 1, last } : null
  if (head.tag !== 'NOUN' && head.tag !== 'PROPN') return null
  const first = startOf(tokens, last)
  return first < last ? { first, last } : null
}

const isBesideVerb = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.tag === 'AUX' ||
    t.tag === 'ADV' ||
    t.lower === 'have' ||
    t.lower === 'had' ||
    t.lower === 'has' ||
    DAYS.has(t.lower) ||
    (t.lower === 'on' && t.tag === 'ADP'))

/** Where the noun phrase that ends at `last` begins. */
function startOf(tokens: readonly Token[], last: number): number {
  let first = last
  while (first > 0 && last - first < LONGEST) {
    const before = tokens[first - 1]
    if (!before || before.quoted !== tokens[last - 1]?.quoted) break
    if (before.tag === 'DET') {
      first--
      if (!joinsOn(tokens, first)) break
      first--
    } else if (isNominal(before)) first--
    else if (joinsOn(tokens, first)) first--
    else break
  }
  while (first < last && (INNER.has(tokens[first]?.lower ?? '') || tokens[first]?.lower === 'and')) first++
  return first
}

const isNominal = (t: Token): boolean =>
  NOMINAL.has(t.tag) || INNER.has(t.lower) || /^(?:his|her|its|their|our)$/.test(t.lower)

/** "at the gate", "of Tessel": a preposition between a noun before it and what is behind it. */
const joinsOn = (tokens: readonly Token[], first: number): boolean =>
  JOINS.has(tokens[first - 1]?.lower ?? '') &&
  (tokens[first - 2]?.tag === 'NOUN' || tokens[first - 2]?.tag === 'PROPN')
