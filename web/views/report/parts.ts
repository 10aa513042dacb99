import { effectWords } from '../../../src/cli/text/figure-words.ts'
import { numberWords } from '../../../src/cli/text/numbers.ts'
import type { Block, Report } from '../../../src/model/report.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Copy } from '../../story/copies.ts'
import type { Selection } from '../../story/selection.ts'
import type { Side } from '../../story/sides.ts'
import { MARK_WORDS, type Mark } from '../../story/stance.ts'
import type { Story } from '../../story/story.ts'
import { who } from '../../story/who.ts'
import type { Marked } from './highlights.ts'

/** A note in the margin: what was found at a place of the text. */
export type MarginNote = Span & {
  readonly key: string
  readonly selection: Selection
  readonly mark: Mark | 'figure'
  readonly side: Side | null
  readonly words: string
}

/** A passage that other reports have too, for the bar in the gutter. */
export type Bar = Span & { readonly copies: readonly Copy[] }

/** A block with all that was found in it. */
export type BlockParts = {
  readonly block: Block
  readonly text: string
  readonly marks: readonly Marked[]
  readonly notes: readonly MarginNote[]
  readonly bars: readonly Bar[]
}

/** A report's blocks; text between them, if any, stands as blocks of its own, so that nothing of it is left out. */
export function blocksOf(report: Report, story: Story): BlockParts[] {
  const { text } = report
  const blocks = [...report.blocks].sort((a, b) => a.start - b.start)
  const all: Block[] = []
  let at = 0
  for (const block of [
    ...blocks,
    { kind: 'paragraph', start: text.length, end: text.length, repeats: null } as const,
  ]) {
    if (block.start > at && text.slice(at, block.start).trim() !== '')
      all.push({ kind: 'embed', start: at, end: block.start, repeats: null })
    if (block.end > block.start) all.push(block)
    at = Math.max(at, block.end)
  }
  const found = foundIn(report.id, story)
  return all.map((block) => ({
    block,
    text: text.slice(block.start, block.end),
    marks: within(found.marks, block).map((m) => ({
      ...m,
      start: m.start - block.start,
      end: m.end - block.start,
    })),
    notes: startingIn(found.notes, block),
    bars: within(found.bars, block),
  }))
}

type FoundInReport = {
  readonly marks: readonly Marked[]
  readonly notes: readonly MarginNote[]
  readonly bars: readonly Bar[]
}

function foundIn(id: string, story: Story): FoundInReport {
  const parts = story.of.get(id)
  if (!parts) return { marks: [], notes: [], bars: [] }
  const { statements, figures, copies } = parts
  const hue = (party: string | null): string => String(story.sides.of(party)?.hue ?? 'none')
  const marks = [
    ...statements.flatMap((s) =>
      s.content.spans.map((span) => ({
        ...span,
        name: `${s.stance === 'denies' || s.stance === 'doubts' ? 'denies' : 'says'}-${hue(s.source.party)}`,
      })),
    ),
    ...figures.map(({ start, end }) => ({ start, end, name: 'figure' })),
  ]
  const notes: MarginNote[] = [
    ...statements.map((s) => ({
      key: s.id,
      start: s.start,
      end: s.end,
      selection: { kind: 'statement', id: s.id } as const,
      mark: s.stance,
      side: story.sides.of(s.source.party),
      words: `${who(s, story)} ${MARK_WORDS[s.stance]}`,
    })),
    ...figures.map((f) => ({
      key: f.id,
      start: f.start,
      end: f.end,
      selection: { kind: 'figure', id: f.id } as const,
      mark: 'figure' as const,
      side: null,
      words: `${numberWords(f)} ${effectWords(f.counts).toLowerCase()}`,
    })),
  ]
  return {
    marks: marks.sort((a, b) => a.start - b.start),
    notes: notes.sort((a, b) => a.start - b.start),
    bars: barsOf(copies),
  }
}

/** Copies that overlap stand under one bar. */
export function barsOf(copies: readonly Copy[]): Bar[] {
  const bars: { start: number; end: number; copies: Copy[] }[] = []
  for (const copy of copies) {
    const last = bars.at(-1)
    if (last && copy.here.start < last.end) {
      last.end = Math.max(last.end, copy.here.end)
      last.copies.push(copy)
    } else bars.push({ start: copy.here.start, end: copy.here.end, copies: [copy] })
  }
  return bars
}

const within = <T extends Span>(items: readonly T[], { start, end }: Span): T[] =>
  items.filter((item) => item.start < end && item.end > start)

const startingIn = <T extends Span>(items: readonly T[], { start, end }: Span): T[] =>
  items.filter((item) => item.start >= start && item.start < end)
