import { sizeOf } from '../../src/cli/text/figure-words.ts'
import { numberWords } from '../../src/cli/text/numbers.ts'
import type { Figure } from '../../src/model/figure.ts'

/** "1 – 5", "27", "at least 11 – 22". `null` where no figure has a number. */
export function spanOfNumbers(figures: readonly Figure[]): string | null {
  const given = figures.filter((f) => f.low !== null || f.high !== null).sort((a, b) => sizeOf(a) - sizeOf(b))
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last) return null
  const [low, high] = [numberWords(first), numberWords(last)]
  return low === high ? low : `${low} – ${high}`
}
