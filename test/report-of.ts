import type { ReadReport } from '../src/model/passage.ts'
import type { BlockKind } from '../src/model/report.ts'

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
