import type { Token } from '../model/passage.ts'
import { KIN, PARTS, PEOPLE } from './tables/groups.table.ts'

/** The words of a source by what they do: who it is, what else it is called, and what it does beside. */
export type Phrase = {
  /** The noun phrase itself. */
  readonly core: readonly Token[]
  /** What it is also called: ", an aide to the president,". */
  readonly appositions: readonly (readonly Token[])[]
  /** ", who runs the ward": tells an office, names nobody. */
  readonly relatives: readonly (readonly Token[])[]
  /** What stands in brackets behind the name. */
  readonly bracketed: readonly Token[]
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'that', 'whom', 'where'])
const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', "''", '``', '«', '»'])
const OPENS: ReadonlySet<string> = new Set(['(', '['])
const CLOSES: ReadonlySet<string> = new Set([')', ']'])

/** Parts a source at its commas, relative words and brackets. */
export function phraseOf(tokens: readonly Token[]): Phrase {
  const segments: Token[][] = [[]]
  const bracketed: Token[] = []
  let depth = 0
  for (const token of tokens) {
    if (OPENS.has(token.lower)) depth++
    else if (CLOSES.has(token.lower)) depth = Math.max(0, depth - 1)
    else if (depth > 0) bracketed.push(token)
    else if (token.lower === ',' || token.lower === ';' || isDash(token, tokens)) segments.push([])
    else if (RELATIVES.has(token.lower) && (segments.at(-1)?.length ?? 0) > 0) segments.push([token])
    else if (!MARKS.has(token.lower)) segments.at(-1)?.push(token)
  }
  const [core = bracketed, ...rest] = segments.filter((s) => s.length > 0)
  const from = rest.findIndex((s) => RELATIVES.has(s[0]?.lower ?? ''))
  const plain = from < 0 ? rest : rest.slice(0, from)
  const relatives = from < 0 ? [] : rest.slice(from)
  return { core, appositions: plain.filter(isApposition), relatives, bracketed }
}

/** A dash between spaces parts; a hyphen inside a word does not. */
const isDash = (token: Token, tokens: readonly Token[]): boolean => {
  if (!/^[–—-]/.test(token.lower)) return false
  const at = tokens.indexOf(token)
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return before !== undefined && after !== undefined && before.end < token.start && token.end < after.start
}

/** A segment that calls somebody something: it begins with no verb, no number and no preposition. */
const isApposition = ([first]: readonly Token[]): boolean =>
  first !== undefined && !['VERB', 'AUX', 'NUM', 'ADP', 'ADV', 'SCONJ', 'PUNCT'].includes(first.tag)

const STOPS: ReadonlySet<string> = new Set(
  'of in for from at on with to by near who which that loyal backed inside outside here there against behind under across'.split(
    ' ',
  ),
)

/** The index of the noun that a phrase is about: the last before "of", "in" or the like; -1 where there is none. */
export function headIndex(tokens: readonly Token[]): number {
  let head = -1
  for (const [i, t] of tokens.entries()) {
    const isPart = t.lower === 'of' && head >= 0 && PARTS.has(tokens[head]?.lower ?? '')
    if (isPart) {
      const next = headIndex(tokens.slice(i + 1))
      return next < 0 ? head : i + 1 + next
    }
    const glued = tokens[i - 1]?.lower === '-'
    if (head >= 0 && !glued && (STOPS.has(t.lower) || (isVerbal(t) && !isNominal(tokens[i + 1])))) break
    if (head >= 0 && t.tag === 'CCONJ' && tokens[head]?.tag === 'NOUN') break
    if (isNominal(t) || PEOPLE.has(t.lower) || (head < 0 && PARTS.has(t.lower)) || KIN.has(t.lower)) head = i
  }
  return head
}

const isVerbal = (t: Token): boolean => t.tag === 'VERB' || t.tag === 'AUX'
const isNominal = (t: Token | undefined): boolean =>
  t !== undefined && (t.tag === 'NOUN' || t.tag === 'PROPN' || t.tag === 'ADJ')

/** The noun that a phrase is about, in lower case; '' where there is none. */
export const headOf = (tokens: readonly Token[]): string => tokens[headIndex(tokens)]?.lower ?? ''
