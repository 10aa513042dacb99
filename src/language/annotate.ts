import type { AnnotatedReport, Passage, ReadReport, Token } from '../model/passage.ts'
import type { BlockKind } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { findQuotations } from './quotations.ts'
import { readWords } from './tokens.ts'

/** A longer run of words without a full stop is no sentence: it is cut, so that every rule meets a bounded one. */
const LONGEST = 400

const READ: ReadonlySet<BlockKind> = new Set(['headline', 'heading', 'paragraph', 'caption'])

/** Sentences, tokens and quotations of a report. Pure: the same report gives the same passages. */
export function annotate(report: ReadReport): AnnotatedReport {
  const quotations = findQuotations(report.text, report.blocks)
  const passages = report.blocks.flatMap((block, index) =>
    READ.has(block.kind) && block.repeats === null
      ? passagesOf(report.text.slice(block.start, block.end), block.start, index, quotations)
      : [],
  )
  return { report, passages, quotations }
}

function passagesOf(text: string, offset: number, block: number, quotations: readonly Span[]): Passage[] {
  const { words, sentences } = readWords(text, offset)
  const quoted = quotedState(quotations)
  const tokens: Token[] = words.map((word) => ({ ...word, quoted: quoted(word) }))
  return sentences.flatMap(cutLong).flatMap(({ start, end }) => {
    const own = tokens.slice(start, end)
    const [first, last] = [own[0], own.at(-1)]
    return first && last ? [{ start: first.start, end: last.end, block, tokens: own }] : []
  })
}

/** Runs of at most `LONGEST` words. */
function cutLong({ start, end }: Span): Span[] {
  const parts: Span[] = []
  for (let at = start; at < end; at += LONGEST) parts.push({ start: at, end: Math.min(end, at + LONGEST) })
  return parts
}

/** Tells whether a word lies in a quotation; words are asked in reading order, so each quotation is passed once. */
function quotedState(quotations: readonly Span[]): (word: Span) => boolean {
  let at = 0
  return (word) => {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at++
    const next = quotations[at]
    return next !== undefined && next.start <= word.start
  }
}
