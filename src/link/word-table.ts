import { ABBREVIATIONS, PLAIN_WORDS } from './plain-words.table.ts'
import { emptyVocabulary, intern, type Vocabulary } from './vocabulary.ts'
import { hashWord } from './word-hash.ts'

/**
 * The words and sentences of many texts, in columns. Text `t` has the sentences
 * `textSentence[t]` to `textSentence[t + 1]`; sentence `s` has the words
 * `sentenceWord[s]` to `sentenceWord[s + 1]` and spans `sentenceStart[s]` to `sentenceEnd[s]` of its
 * text (UTF-16 code units, end exclusive).
 */
export type WordTable = {
  readonly vocabulary: Vocabulary
  /** Ids below this are abbreviations, whose stop ends no sentence. */
  readonly abbreviations: number
  /** Ids of words that carry no evidence. */
  readonly plain: ReadonlySet<number>
  words: Int32Array
  wordCount: number
  sentenceWord: Int32Array
  sentenceStart: Int32Array
  sentenceEnd: Int32Array
  sentenceCount: number
  textSentence: Int32Array
  textCount: number
}

/** A sentence of more words is broken where its own words say so, so that copies break alike. */
const LONG_SENTENCE = 64
const LONGEST_SENTENCE = 128
const BREAK_MASK = 15

export function emptyWordTable(texts: number): WordTable {
  const vocabulary = emptyVocabulary()
  for (const word of ABBREVIATIONS) intern(vocabulary, hashWord(word))
  const abbreviations = vocabulary.size
  const plain = new Set(PLAIN_WORDS.map((word) => intern(vocabulary, hashWord(word))))
  return {
    vocabulary,
    abbreviations,
    plain,
    words: new Int32Array(1024),
    wordCount: 0,
    sentenceWord: new Int32Array(64),
    sentenceStart: new Int32Array(64),
    sentenceEnd: new Int32Array(64),
    sentenceCount: 0,
    textSentence: new Int32Array(texts + 1),
    textCount: 0,
  }
}

/** Makes room for as many words as a span of so many characters can hold. */
export function reserve(table: WordTable, characters: number): void {
  table.words = grown(table.words, table.wordCount + characters)
}

export function addWord(table: WordTable, hash: number): void {
  table.words[table.wordCount++] = intern(table.vocabulary, hash)
}

/** Ends the sentence being read at its span; one without words is no sentence. */
export function closeSentence(table: WordTable, start: number, end: number): void {
  const at = table.sentenceCount
  if (table.wordCount === table.sentenceWord[at]) return
  if (at + 2 > table.sentenceStart.length) growSentences(table)
  table.sentenceStart[at] = start
  table.sentenceEnd[at] = end
  table.sentenceWord[at + 1] = table.wordCount
  table.sentenceCount = at + 1
}

export function closeText(table: WordTable): void {
  table.textSentence[++table.textCount] = table.sentenceCount
}

/** True when the stop after the last word read ends no sentence. */
export const isAbbreviated = (table: WordTable): boolean =>
  table.wordCount > 0 && (table.words[table.wordCount - 1] as number) < table.abbreviations

/** True when the sentence being read has run too long and may be broken after its last word. */
export function isOverlong(table: WordTable): boolean {
  const length = table.wordCount - (table.sentenceWord[table.sentenceCount] as number)
  if (length < LONG_SENTENCE) return false
  const last = table.vocabulary.hashes[table.words[table.wordCount - 1] as number] as number
  return length >= LONGEST_SENTENCE || (last & BREAK_MASK) === 0
}

function growSentences(table: WordTable): void {
  const size = table.sentenceStart.length * 2
  table.sentenceWord = grown(table.sentenceWord, size)
  table.sentenceStart = grown(table.sentenceStart, size)
  table.sentenceEnd = grown(table.sentenceEnd, size)
}

function grown(column: Int32Array, size: number): Int32Array {
  if (size <= column.length) return column
  const larger = new Int32Array(Math.max(size, column.length * 2))
  larger.set(column)
  return larger
}

/** The text of each sentence. */
export function textOfSentence(table: WordTable): Int32Array {
  const texts = new Int32Array(table.sentenceCount)
  for (let t = 0; t < table.textCount; t++) texts.fill(t, table.textSentence[t], table.textSentence[t + 1])
  return texts
}

export const wordsOfSentence = (table: WordTable, s: number): number =>
  (table.sentenceWord[s + 1] as number) - (table.sentenceWord[s] as number)

export const wordsOfText = (table: WordTable, t: number): number =>
  (table.sentenceWord[table.textSentence[t + 1] as number] as number) -
  (table.sentenceWord[table.textSentence[t] as number] as number)
