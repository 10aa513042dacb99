import { FILLERS, NUMBERS, SHORTENED, SPELLINGS, TENS, UNITS } from './same-words.table.ts'

const TOKEN = /\d+(?:,\d{3})*(?:\.\d+)?|%|[\p{L}]+(?:['’][\p{L}]+)*/gu
/** A number that was rounded when its unit was changed: 60 miles are 96.6 kilometres, and 100 to a reporter. */
const ROUNDING = 0.06

type Quantity = { readonly measure: string; readonly low: number; readonly high: number }
type Token = string | Quantity

/**
 * True where two wordings differ in nothing but spelling ("colour", "color"), case, accents, marks, numbers written out
 * ("three", "3") or units ("60 miles", "100 kilometres").
 */
export const saysTheSame = (one: string, other: string): boolean =>
  areSame(comparable(one), comparable(other))

/** A wording made ready to be compared with many. */
export type Comparable = readonly Token[]

/** See `saysTheSame`. */
export const areSame = (a: Comparable, b: Comparable): boolean =>
  a.length === b.length && a.every((token, i) => isSame(token, b[i] ?? ''))

/** True of words that tell nothing by themselves: "the", "on". */
export const isFiller = (words: string): boolean =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => FILLERS.has(word))

function isSame(a: Token, b: Token): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return a.measure === b.measure && a.low <= b.high && b.low <= a.high
}

export function comparable(text: string): Comparable {
  const words = tensJoined((plain(text).match(TOKEN) ?? []).map(spelled))
  const tokens: Token[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const unit = /^\d/.test(word) ? UNITS.get(words[i + 1] ?? '') : undefined
    if (unit === undefined) {
      tokens.push(word)
      continue
    }
    const size = Number(word) * unit[1]
    const slack = unit[0] === 'share' ? 0 : size * ROUNDING
    tokens.push({ measure: unit[0], low: size - slack, high: size + slack })
    i++
  }
  return tokens
}

/** "4.40am" and "4:40 a.m." are one, "per cent" is one word. */
const plain = (text: string): string =>
  text
    .replace(/\b([ap])\.m\b\.?/gi, '$1m')
    .replace(/(\d)\.(\d\d ?[ap]m\b)/gi, '$1:$2')
    .replace(/\bper cent\b/gi, 'percent')
    .replace(/(\d)(?=[ap]m\b)/gi, '$1 ')

/** "sixty", "4" is 64. */
function tensJoined(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let i = 0; i < words.length; i++) {
    const ten = TENS.indexOf(words[i] ?? '')
    const one = /^[1-9]$/.test(words[i + 1] ?? '') ? Number(words[i + 1]) : 0
    joined.push(ten < 0 ? (words[i] ?? '') : String((ten + 2) * 10 + one))
    if (ten >= 0 && one > 0) i++
  }
  return joined
}

function spelled(word: string): string {
  if (/^\d/.test(word)) return word.replaceAll(',', '')
  const folded = word
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  const number = NUMBERS.indexOf(folded)
  if (number >= 0) return String(number)
  if (UNITS.has(folded)) return folded
  const whole = SHORTENED.get(folded)
  if (whole !== undefined) return whole
  return SPELLINGS.reduce((left, [from, to]) => left.replace(from, to), folded)
}
