import type { Span } from '../model/span.ts'
import type { Comparison } from './compare-texts.ts'
import { disjointSets } from './disjoint-sets.ts'
import type { TextPair } from './furniture.ts'
import { narrationShare } from './narration.ts'
import type { Run } from './runs.ts'
import { wordsOfText } from './word-table.ts'

// Two texts go back to one when they share narration: several sentences of it that are no small
// part of the shorter text …
const SEVERAL_SENTENCES = 3
const SEVERAL_WORDS = 40
const SEVERAL_SHARE = 0.1
// … or a large share of the shorter text, more than a sentence and its quotation of it …
const LARGE_SHARE = 0.3
const SOME_SENTENCES = 1.5
const SOME_WORDS = 20
// … or nearly all of a text of a few words.
const WHOLE_SHARE = 0.8
const FEW_WORDS = 8

/**
 * Lineages by union: each list holds texts of the table that go back to one text, ascending. A quotation
 * that two texts carry does not unite them, however long, nor does a stock sentence.
 * `quotations` are those of each text of the table, in reading order.
 */
export function unite(comparison: Comparison, quotations: readonly (readonly Span[])[]): number[][] {
  const { table, pairs } = comparison
  const sets = disjointSets(table.textCount)
  for (const pair of pairs) if (isOfOneText(comparison, pair, quotations)) sets.join(pair.a, pair.b)
  const members = new Map<number, number[]>()
  for (let t = 0; t < table.textCount; t++) {
    const root = sets.find(t)
    const held = members.get(root)
    if (held === undefined) members.set(root, [t])
    else held.push(t)
  }
  return [...members.values()]
}

function isOfOneText(
  { table }: Comparison,
  { a, b, runs }: TextPair,
  quotations: readonly (readonly Span[])[],
): boolean {
  const spanOf = (first: number, { sentences }: Run): Span => ({
    start: table.sentenceStart[first] as number,
    end: table.sentenceEnd[first + sentences - 1] as number,
  })
  let [words, sentences, matched] = [0, 0, 0]
  for (const run of runs) {
    const narration = Math.min(
      narrationShare(spanOf(run.a, run), quotations[a] ?? []),
      narrationShare(spanOf(run.b, run), quotations[b] ?? []),
    )
    matched += run.matched
    words += run.matched * narration
    sentences += run.sentences * narration
  }
  const share = matched / Math.min(wordsOfText(table, a), wordsOfText(table, b))
  return (
    (sentences >= SEVERAL_SENTENCES && words >= SEVERAL_WORDS && share >= SEVERAL_SHARE) ||
    (share >= LARGE_SHARE && sentences >= SOME_SENTENCES && words >= SOME_WORDS) ||
    (share >= WHOLE_SHARE && words >= FEW_WORDS)
  )
}
