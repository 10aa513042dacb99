import type { Token } from '../../model/passage.ts'

/** Negating words, and those that leave nobody and nothing. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'no',
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'none',
  'nobody',
  'nothing',
  'without',
])
export const WILL: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  "'ll",
  '’ll',
  "'d",
  '’d',
  'wo',
  'ca',
])
const FIRST_PERSON: ReadonlySet<string> = new Set(['we', 'i', 'our', 'my', 'us', 'ours'])
const THIRD_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their'])

export const isVerbal = (t: Token | undefined): boolean => t?.tag === 'VERB' || t?.tag === 'AUX'

/** Whether a phrase stands among the tokens, word for word; at most `from` tokens in. */
export const has = (
  tokens: readonly Token[],
  phrases: readonly (readonly string[])[],
  from = Infinity,
): boolean => phrases.some((phrase) => phraseAt(tokens, phrase, from) >= 0)

/** Index of a phrase's first word; -1 where it is not there. */
function phraseAt(tokens: readonly Token[], phrase: readonly string[], from = Infinity): number {
  const last = Math.min(tokens.length - phrase.length, from)
  for (let i = 0; i <= last; i++) if (phrase.every((word, k) => tokens[i + k]?.lower === word)) return i
  return -1
}

/** The words before the first verb: who or what a sentence is about. */
export function subjectOf(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex((t, i) => isVerbal(t) && !isAttributive(tokens, i))
  return verb < 0 ? [] : tokens.slice(0, verb)
}

const isAttributive = (tokens: readonly Token[], i: number): boolean =>
  /(?:ed|en|ing)$/.test(tokens[i]?.lower ?? '') &&
  ['DET', 'ADJ'].includes(tokens[i - 1]?.tag ?? '') &&
  ['NOUN', 'PROPN', 'ADJ'].includes(tokens[i + 1]?.tag ?? '')

/**
 * Whether words mean the speaker's own side: "we" and "our" anywhere; "he", "its" and the like only outside quotation
 * marks, where they mean who is quoted.
 */
export const isOwn = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => FIRST_PERSON.has(t.lower) || (!t.quoted && THIRD_PERSON.has(t.lower)))

export const isFirstPerson = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => FIRST_PERSON.has(t.lower))

/** Sentences of a content: its tokens parted at full stops, question marks and exclamation marks. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]]
  for (const token of tokens) {
    sentences.at(-1)?.push(token)
    if (/^[.?!;]$/.test(token.lower)) sentences.push([])
  }
  return sentences
    .map((s) => s.filter((t) => !MARKS.has(t.lower)))
    .filter((s) => s.some((t) => /[\p{L}\p{N}]/u.test(t.lower)))
}

const MARKS: ReadonlySet<string> = new Set([
  '"',
  '“',
  '”',
  "''",
  '``',
  '«',
  '»',
  '„',
  '(',
  ')',
  '[',
  ']',
  '‘',
])
