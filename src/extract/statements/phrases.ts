import type { Token } from '../../model/passage.ts'

/** Phrases by their first word, so that a look for all of them is one walk over the tokens. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Phrases of words parted by spaces, as the tokens have them in lower case ("did n't happen"). */
export function phrasesOf(lines: readonly string[]): Phrases {
  const made = new Map<string, string[][]>()
  for (const line of lines) {
    const words = line.trim().split(' ')
    const [first = ''] = words
    made.set(first, [...(made.get(first) ?? []), words])
  }
  return made
}

/** Index of the first word of the first phrase that stands among the tokens, at most `from` tokens in; -1 where none does. */
export function phraseIndex(tokens: readonly Token[], phrases: Phrases, from = Infinity): number {
  for (let i = 0; i < tokens.length && i <= from; i++) {
    const known = phrases.get(tokens[i]?.lower ?? '')
    if (known?.some((words) => words.every((word, k) => tokens[i + k]?.lower === word))) return i
  }
  return -1
}

export const hasPhrase = (tokens: readonly Token[], phrases: Phrases, from?: number): boolean =>
  phraseIndex(tokens, phrases, from) >= 0
