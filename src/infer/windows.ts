import type { Words } from './words.ts'

/** Sizes in pieces, and the numbers of the special pieces. */
export type WindowSettings = {
  readonly size: number
  readonly stride: number
  readonly cls: number
  readonly sep: number
}

/** Words `[first, last)` of a text as pieces. `owner` has for each piece its word, counted in the window, or -1. */
export type Window = {
  readonly first: number
  readonly last: number
  readonly ids: readonly number[]
  readonly owner: readonly number[]
}

/** A text as pieces, word by word, with the running totals before each; a line break costs one piece, the separator. */
export type Pieces = {
  readonly own: readonly (readonly number[])[]
  readonly breaks: readonly number[]
  readonly total: readonly number[]
}

/** A word longer than a quarter of a window is cut off. */
export function piecesOf(words: Words, pieces: (word: string) => readonly number[], size: number): Pieces {
  const own = words.text.map((word) => pieces(word).slice(0, size >> 2))
  const total = [0]
  own.forEach((word, i) => {
    total.push(at(total, i) + word.length + at(words.breaks, i))
  })
  return { own, breaks: words.breaks, total }
}

/** Overlapping windows over all words, in order, cut between words; the last is moved back to be full. */
export function cutWindows(pieces: Pieces, settings: WindowSettings): Window[] {
  const { total } = pieces
  const count = total.length - 1
  if (count === 0) return []
  const room = settings.size - 2
  const starts = [0]
  for (let first = 0; at(total, count) - at(total, first) > room; starts.push(first))
    first = Math.max(first + 1, endOf(total, first, settings.stride))
  const last = starts.length - 1
  if (last > 0) starts[last] = Math.max(at(starts, last - 1) + 1, lowest(total, at(total, count) - room))
  return starts.map((first) => windowOf(first, endOf(total, first, room), pieces, settings))
}

/** A window around words `[first, last)` with as much before them as behind; `null` where they do not fit. */
export function windowAround(
  first: number,
  last: number,
  pieces: Pieces,
  settings: WindowSettings,
): Window | null {
  const { total } = pieces
  const spare = settings.size - 2 - (at(total, last) - at(total, first))
  if (spare < 0) return null
  const start = lowest(total, at(total, first) - (spare >> 1))
  return windowOf(start, endOf(total, start, settings.size - 2), pieces, settings)
}

const at = (list: readonly number[], i: number): number => list[i] ?? 0

/** The first index whose total is at least `value`. */
function lowest(total: readonly number[], value: number): number {
  let [low, high] = [0, total.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(total, middle) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The word behind the last that fits a window which starts at `first`; totals rise with every word. */
const endOf = (total: readonly number[], first: number, room: number): number =>
  Math.min(total.length, lowest(total, at(total, first) + room + 1)) - 1

function windowOf(
  first: number,
  last: number,
  { own, breaks }: Pieces,
  { cls, sep }: WindowSettings,
): Window {
  const ids = [cls]
  const owner = [-1]
  for (let w = first; w < last; w++) {
    if (breaks[w] === 1) {
      ids.push(sep)
      owner.push(-1)
    }
    for (const id of own[w] ?? []) {
      ids.push(id)
      owner.push(w - first)
    }
  }
  ids.push(sep)
  owner.push(-1)
  return { first, last, ids, owner }
}
