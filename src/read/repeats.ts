import type { Block } from '../model/report.ts'

/** Two texts are one said twice when this share of the longer one's words is in both. */
const SAME = 0.85
/** How many blocks back a repetition is looked for, so that a long text takes linear time. */
const REACH = 200
/** Shorter lines repeat by chance. */
const LEAST_WORDS = 6
/** Blocks whose lengths differ by more, in UTF-16 code units, are not compared. */
const MOST_LONGER = 60

/** The earlier block that a block says again. `makesCaption`: two blocks side by side, one of them a caption. */
export type Repeat = { readonly index: number; readonly makesCaption: boolean }

/** Hashes of a block's words, in rising order, so that two blocks are compared in one pass. */
export type Said = Int32Array

export function saidIn(text: string, { start, end }: Block): Said {
  const words =
    text
      .slice(start, Math.min(end, start + 2_000))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return Int32Array.from(words, hashOf).sort()
}

/**
 * The first earlier block with (nearly) the same words; `null` when the block is new.
 * `said` are the block's words, `known` those of the blocks of `earlier`.
 */
export function repeatOf(
  block: Block,
  said: Said,
  earlier: readonly Block[],
  known: readonly Said[],
): Repeat | null {
  if (said.length < LEAST_WORDS || block.kind === 'header') return null
  for (let index = Math.max(0, earlier.length - REACH); index < earlier.length; index++) {
    const [other, otherSaid] = [earlier[index], known[index]]
    if (!other || !otherSaid || Math.abs(lengthOf(other) - lengthOf(block)) > MOST_LONGER) continue
    if (!isSame(said, otherSaid)) continue
    const isBeside = index === earlier.length - 1
    const kinds = [block.kind, other.kind]
    const makesCaption = isBeside && kinds.includes('caption') && kinds.includes('paragraph')
    return { index, makesCaption }
  }
  return null
}

const lengthOf = ({ start, end }: Block): number => end - start

/** True when `SAME` of the longer one's words are in both; ends as soon as too many are not. */
function isSame(a: Said, b: Said): boolean {
  const needed = SAME * Math.max(a.length, b.length)
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    if (shared + Math.min(a.length - i, b.length - j) < needed) return false
    const [left = 0, right = 0] = [a[i], b[j]]
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared >= needed
}

function hashOf(word: string): number {
  let hash = 7
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0
  return hash
}
