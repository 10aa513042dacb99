import type { Name, NameKind } from '../model/found.ts'
import { bestPath } from './chain.ts'
import type { Settings } from './files.ts'
import type { Rows } from './graphs.ts'
import type { Sentence } from './sentences.ts'
import type { Words } from './words.ts'

const KINDS: readonly NameKind[] = ['person', 'organization', 'place', 'other']

/** The names of a sentence, by B/I/O labels of its words in its window. */
export function namesOf(
  { first, last }: Sentence,
  window: { readonly first: number },
  emissions: Rows,
  words: Words,
  { names }: Settings,
): Name[] {
  const run = { values: emissions.values, first: first - window.first, count: last - first }
  const found: Name[] = []
  let open: { kind: NameKind; first: number } | null = null
  const path = [...bestPath(names, run), 0]
  path.forEach((label, i) => {
    const name = names.labels[label] ?? 'O'
    if (name.startsWith('I-') && open !== null) return
    const [start, end] = [words.spans[open?.first ?? 0]?.start, words.spans[first + i - 1]?.end]
    if (open !== null && start !== undefined && end !== undefined) found.push({ start, end, kind: open.kind })
    const kind = KINDS.find((k) => name.endsWith(k))
    open = kind ? { kind, first: first + i } : null
  })
  return found
}
