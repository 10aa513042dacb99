import type { ReadReport } from '../src/model/passage.ts'
import type { Block, BlockKind } from '../src/model/report.ts'

/** A report of a text for tests of the stages behind reading: its blocks, all of one kind, are set apart by empty lines. */
export const reportOf = (text: string, kind: BlockKind = 'paragraph', id = 'r'): ReadReport => ({
  id,
  origin: { file: `${id}.txt` },
  outlet: null,
  headline: null,
  bylines: [],
  credits: [],
  dateline: null,
  published: null,
  language: 'en',
  text,
  blocks: [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]*)*/g)].map(({ index, 0: { length } }) => ({
    kind,
    start: index,
    end: index + length,
    repeats: null,
  })),
})

/** Lines of paragraphs, or of a block's kind and its words. */
export type Lines = readonly (string | readonly [BlockKind, string])[]

/** A report of lines, a block each, for tests of whole reports. */
export function reportOfLines(id: string, lines: Lines, fields: Partial<ReadReport> = {}): ReadReport {
  const blocks: Block[] = []
  let text = ''
  for (const line of lines) {
    const [kind, words] = typeof line === 'string' ? (['paragraph', line] as const) : line
    blocks.push({ kind, start: text.length, end: text.length + words.length, repeats: null })
    text += `${words}\n\n`
  }
  const rest = { outlet: null, headline: null, bylines: [], credits: [], dateline: null, published: null }
  return { id, origin: { file: `${id}.txt` }, language: 'en', text, blocks, ...rest, ...fields }
}
