import { entryAt, type Likeness } from './likeness.ts'

/**
 * Sentences of two texts paired one to one, by rows and columns of their likeness: `partner[row]` is a
 * column and `owner[column]` a row, -1 where unpaired. `rowBest` and `columnBest` are the entries of
 * each sentence's likeliest partner, or -1.
 */
export type Alignment = {
  partner: Int32Array
  owner: Int32Array
  rowBest: Int32Array
  columnBest: Int32Array
}

// Least likeness, 0 to 1. Unrelated sentences on one topic seldom reach 0.3; in two texts that share much a copy may fall below.
/** Of sentences that are each other's likeliest and start the alignment. */
const ANCHOR = 0.4
/** Of the sentences right after or before a pair: copies keep their order. */
const NEXT = 0.15
/** Of those after or before a pair with a sentence between. */
const NEAR = 0.16
/** Of sentences that are each other's likeliest and far from any pair. */
const ALONE = 0.18

export const emptyAlignment = (): Alignment => ({
  partner: new Int32Array(0),
  owner: new Int32Array(0),
  rowBest: new Int32Array(0),
  columnBest: new Int32Array(0),
})

/**
 * Pairs the sentences of two texts. First those that are each other's likeliest and well alike; from
 * there along both texts, where less likeness will do; last what is alike enough to stand alone.
 */
export function align(alignment: Alignment, like: Likeness): void {
  clear(alignment, like)
  findLikeliest(alignment, like)
  pairLikeliest(alignment, like, ANCHOR)
  extend(alignment, like)
  pairLikeliest(alignment, like, ALONE)
  extend(alignment, like)
}

function clear(alignment: Alignment, like: Likeness): void {
  if (like.rows > alignment.partner.length) {
    alignment.partner = new Int32Array(like.rows * 2)
    alignment.rowBest = new Int32Array(like.rows * 2)
  }
  if (like.columns > alignment.owner.length) {
    alignment.owner = new Int32Array(like.columns * 2)
    alignment.columnBest = new Int32Array(like.columns * 2)
  }
  alignment.partner.fill(-1, 0, like.rows)
  alignment.rowBest.fill(-1, 0, like.rows)
  alignment.owner.fill(-1, 0, like.columns)
  alignment.columnBest.fill(-1, 0, like.columns)
}

/** For each sentence the entry of its likeliest partner; ties go to the earlier sentence. */
function findLikeliest({ rowBest, columnBest }: Alignment, like: Likeness): void {
  const { rowStart, column, likeness } = like
  for (let row = 0; row < like.rows; row++) {
    const end = rowStart[row + 1] as number
    let best = -1
    for (let e = rowStart[row] as number; e < end; e++) {
      const c = column[e] as number
      const alike = likeness[e] as number
      const lead = best < 0 ? 1 : alike - (likeness[best] as number)
      if (lead > 0 || (lead === 0 && c < (column[best] as number))) best = e
      const held = columnBest[c] as number
      if (held < 0 || alike > (likeness[held] as number)) columnBest[c] = e
    }
    rowBest[row] = best
  }
}

function pairLikeliest(alignment: Alignment, like: Likeness, least: number): void {
  const { rowBest, columnBest } = alignment
  for (let row = 0; row < like.rows; row++) {
    const e = rowBest[row] as number
    if (e >= 0 && (like.likeness[e] as number) >= least && columnBest[like.column[e] as number] === e)
      pair(alignment, row, like.column[e] as number)
  }
}

/** Pairs two sentences unless one of them has a partner already. */
function pair({ partner, owner }: Alignment, row: number, column: number): void {
  if (partner[row] !== -1 || owner[column] !== -1) return
  partner[row] = column
  owner[column] = row
}

/** Walks from paired sentences to their neighbours, forwards and then backwards. */
function extend(alignment: Alignment, like: Likeness): void {
  for (let row = 0; row < like.rows; row++) reach(alignment, like, row, 1)
  for (let row = like.rows - 1; row >= 0; row--) reach(alignment, like, row, -1)
}

function reach(alignment: Alignment, like: Likeness, row: number, step: 1 | -1): void {
  const column = alignment.partner[row] as number
  if (column < 0 || alignment.partner[row + step] === column + step) return
  if (likenessOf(alignment, like, row + step, column + step) >= NEXT) {
    pair(alignment, row + step, column + step)
    return
  }
  reachOver(alignment, like, row + 2 * step, column + 2 * step)
  reachOver(alignment, like, row + step, column + 2 * step)
  reachOver(alignment, like, row + 2 * step, column + step)
}

function reachOver(alignment: Alignment, like: Likeness, row: number, column: number): void {
  if (likenessOf(alignment, like, row, column) >= NEAR) pair(alignment, row, column)
}

/** Likeness of two sentences without partners; 0 where one has a partner or does not exist. */
function likenessOf({ partner, owner }: Alignment, like: Likeness, row: number, column: number): number {
  if (row < 0 || row >= like.rows || column < 0 || column >= like.columns) return 0
  if (partner[row] !== -1 || owner[column] !== -1) return 0
  const e = entryAt(like, row, column)
  return e < 0 ? 0 : (like.likeness[e] as number)
}
