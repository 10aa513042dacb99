import type { Span } from '../model/span.ts'
import { OPEN_ABBREVIATIONS } from './sentences.table.ts'
import type { Word } from './tokens.ts'

/**
 * Joins sentences that wink-nlp parts too early: behind a title or "approx.", which never end one ("Maj. Vale"), and
 * behind a closing mark where the text goes on in lower case ("“Why?” he asked").
 */
export function joinSentences(
  words: readonly Word[],
  sentences: readonly Span[],
  text: string,
  offset: number,
): Span[] {
  const joined: Span[] = []
  for (const sentence of sentences) {
    const before = joined.at(-1)
    const open = before && goesOn(words, before, sentence, text, offset)
    if (open) joined[joined.length - 1] = { start: before.start, end: sentence.end }
    else joined.push(sentence)
  }
  return joined
}

function goesOn(words: readonly Word[], before: Span, after: Span, text: string, offset: number): boolean {
  const [last, previous, first] = [words[before.end - 1], words[before.end - 2], words[after.start]]
  if (!last || !first || last.end === first.start) return false
  const dotted = last.lower === '.' && previous?.end === last.start ? `${previous.lower}.` : last.lower
  if (OPEN_ABBREVIATIONS.has(dotted)) return true
  const initial = text.charAt(first.start - offset)
  const lower = initial !== initial.toUpperCase()
  return lower && /^["”’'»)\]]$/.test(last.lower)
}
