/** Numbers that look random and are the same for the same seed: `roll(n)` is 0 to n - 1. */
export function dice(seed: number): (n: number) => number {
  let state = (seed * 2654435761) >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}
