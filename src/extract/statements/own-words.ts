import type { FoundStatement } from '../../model/found.ts'
import type { Span } from '../../model/span.ts'

type Told = Pick<FoundStatement, 'start' | 'end' | 'content' | 'within'>

/** What each statement says in its own words: its content less the statements that it relays. Parallel to the list. */
export function ownWordsOf(statements: readonly Told[]): (readonly Span[])[] {
  const relayed = new Map<number, Told[]>()
  for (const s of statements)
    if (s.within !== null) relayed.set(s.within, [...(relayed.get(s.within) ?? []), s])
  return statements.map(({ content }, i) => (relayed.get(i) ?? []).reduce(without, content))
}

/** Spans less what a statement covers of them. */
const without = (spans: readonly Span[], { start, end }: Told): readonly Span[] =>
  spans.flatMap((s) =>
    [
      { start: s.start, end: Math.min(s.end, start) },
      { start: Math.max(s.start, end), end: s.end },
    ].filter((piece) => piece.start < piece.end),
  )
