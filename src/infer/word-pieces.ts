/** A piece's number by its text. */
export type Vocabulary = ReadonlyMap<string, number>

/** Code points after which a word is unknown, as in BERT. */
const LONGEST = 100
/** Distinct words whose pieces are remembered. */
const REMEMBERED = 50_000

/**
 * BERT's uncased WordPiece, word by word: lower case, accents off, the longest piece of the vocabulary first.
 * Words are those of `splitWords`, so a piece belongs to one word and no offsets are lost.
 */
export function wordPieces(vocabulary: Vocabulary, unknown: number): (word: string) => readonly number[] {
  const remembered = new Map<string, readonly number[]>()
  return (word) => {
    const known = remembered.get(word)
    if (known) return known
    const pieces = piecesOf(plain(word), vocabulary) ?? [unknown]
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(word, pieces)
    return pieces
  }
}

/** Lower case letter by letter, as the reference does it: a final sigma becomes the common one. */
const plain = (word: string): string =>
  Array.from(word, (letter) => letter.toLowerCase())
    .join('')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')

/** `null` where some part of the word is in no piece, or the word is empty or too long. */
function piecesOf(word: string, vocabulary: Vocabulary): number[] | null {
  if (word === '' || (word.length > LONGEST && [...word].length > LONGEST)) return null
  const pieces: number[] = []
  for (let at = 0; at < word.length; ) {
    let end = word.length
    let piece: number | undefined
    for (; end > at; end--) {
      piece = vocabulary.get(at === 0 ? word.slice(0, end) : `##${word.slice(at, end)}`)
      if (piece !== undefined) break
    }
    if (piece === undefined) return null
    pieces.push(piece)
    at = end
  }
  return pieces
}
