import type { Token } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { DAYS } from './verbs.table.ts'

/** A run of a sentence's tokens, `[first, last)`. */
export type Run = { readonly first: number; readonly last: number }

const QUOTE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', "''", '``', '«', '»', '„'])
export const isMark = (token: Token | undefined): boolean =>
  token !== undefined && QUOTE_MARKS.has(token.lower)
const BREAKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '...', '…'])
const CONNECTIVES: ReadonlySet<string> = new Set([
  'that',
  'while',
  'when',
  'because',
  'although',
  'though',
  'since',
  'if',
  'whether',
])
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'])
const SUBJECTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET'])

export const isVerbal = (token: Token | undefined): boolean => token?.tag === 'VERB' || token?.tag === 'AUX'
export const hasVerb = (tokens: readonly Token[], { first, last }: Run): boolean =>
  tokens.slice(first, last).some(isVerbal)

/** The span of a run; `null` for an empty one. */
export function spanOf(tokens: readonly Token[], { first, last }: Run): Span | null {
  const [a, b] = [tokens[first], tokens[last - 1]]
  return a && b && last > first ? { start: a.start, end: b.end } : null
}

/** Where the words right before a cue may hold its subject: auxiliaries, adverbs and days between are passed over. */
export function subjectEnd(tokens: readonly Token[], cue: number): number {
  let end = cue
  for (;;) {
    const token = tokens[end - 1]
    if (!token || token.quoted) return end
    const aside = token.tag === 'AUX' || token.tag === 'ADV' || token.tag === 'PART' || DAYS.has(token.lower)
    const onDay = token.lower === 'on' && DAYS.has(tokens[end]?.lower ?? '')
    if (!aside && !onDay) return end
    end--
  }
}

/** The noun phrase with its appositions that ends at `end`, begins at `from` or later and is a cue's subject; `null` where there is none. */
export function subjectBefore(tokens: readonly Token[], end: number, from = 0): Run | null {
  const closed = tokens[end - 1]?.lower === ','
  let first = end - (closed ? 1 : 0)
  while (first > from && !stops(tokens, first - 1, closed)) first--
  first = skipLead(tokens, first, end)
  const verb = tokens.findIndex(
    (t, i) =>
      i >= first && i < end && isVerbal(t) && !isRelative(tokens, i, first) && !isParticipleOfNoun(tokens, i),
  )
  const last = verb >= 0 && !closed ? verb : end
  return isNominal(tokens, { first, last }) ? { first, last } : null
}

function stops(tokens: readonly Token[], at: number, closed: boolean): boolean {
  const token = tokens[at]
  if (!token || token.quoted || isMark(token) || BREAKS.has(token.lower)) return true
  if (CONNECTIVES.has(token.lower)) return !(closed && isInRelative(tokens, at))
  return token.lower === ',' && !closed
}

/** ", who asked not to be named because he was not allowed to speak,": a connective inside such an aside ends nothing. */
function isInRelative(tokens: readonly Token[], at: number): boolean {
  const who = tokens.findLastIndex((t, i) => i < at && (t.lower === 'who' || t.lower === 'whose'))
  if (who < 1 || tokens[who - 1]?.lower !== ',') return false
  return !tokens.slice(who, at).some((t) => t.lower === ',' || isMark(t))
}

/** A verb after "who", "which" or "that" belongs to the phrase and does not end it. */
export const isRelative = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens
    .slice(Math.max(first, at - 4), at)
    .some((t) => t.lower === 'who' || t.lower === 'which' || t.lower === 'whose') ||
  (at - 1 > first &&
    isVerbal(tokens[at]) &&
    tokens[at - 1]?.tag === 'AUX' &&
    isRelative(tokens, at - 1, first))

/** "a leaked memo", "the ruling party": no verb of its own. */
const isParticipleOfNoun = (tokens: readonly Token[], at: number): boolean =>
  /(?:ed|en|ing)$/.test(tokens[at]?.lower ?? '') &&
  ['DET', 'ADJ'].includes(tokens[at - 1]?.tag ?? '') &&
  ['NOUN', 'PROPN', 'ADJ'].includes(tokens[at + 1]?.tag ?? '')

/** Passes over "But", "Meanwhile," and "In a statement on Sunday," at the head of a clause. */
function skipLead(tokens: readonly Token[], from: number, end: number): number {
  let first = from
  while (first < end && !SUBJECTS.has(tokens[first]?.tag ?? '')) {
    const head = tokens[first]
    if (head?.tag === 'ADJ' || head?.tag === 'NUM') break
    const comma = tokens.findIndex((t, i) => i > first && i < end && t.lower === ',')
    first = head?.tag === 'ADP' || head?.tag === 'SCONJ' ? (comma < 0 ? first + 1 : comma + 1) : first + 1
  }
  return first
}

const isNominal = (tokens: readonly Token[], { first, last }: Run): boolean =>
  last > first &&
  last - first <= 40 &&
  tokens.slice(first, last).some((t) => t.tag === 'NOUN' || t.tag === 'PROPN' || t.tag === 'PRON')

/** The noun phrase, with an apposition after a comma, that begins at `first`; `null` where there is none. */
export function phraseFrom(tokens: readonly Token[], first: number): Run | null {
  let last = first
  while (last < tokens.length && (NOMINAL.has(tokens[last]?.tag ?? '') || links(tokens, last))) last++
  if (!isNominal(tokens, { first, last })) return null
  const apposition = tokens[last]?.lower === ',' ? appositionEnd(tokens, last + 1) : last
  return { first, last: Math.max(last, apposition) }
}

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'from',
  "'s",
  '’s',
  '-',
  "'",
  '’',
  'and',
  '.',
  'with',
])
const links = (tokens: readonly Token[], at: number): boolean =>
  LINKS.has(tokens[at]?.lower ?? '') && at + 1 < tokens.length && NOMINAL.has(tokens[at + 1]?.tag ?? '')

/** ", a lawyer for the families": without a verb of its own, up to the next comma, mark or full stop. */
function appositionEnd(tokens: readonly Token[], first: number): number {
  if (!['DET', 'NOUN', 'PROPN', 'ADJ'].includes(tokens[first]?.tag ?? '')) return 0
  let last = first
  while (last < tokens.length && !isMark(tokens[last]) && !/^[,.;:]$/.test(tokens[last]?.lower ?? '')) last++
  const run = { first, last }
  return hasVerb(tokens, run) || last - first > 14 || (tokens[last]?.lower ?? '.') === ':' ? 0 : last
}
