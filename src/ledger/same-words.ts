import { NUMBERS, SPELLINGS, UNITS } from './same-words.table.ts'

const TOKEN = /\d+(?:,\d{3})*(?:\.\d+)?|%|[\p{L}]+(?:['’][\p{L}]+)*/gu
/** A number that was rounded when its unit was changed: 60 miles are 96.6 kilometres, and 100 to a reporter. */
const ROUNDING = 0.06

type Quantity = { readonly measure: string; readonly low: number; readonly high: number }
type Token = string | Quantity

/**
 * True where two wordings differ in nothing but spelling ("colour", "color"), case, accents, marks, numbers written out
 * ("three", "3") or units ("60 miles", "100 kilometres").
 */
export function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [tokensOf(one), tokensOf(other)]
  return a.length === b.length && a.every((token, i) => isSame(token, b[i] ?? ''))
}

function isSame(a: Token, b: Token): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return a.measure === b.measure && a.low <= b.high && b.low <= a.high
}

function tokensOf(text: string): Token[] {
  const words = (text.replace(/\bper cent\b/gi, 'percent').match(TOKEN) ?? []).map(spelled)
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

function spelled(word: string): string {
  if (/^\d/.test(word)) return word.replaceAll(',', '')
  const folded = word
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  const number = NUMBERS.indexOf(folded)
  if (number >= 0) return String(number)
  if (UNITS.has(folded)) return folded
  return SPELLINGS.reduce((left, [from, to]) => left.replace(from, to), folded)
}
