import type { Block } from '../model/report.ts'

/** Two texts are one said twice when this share of the longer one's words is in both. */
const SAME = 0.85
/** How many blocks back a repetition is looked for, so that a long text takes linear time. */
const REACH = 200
/** Shorter lines repeat by chance. */
const LEAST_WORDS = 6

/** The earlier block that a block says again. `makesCaption`: two paragraphs, side by side, one with a picture credit. */
export type Repeat = { readonly index: number; readonly makesCaption: boolean }

/** The first earlier block with (nearly) the same words; `null` when the block is new. Quotations in body text may recur. */
export function repeatOf(text: string, block: Block, earlier: readonly Block[]): Repeat | null {
  const words = wordsOf(text, block)
  if (words.length < LEAST_WORDS || block.kind === 'header') return null
  for (let index = Math.max(0, earlier.length - REACH); index < earlier.length; index++) {
    const other = earlier[index]
    if (!other) continue
    if (
      Math.abs(other.end - other.start - (block.end - block.start)) > 60 ||
      !isSame(words, wordsOf(text, other))
    )
      continue
    const beside = index === earlier.length - 1
    if (block.kind !== 'paragraph' || other.kind === block.kind)
      return { index, makesCaption: beside && other.kind === 'paragraph' && block.kind === 'caption' }
    return { index, makesCaption: beside && other.kind === 'caption' }
  }
  return null
}

const wordsOf = (text: string, { start, end }: Block): string[] =>
  text
    .slice(start, Math.min(end, start + 2_000))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const bag = new Map<string, number>()
  for (const word of b) bag.set(word, (bag.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of a) {
    const left = bag.get(word) ?? 0
    if (left > 0) shared++
    bag.set(word, left - 1)
  }
  return shared >= SAME * Math.max(a.length, b.length)
}
