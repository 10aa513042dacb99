import type { Span } from '../model/span.ts'
import type { WindowTokens } from './graphs.ts'
import type { Window } from './windows.ts'
import type { Words } from './words.ts'

/** A sentence of a text: its words `[first, last)`, and its tokens as runs of words. */
export type Sentence = {
  readonly first: number
  readonly last: number
  readonly tokens: WindowTokens
}

/** Sentences of tokens laid over the words of a text; both in reading order. A token that meets no word has an empty run. */
export function sentencesOf(words: Words, sentences: readonly (readonly Span[])[]): Sentence[] {
  let from = 0
  return sentences.map((tokens) => {
    const first: number[] = []
    const last: number[] = []
    for (const { start, end } of tokens) {
      while (from < words.spans.length && (words.spans[from]?.end ?? 0) <= start) from++
      let to = from
      while (to < words.spans.length && (words.spans[to]?.start ?? 0) < end) to++
      first.push(from)
      last.push(to)
    }
    const fresh = first.map((w, t) => Number(t === 0 || w !== first[t - 1]))
    return { first: first[0] ?? from, last: last.at(-1) ?? from, tokens: { first, last, fresh } }
  })
}

/** For each word the window in which it stands furthest from an edge; the text's own ends are no edges. */
export function centralWindows(windows: readonly Window[], count: number): Int32Array {
  const owner = new Int32Array(count)
  const deepest = new Int32Array(count).fill(-1)
  windows.forEach(({ first, last }, n) => {
    for (let w = first; w < last; w++) {
      const left = first > 0 ? w - first : count
      const right = last < count ? last - 1 - w : count
      const depth = Math.min(left, right)
      if (depth > (deepest[w] ?? 0)) {
        deepest[w] = depth
        owner[w] = n
      }
    }
  })
  return owner
}

/** For each sentence the window that holds it whole and most centrally, or -1 where none does. */
export function homesOf(
  sentences: readonly Sentence[],
  windows: readonly Window[],
  count: number,
): Int32Array {
  let from = 0
  return Int32Array.from(sentences, ({ first, last }) => {
    while (from < windows.length && (windows[from]?.last ?? 0) <= first) from++
    let [home, deepest] = [-1, -1]
    for (let n = from; n < windows.length; n++) {
      const window = windows[n]
      if (!window || window.first > first) break
      if (window.last < last) continue
      const left = window.first > 0 ? first - window.first : count
      const right = window.last < count ? window.last - last : count
      if (Math.min(left, right) > deepest) [home, deepest] = [n, Math.min(left, right)]
    }
    return home
  })
}
