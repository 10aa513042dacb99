import type { Evidence } from './evidence.ts'
import type { WordTable } from './word-table.ts'

/**
 * Which sentences of two texts share words, and how many bits of them: a sparse matrix, row by row.
 * Row `j` (sentence `j` of the second text, from 0) has entries `rowStart[j]` to `rowStart[j + 1]`:
 * `column` is the sentence of the first text, from 0, `shared` the bits of the words both hold,
 * `likeness` those bits over the geometric mean of both sentences' bits, 0 to 1.
 */
export type Likeness = {
  readonly table: WordTable
  readonly evidence: Evidence
  columns: number
  rows: number
  firstColumn: number
  firstRow: number
  rowStart: Int32Array
  column: Int32Array
  shared: Float64Array
  likeness: Float64Array
  /** Index of the first text: entry + 1 by word, chained through `next`; `sentence` by entry. */
  readonly head: Int32Array
  next: Int32Array
  sentence: Int32Array
  sums: Float64Array
  touched: Int32Array
}

/** Entries below are not kept. */
const LEAST_LIKENESS = 0.08

export function emptyLikeness(table: WordTable, evidence: Evidence): Likeness {
  return {
    table,
    evidence,
    columns: 0,
    rows: 0,
    firstColumn: 0,
    firstRow: 0,
    rowStart: new Int32Array(64),
    column: new Int32Array(256),
    shared: new Float64Array(256),
    likeness: new Float64Array(256),
    head: new Int32Array(table.vocabulary.size),
    next: new Int32Array(256),
    sentence: new Int32Array(256),
    sums: new Float64Array(64),
    touched: new Int32Array(64),
  }
}

/** Takes text `a` as the columns; rows of other texts are then compared with it. */
export function setColumns(like: Likeness, a: number): void {
  clearColumns(like)
  const { table, evidence } = like
  like.firstColumn = table.textSentence[a] as number
  like.columns = (table.textSentence[a + 1] as number) - like.firstColumn
  const from = evidence.start[like.firstColumn] as number
  const size = (evidence.start[like.firstColumn + like.columns] as number) - from
  if (size >= like.next.length) {
    like.next = new Int32Array(size * 2)
    like.sentence = new Int32Array(size * 2)
  }
  if (like.columns > like.sums.length) {
    like.sums = new Float64Array(like.columns * 2)
    like.touched = new Int32Array(like.columns * 2)
  }
  let entry = 0
  for (let s = 0; s < like.columns; s++) {
    const end = evidence.start[like.firstColumn + s + 1] as number
    for (let i = evidence.start[like.firstColumn + s] as number; i < end; i++) {
      const word = evidence.words[i] as number
      like.next[++entry] = like.head[word] as number
      like.sentence[entry] = s
      like.head[word] = entry
    }
  }
}

function clearColumns(like: Likeness): void {
  const { evidence } = like
  const end = evidence.start[like.firstColumn + like.columns] as number
  for (let i = evidence.start[like.firstColumn] as number; i < end; i++)
    like.head[evidence.words[i] as number] = 0
}

/** Compares every sentence of text `b` with the columns. */
export function compareRows(like: Likeness, b: number): void {
  const { table } = like
  like.firstRow = table.textSentence[b] as number
  like.rows = (table.textSentence[b + 1] as number) - like.firstRow
  if (like.rows >= like.rowStart.length) like.rowStart = new Int32Array(like.rows * 2)
  let size = 0
  for (let row = 0; row < like.rows; row++) {
    const met = addUp(like, like.firstRow + row)
    if (size + met > like.column.length) growEntries(like, size + met)
    size = keepEntries(like, like.firstRow + row, met, size)
    like.rowStart[row + 1] = size
  }
}

/** Adds up, by column, the bits that a sentence shares; returns how many columns it met. */
function addUp(like: Likeness, s: number): number {
  const { evidence, head, next, sentence, sums, touched } = like
  let met = 0
  const end = evidence.start[s + 1] as number
  for (let i = evidence.start[s] as number; i < end; i++) {
    const word = evidence.words[i] as number
    const bits = evidence.bits[word] as number
    for (let entry = head[word] as number; entry !== 0; entry = next[entry] as number) {
      const column = sentence[entry] as number
      const sum = sums[column] as number
      if (sum === 0) touched[met++] = column
      sums[column] = sum + bits
    }
  }
  return met
}

/** Keeps the entries of a row that are worth it and clears the sums; returns the new size. */
function keepEntries(like: Likeness, s: number, met: number, from: number): number {
  const { evidence, sums, touched, column, shared, likeness, firstColumn } = like
  const own = evidence.weight[s] as number
  let size = from
  for (let i = 0; i < met; i++) {
    const c = touched[i] as number
    const sum = sums[c] as number
    sums[c] = 0
    const alike = sum / Math.sqrt(own * (evidence.weight[firstColumn + c] as number))
    if (alike < LEAST_LIKENESS) continue
    column[size] = c
    shared[size] = sum
    likeness[size++] = alike
  }
  return size
}

function growEntries(like: Likeness, size: number): void {
  const column = new Int32Array(size * 2)
  const shared = new Float64Array(size * 2)
  const likeness = new Float64Array(size * 2)
  column.set(like.column)
  shared.set(like.shared)
  likeness.set(like.likeness)
  like.column = column
  like.shared = shared
  like.likeness = likeness
}

/** The entry of a row and a column, or -1 where they share next to nothing. */
export function entryAt(like: Likeness, row: number, column: number): number {
  if (row < 0 || row >= like.rows) return -1
  const end = like.rowStart[row + 1] as number
  for (let e = like.rowStart[row] as number; e < end; e++) if (like.column[e] === column) return e
  return -1
}
