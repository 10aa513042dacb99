/**
 * Counts the most words that two runs of words share in the same order (longest common subsequence):
 * equal ends are taken off, the middle is counted with one bit a word (Hyyrö 2004).
 */
export type OrderCounter = (aStart: number, aEnd: number, bStart: number, bEnd: number) => number

const BITS = 32
const CARRY = 0x100000000

/** A counter over one array of word ids below `vocabulary`. It keeps scratch space between calls. */
export function orderCounter(words: Int32Array, vocabulary: number): OrderCounter {
  const masks = new Int32Array(vocabulary)
  return (aStart, aEnd, bStart, bEnd) => {
    let a = aStart
    let b = bStart
    let aLast = aEnd
    let bLast = bEnd
    while (a < aLast && b < bLast && words[a] === words[b]) {
      a++
      b++
    }
    while (a < aLast && b < bLast && words[aLast - 1] === words[bLast - 1]) {
      aLast--
      bLast--
    }
    const equal = a - aStart + (aEnd - aLast)
    if (a === aLast || b === bLast) return equal
    return equal + countMiddle(words, masks, a, aLast, b, bLast)
  }
}

function countMiddle(
  words: Int32Array,
  masks: Int32Array,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
): number {
  // Stripes of 32 words of `a`, from left to right; `carries` hands each stripe's carry to the next.
  const carries = new Uint8Array(aEnd - aStart > BITS ? bEnd - bStart : 0)
  let count = 0
  for (let from = aStart; from < aEnd; from += BITS) {
    const end = Math.min(aEnd, from + BITS)
    for (let i = from; i < end; i++) {
      const word = words[i] as number
      masks[word] = (masks[word] as number) | (1 << (i - from))
    }
    count += countStripe(words, masks, bStart, bEnd, carries, end - from)
    for (let i = from; i < end; i++) masks[words[i] as number] = 0
  }
  return count
}

function countStripe(
  words: Int32Array,
  masks: Int32Array,
  bStart: number,
  bEnd: number,
  carries: Uint8Array,
  size: number,
): number {
  let unmatched = -1
  for (let j = bStart; j < bEnd; j++) {
    const hits = unmatched & (masks[words[j] as number] as number)
    const sum = (unmatched >>> 0) + (hits >>> 0) + (carries.length > 0 ? (carries[j - bStart] as number) : 0)
    if (carries.length > 0) carries[j - bStart] = sum >= CARRY ? 1 : 0
    unmatched = sum | 0 | (unmatched & ~hits)
  }
  return size - ones(size === BITS ? unmatched : unmatched & ((1 << size) - 1))
}

function ones(bits: number): number {
  let b = bits
  b -= (b >>> 1) & 0x55555555
  b = (b & 0x33333333) + ((b >>> 2) & 0x33333333)
  return Math.imul((b + (b >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
