import type { FoundAttribution } from '../../model/found.ts'
import type { AnnotatedReport } from '../../model/passage.ts'
import type { Block } from '../../model/report.ts'
import { type Span, trimmed } from '../../model/span.ts'

/**
 * An attribution cut to the block of its cue where that block or the other is no paragraph: a headline says nothing of
 * what the text below it goes on to tell. A source never leaves its block; a quotation may run on over paragraphs.
 */
export function withinBlock(attribution: FoundAttribution, { report }: AnnotatedReport): FoundAttribution {
  const [cue] = attribution.cue
  const home = cue && report.blocks[indexAt(report.blocks, cue.start)]
  if (!home) return attribution
  const all = [...attribution.source, ...attribution.content]
  if (all.every((s) => s.start >= home.start && s.end <= home.end)) return attribution
  const cut = (span: Span): Span[] => {
    const [start, end] = [Math.max(span.start, home.start), Math.min(span.end, home.end)]
    return start < end ? [trimmed(report.text, { start, end })] : []
  }
  const stays = (span: Span): boolean =>
    home.kind === 'paragraph' && blocksOf(report.blocks, span).every((b) => b.kind === 'paragraph')
  return {
    ...attribution,
    source: attribution.source.flatMap(cut),
    content: attribution.content.flatMap((span) => (stays(span) ? [span] : cut(span))),
  }
}

/** Index of the first block that ends behind `at`. */
function indexAt(blocks: readonly Block[], at: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The blocks that a span touches. */
function blocksOf(blocks: readonly Block[], { start, end }: Span): Block[] {
  const first = indexAt(blocks, start)
  const next = indexAt(blocks, end - 1) + 1
  return blocks.slice(first, next)
}
