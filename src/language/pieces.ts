import type { Passage, Tag, Token } from '../model/passage.ts'
import type { Span } from '../model/span.ts'

/**
 * A word or mark of a passage, smaller than a token: "twenty-six", "7-10", "34-year-old" and "12th" are
 * split at hyphens and where digits end, whatever the tokeniser made of them. "M-16" and "AK-47" stay whole.
 */
export type Piece = Span & {
  readonly lower: string
  readonly tag: Tag
  /** Stands right behind the piece before, without white space. */
  readonly glued: boolean
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—'])
const LONGEST_SPLIT = 60

/** True for a hyphen or a dash of any length. */
export const isHyphen = (piece: Piece | undefined): boolean => piece !== undefined && HYPHENS.has(piece.lower)

const isDigit = (c: string): boolean => c >= '0' && c <= '9'
const isLetter = (c: string): boolean => c.toLowerCase() !== c.toUpperCase()

/** The pieces of a passage, in reading order. Linear in its length. */
export function piecesOf(passage: Passage): Piece[] {
  const pieces: Piece[] = []
  let end = -1
  for (const token of passage.tokens) {
    for (const [from, to] of cutsOf(token)) {
      const start = token.start + from
      pieces.push({
        start,
        end: token.start + to,
        lower: token.lower.length === token.end - token.start ? token.lower.slice(from, to) : token.lower,
        tag: token.tag,
        glued: start === end,
      })
      end = token.start + to
    }
  }
  return pieces
}

/** A token whose lower case is longer ("İ") is never cut, since its offsets would be wrong. */
function cutsOf({ start, end, lower }: Token): [number, number][] {
  return lower.length === end - start ? cuts(lower) : [[0, end - start]]
}

/** Where a token is cut, as `[from, to)` pairs. */
function cuts(lower: Token['lower']): [number, number][] {
  if (lower.length > LONGEST_SPLIT || lower.length < 2 || isModel(lower)) return [[0, lower.length]]
  const found: [number, number][] = []
  let from = 0
  for (let i = 1; i < lower.length; i++) {
    const [before, here] = [lower.charAt(i - 1), lower.charAt(i)]
    const edge = HYPHENS.has(before) || HYPHENS.has(here) || (isDigit(before) && isLetter(here))
    if (!edge) continue
    found.push([from, i])
    from = i
  }
  found.push([from, lower.length])
  return found
}

/** "m-16", "ak-47", "uh-1h": one to four letters, a hyphen, a digit. */
function isModel(lower: string): boolean {
  const hyphen = lower.indexOf('-')
  if (hyphen < 1 || hyphen > 4) return false
  return [...lower.slice(0, hyphen)].every(isLetter) && isDigit(lower.charAt(hyphen + 1))
}
