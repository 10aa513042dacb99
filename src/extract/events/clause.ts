import type { Span } from '../../model/span.ts'
import type { Tree } from './tree.ts'

/** Deeper than this no clause is followed. */
const DEPTH = 12
/** What hangs on a verb and is another clause. */
const APART: ReadonlySet<string> = new Set(['conj', 'cc', 'punct', 'parataxis', 'discourse'])

/**
 * The words of a verb's own clause, from `first` where one is given (else from its first word) to its last, without the
 * clauses joined to it; by their places in the sentence, the end included.
 */
export function clauseAt(tree: Tree, verb: number, first = verb): Span {
  let [start, end] = [Math.min(first, verb), verb]
  const visit = (word: number, depth: number): void => {
    if (word >= first) start = Math.min(start, word)
    end = Math.max(end, word)
    if (depth >= DEPTH) return
    for (const c of tree.under(word)) if (depth > 0 || !APART.has(tree.relation(c))) visit(c, depth + 1)
  }
  visit(verb, 0)
  return { start, end }
}

/** The first word of a noun's phrase, by its place. */
export function phraseStart(tree: Tree, noun: number): number {
  let start = noun
  const visit = (word: number, depth: number): void => {
    start = Math.min(start, word)
    if (depth < DEPTH) for (const c of tree.under(word)) if (c < word) visit(c, depth + 1)
  }
  visit(noun, 0)
  return start
}

/** All that hangs on a word, as a span of the text. */
export function phraseOf(tree: Tree, word: number): Span {
  let [start, end] = [word, word]
  const visit = (at: number, depth: number): void => {
    start = Math.min(start, at)
    end = Math.max(end, at)
    if (depth < DEPTH) for (const c of tree.under(at)) visit(c, depth + 1)
  }
  visit(word, 0)
  return { start: tree.tokens[start]?.start ?? 0, end: tree.tokens[end]?.end ?? 0 }
}
