import type { ReadReport } from '../model/passage.ts'
import type { BlockKind } from '../model/report.ts'
import { AGENCIES } from './agencies.table.ts'

const NAMES: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([agency = '', ...others]) => [agency, ...others].map((name) => [name, agency])),
)
const LONGEST_NAME = 5
const WORD = /[\p{L}\p{N}-]+/gu
/** What credits a picture or a video, not the text. */
const PICTURE =
  /\b(?:photos?|photographs?|photographers?|pictures?|images?|videos?|footage|graphics?|via|handout)\b|©/iu
const PICTURE_BLOCKS: ReadonlySet<BlockKind> = new Set(['caption', 'embed', 'promo'])

/**
 * The agencies that a credit names, as written there: "AP" and "The Associated Press" are one. Acronyms
 * count in their own letters only, whole words only; what the table does not know is left out.
 */
export const agenciesIn = (credit: string): string[] => namesIn(credit, NAMES)

/** What `names` gives for the names of up to five whole words that a line holds, the longest first, each once. */
export function namesIn(line: string, names: ReadonlyMap<string, string>): string[] {
  const words = Array.from(line.matchAll(WORD), ([word]) => word)
  const found = new Set<string>()
  for (let from = 0; from < words.length; ) {
    const length = longestName(words, from, names)
    const name = names.get(words.slice(from, from + length).join(' '))
    if (name !== undefined) found.add(name)
    from += Math.max(1, length)
  }
  return [...found]
}

function longestName(words: readonly string[], from: number, names: ReadonlyMap<string, string>): number {
  for (let length = Math.min(LONGEST_NAME, words.length - from); length > 0; length--)
    if (names.has(words.slice(from, from + length).join(' '))) return length
  return 0
}

/**
 * The agencies that a report credits for its text, by name. A credit that stands in captions only, or in
 * a line about pictures, is a picture's; it says nothing of the words.
 */
export function creditedAgencies(report: ReadReport): string[] {
  const credits = report.credits.filter((credit) => !isPictureCredit(report, credit))
  const places = report.dateline === null ? credits : [...credits, report.dateline]
  return [...new Set(places.flatMap(agenciesIn))].sort()
}

function isPictureCredit({ text, blocks }: ReadReport, credit: string): boolean {
  if (PICTURE.test(credit)) return true
  const lines = blocks
    .filter(({ kind }) => kind !== 'paragraph')
    .map(({ kind, start, end }) => ({ kind, line: text.slice(start, end) }))
    .filter(({ line }) => line.includes(credit))
  return lines.length > 0 && lines.every(({ kind, line }) => PICTURE_BLOCKS.has(kind) || PICTURE.test(line))
}
