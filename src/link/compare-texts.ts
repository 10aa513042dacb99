import type { Span } from '../model/span.ts'
import { align, emptyAlignment } from './align.ts'
import { type Candidates, emptyCandidates, findCandidates } from './candidates.ts'
import { weigh } from './evidence.ts'
import { fingerprint } from './fingerprints.ts'
import { findFurniture, type TextPair } from './furniture.ts'
import { compareRows, emptyLikeness, setColumns } from './likeness.ts'
import { post } from './postings.ts'
import { readWords } from './read-words.ts'
import { identityOf, type Run, runsOf } from './runs.ts'
import { type OrderCounter, orderCounter } from './shared-order.ts'
import { closeText, emptyWordTable, type WordTable, wordsOfSentence, wordsOfText } from './word-table.ts'

/**
 * A text to be linked. `body` are the spans of its paragraphs, in reading order; captions, credits and
 * promos are left out.
 */
export type LinkText = { readonly id: string; readonly text: string; readonly body: readonly Span[] }

export type LinkOptions = {
  /** Words in a fingerprint. */
  readonly run: number
  /** Neighbouring runs of which one is kept as fingerprint. */
  readonly window: number
  /** A fingerprint of more texts is common: see `post`. */
  readonly textCap: number
  /** A sentence that links unrelated groups of texts, so many or more, is furniture: see `findFurniture`. */
  readonly groupCap: number
  /** Sentences that share less of their words in order are no copy: see `runsOf`. */
  readonly leastIdentity: number
}

export const LINK_OPTIONS: LinkOptions = { run: 5, window: 4, textCap: 40, groupCap: 5, leastIdentity: 0.2 }

/** Texts read into one table, in the order of their ids, and every two that share passages, `a` < `b`. */
export type Comparison = {
  /** For each text of the table its index in the list given. */
  readonly order: readonly number[]
  readonly table: WordTable
  readonly pairs: readonly TextPair[]
}

/** Common fingerprints that make two texts worth comparing: about forty words in a row. */
const COMMON_PRINTS = 12
/** Words that the sentences around a single shared fingerprint must share in order … */
const SINGLE_WORDS = 6
/** … and their share of the longer sentence. */
const SINGLE_SHARE = 0.25
/** Texts of one origin share so many words in order … */
const STRONG_WORDS = 60
/** … and either so many fingerprints that few texts have, or this share of the shorter text. */
const STRONG_PRINTS = 5
const STRONG_SHARE = 0.3

/**
 * Compares all texts with one another.
 * @throws {RangeError} when two texts have one id, or a body span leaves its text.
 */
export function compareTexts(texts: readonly LinkText[], options: LinkOptions): Comparison {
  const order = orderById(texts)
  const table = readTexts(order.map((i) => texts[i] as LinkText))
  const found = comparePairs(table, options)
  const isFurniture = findFurniture(found, table.textCount, options.groupCap)
  const pairs = found.flatMap((pair) => keepShared(pair, isFurniture))
  return { order, table, pairs }
}

function orderById(texts: readonly LinkText[]): number[] {
  const ids = texts.map(({ id }) => id)
  if (new Set(ids).size < ids.length) throw new RangeError('two texts have one id')
  const idOf = (i: number): string => ids[i] as string
  return ids.map((_, i) => i).sort((i, j) => (idOf(i) < idOf(j) ? -1 : 1))
}

/** @throws {RangeError} when a body span leaves its text. */
export function readTexts(texts: readonly LinkText[]): WordTable {
  const table = emptyWordTable(texts.length)
  for (const { text, body } of texts) {
    for (const span of body) {
      if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length))
        throw new RangeError(`no span of a text of ${text.length}: ${span.start} to ${span.end}`)
      readWords(table, text, span)
    }
    closeText(table)
  }
  return table
}

function comparePairs(table: WordTable, options: LinkOptions): TextPair[] {
  const postings = post(fingerprint(table, options.run, options.window), table, options.textCap)
  const found = emptyCandidates(table.textCount)
  const like = emptyLikeness(table, weigh(table))
  const alignment = emptyAlignment()
  const count = orderCounter(table.words, table.vocabulary.size)
  const pairs: TextPair[] = []
  for (let a = 0; a < table.textCount; a++) {
    findCandidates(found, postings, table.textSentence, a)
    let columns = -1
    for (let i = 0; i < found.count; i++) {
      const b = found.met[i] as number
      if (!isWorthComparing(found, b, table, count)) continue
      if (columns !== a) setColumns(like, a)
      columns = a
      compareRows(like, b)
      align(alignment, like)
      const runs = runsOf(alignment, like, count, options.leastIdentity)
      if (runs.length > 0)
        pairs.push({ a, b, runs, strong: isStrong(runs, found.rare[b] as number, table, a, b) })
    }
  }
  return pairs
}

/** A single shared fingerprint is mostly chance: there the sentences around it must share more. */
function isWorthComparing(found: Candidates, b: number, table: WordTable, count: OrderCounter): boolean {
  if ((found.rare[b] as number) > 1 || (found.common[b] as number) >= COMMON_PRINTS) return true
  if (found.rare[b] === 0) return false
  const { sentenceWord } = table
  const [s, o] = [found.own[b] as number, found.other[b] as number]
  const shared = count(
    sentenceWord[s] as number,
    sentenceWord[s + 1] as number,
    sentenceWord[o] as number,
    sentenceWord[o + 1] as number,
  )
  return (
    shared >= SINGLE_WORDS &&
    shared >= SINGLE_SHARE * Math.max(wordsOfSentence(table, s), wordsOfSentence(table, o))
  )
}

function isStrong(runs: readonly Run[], prints: number, table: WordTable, a: number, b: number): boolean {
  let matched = 0
  for (const run of runs) matched += run.matched
  if (matched < STRONG_WORDS) return false
  return (
    prints >= STRONG_PRINTS || matched > STRONG_SHARE * Math.min(wordsOfText(table, a), wordsOfText(table, b))
  )
}

// What a pair must show to be named, and a lone sentence to be named within a pair.
const PAIR_IDENTITY = 0.3
/** Bits of rare words, and two for each word in order as far as the passages are identical. */
const PAIR_BITS = 80
const ORDER_BITS = 2
const LONE_IDENTITY = 0.15
const LONE_BITS = 14
/** In a strong pair the rest of the text speaks for a lone sentence too. */
const LONE_BITS_STRONG = 3

/** The pair with the runs that are copy; nothing where they do not show enough. */
function keepShared(pair: TextPair, isFurniture: (sentence: number) => boolean): TextPair[] {
  const least = pair.strong ? LONE_BITS_STRONG : LONE_BITS
  const runs = pair.runs.filter(
    (run) =>
      (run.sentences > 1 || (identityOf(run) >= LONE_IDENTITY && run.bits >= least)) &&
      !isAll(run, isFurniture),
  )
  let [matched, aligned, bits] = [0, 0, 0]
  for (const run of runs) {
    matched += run.matched
    aligned += run.aligned
    bits += run.bits + ORDER_BITS * run.matched * identityOf(run)
  }
  return bits >= PAIR_BITS && matched >= PAIR_IDENTITY * aligned
    ? [{ ...pair, runs: runs.sort((one, other) => one.a - other.a) }]
    : []
}

function isAll(run: Run, isFurniture: (sentence: number) => boolean): boolean {
  for (let i = 0; i < run.sentences; i++) if (!isFurniture(run.a + i) && !isFurniture(run.b + i)) return false
  return true
}
