import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Tag, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { joinSentences } from './sentences.ts'

const nlp = winkNLP(model, ['sbd', 'pos'])
const its = nlp.its

/** A word before its quotation state is known. */
export type Word = Omit<Token, 'quoted'>

/** Words of a text and its sentences as runs of words, `[first, last)`. */
export type Words = { readonly words: readonly Word[]; readonly sentences: readonly Span[] }

/** Longer runs without white space reach wink-nlp in parts, since its time grows with the square of a run's length. */
const LONG_RUN = /[^ \t\r\n]{128}/gu

/**
 * Words, tags and lemmas of one block's text; offsets are UTF-16 code units from `offset`.
 * wink-nlp gives no offsets, so each word is found again behind the white space where the last one ended.
 */
export function readWords(text: string, offset: number): Words {
  const doc = nlp.readDoc(text.replace(LONG_RUN, '$& '))
  const values = doc.tokens().out(its.value) as string[]
  const tags = doc.tokens().out(its.pos) as Tag[]
  const lemmas = doc.tokens().out(its.lemma as never) as string[]
  const words: Word[] = []
  const position: number[] = [] // wink's token index → ours, since white-space tokens are left out
  let at = 0
  values.forEach((value, i) => {
    position.push(words.length)
    if (value.trim() === '') return
    const start = behindSpace(text, at)
    if (!text.startsWith(value, start)) return
    at = start + value.length
    words.push({
      start: offset + start,
      end: offset + at,
      lower: value.toLowerCase(),
      tag: tags[i] ?? 'X',
      lemma: (lemmas[i] ?? value).toLowerCase(),
    })
  })
  const sentences: Span[] = []
  doc.sentences().each((sentence: { out(its: unknown): unknown }) => {
    const [first, last] = sentence.out(its.span) as unknown as [number, number]
    const start = position[first] ?? words.length
    const end = position[last + 1] ?? words.length
    if (end > start) sentences.push({ start, end })
  })
  return { words, sentences: joinSentences(words, sentences, text, offset) }
}

function behindSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charAt(at).trim() === '') at++
  return at
}
