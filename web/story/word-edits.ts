/** A run of words that both texts have, or only this one. */
export type Run = { readonly text: string; readonly isShared: boolean }

/** Above so many words a side, edits are not looked for word by word. */
const LONGEST = 600

/** Two passages as runs of words that they share and that only one has; by the longest common run of words. */
export function wordEdits(a: string, b: string): readonly [readonly Run[], readonly Run[]] {
  const [x, y] = [tokens(a), tokens(b)]
  if (x.length > LONGEST || y.length > LONGEST)
    return [[{ text: a, isShared: true }], [{ text: b, isShared: true }]]
  const [inA, inB] = common(x.map(plain), y.map(plain))
  return [runs(x, inA), runs(y, inB)]
}

/** Words with the space behind them. */
const tokens = (text: string): string[] => text.match(/\S+\s*/g) ?? []

/** A word as it is compared: without case and outer marks. */
const plain = (token: string): string => token.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || token.trim()

/** Which words of each list are in their longest common subsequence. */
function common(a: readonly string[], b: readonly string[]): [boolean[], boolean[]] {
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => best[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const [inA, inB] = [a.map(() => false), b.map(() => false)]
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      inA[i++] = true
      inB[j++] = true
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return [inA, inB]
}

function runs(words: readonly string[], shared: readonly boolean[]): Run[] {
  const found: { text: string; isShared: boolean }[] = []
  words.forEach((text, i) => {
    const isShared = shared[i] ?? false
    const last = found.at(-1)
    if (last && last.isShared === isShared) last.text += text
    else found.push({ text, isShared })
  })
  return found
}
