import { searchable } from './words.ts'

/** More words than this are left out: nobody types them, and each costs time. */
const MOST_WORDS = 24
const WORD = /[\p{L}\p{N}]/u

/**
 * A person's words as an FTS5 query: all of them must be in the report, words in quotation marks next to one another, and a
 * last word outside quotation marks may go on ("shell" finds "shelling"). Nothing that is typed is FTS5 syntax. `null` where
 * there is no word.
 */
export function matchOf(query: string): string | null {
  const pieces = searchable(query)
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .split('"')
  const terms: string[] = []
  for (const [i, piece] of pieces.entries()) {
    const quoted = i % 2 === 1 && i < pieces.length - 1 // the last mark may have no partner
    const found = quoted ? [piece.trim()] : piece.split(/\s+/)
    const open = i === pieces.length - 1 && !/\s$/.test(piece)
    for (const [j, term] of found.entries())
      if (WORD.test(term)) terms.push(`"${term}"${open && j === found.length - 1 ? '*' : ''}`)
  }
  return terms.length === 0 ? null : terms.slice(0, MOST_WORDS).join(' ')
}
