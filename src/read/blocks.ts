import { Day } from '../model/dates.ts'
import type { Block, BlockKind } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { isHeading, isHeadline, kindOf } from './classify.ts'
import { datelineOf } from './dateline.ts'
import { linesOf, paragraphsOf } from './lines.ts'
import { repeatOf, type Said, saidIn } from './repeats.ts'

/** A paragraph whose kind is known from the page's own marks; `null` leaves it to the words. */
export type Marked = Span & { readonly kind: BlockKind | null }

/** The caller's own line at the top of a file: " date 2020-10-05 ". */
const HEADER = /^\s{0,4}date (\d{4}-\d{2}-\d{2})(?=\s|$)/
/** A dateline stands at the start of one of the first paragraphs: a standfirst may come before it. */
const FIRST_PARAGRAPHS = 3

export type Blocks = { readonly blocks: readonly Block[]; readonly published: string | null }

/** Blocks of a plain text: the caller's header line (a date that is no day of the calendar is kept, not read), then paragraphs by blank lines or line breaks. */
export function blocksOfText(text: string): Blocks {
  const header = HEADER.exec(text)
  const from = header ? header[0].length : 0
  const paragraphs = paragraphsOf(text, linesOf(text, from)).map((s) => ({ ...s, kind: null }))
  const blocks = blocksOf(text, paragraphs)
  if (!header) return { blocks, published: null }
  const top: Block = { kind: 'header', start: header[0].indexOf('date'), end: from, repeats: null }
  const shifted = blocks.map((b) => (b.repeats === null ? b : { ...b, repeats: b.repeats + 1 }))
  return { blocks: [top, ...shifted], published: Day.safeParse(header[1]).data ?? null }
}

/** Blocks of a text from its paragraphs: kinds by words, place and repetition, datelines split off. */
export function blocksOf(text: string, paragraphs: readonly Marked[]): Block[] {
  const words = (s: Span): string => text.slice(s.start, s.end)
  const kinds = paragraphs.map((p) => p.kind ?? kindOf(words(p)))
  markTop(text, paragraphs, kinds, words)
  markHeadings(paragraphs, kinds, words)
  const blocks: Block[] = []
  const place = placeOfDateline(text, paragraphs, kinds)
  paragraphs.forEach((p, i) => {
    const kind = kinds[i] ?? 'paragraph'
    const line = i === place ? datelineOf(text, p) : null
    if (line) blocks.push({ kind: 'dateline', ...line, repeats: null })
    const own = line ? { start: line.end, end: p.end } : p
    const start = own.start + (/^\s*/.exec(words(own))?.[0].length ?? 0)
    if (start < own.end) blocks.push({ kind, start, end: own.end, repeats: null })
  })
  return withRepeats(text, blocks)
}

/** Index of the first of the first paragraphs that begins with a dateline; -1 where none does. */
function placeOfDateline(text: string, paragraphs: readonly Marked[], kinds: readonly BlockKind[]): number {
  let tried = 0
  for (let i = 0; i < paragraphs.length && tried < FIRST_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i]
    if (kinds[i] !== 'paragraph' || !paragraph) continue
    if (datelineOf(text, paragraph)) return i
    tried++
  }
  return -1
}

/** The first line is the headline when it looks like one and something longer follows. */
function markTop(
  text: string,
  paragraphs: readonly Marked[],
  kinds: BlockKind[],
  words: (s: Span) => string,
): void {
  const [first, second] = paragraphs
  if (!first || !second || kinds[0] !== 'paragraph' || first.kind !== null) return
  const longer = paragraphs.slice(1, 6).some((p) => p.end - p.start > first.end - first.start)
  if (longer && isHeadline(words(first)) && !datelineOf(text, first)) kinds[0] = 'headline'
}

/** A short line without a full stop is a heading when a paragraph follows. */
function markHeadings(paragraphs: readonly Marked[], kinds: BlockKind[], words: (s: Span) => string): void {
  paragraphs.forEach((p, i) => {
    const next = paragraphs[i + 1]
    if (i === 0 || p.kind !== null || kinds[i] !== 'paragraph' || !next || !isHeading(words(p))) return
    if (next.end - next.start > p.end - p.start) kinds[i] = 'heading'
  })
}

/** Captions and other furniture that say an earlier block again point at it; a caption's near-copy beside it is a caption. */
function withRepeats(text: string, blocks: readonly Block[]): Block[] {
  const done: Block[] = []
  const known: Said[] = []
  for (const block of blocks) {
    const said = saidIn(text, block)
    const repeats = repeatOf(block, said, done, known)
    const first = repeats?.makesCaption ? done[repeats.index] : undefined
    if (repeats && first) done[repeats.index] = { ...first, kind: 'caption' }
    done.push({ ...block, kind: first ? 'caption' : block.kind, repeats: repeats?.index ?? null })
    known.push(said)
  }
  return done
}
