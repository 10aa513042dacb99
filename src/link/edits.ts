import type { Edit } from '../model/lineage.ts'
import type { ReportSpan } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import type { LinkText } from './compare-texts.ts'
import type { TextPair } from './furniture.ts'
import { type WordChange, wordChanges } from './word-changes.ts'
import type { WordTable } from './word-table.ts'

/** A text with its number in the table. */
type Placed = LinkText & { readonly at: number }

/**
 * What a copy changed in its parent: sentences that it left out or added, neighbours in one paragraph as one, and words
 * changed in the sentences that both have. In the order of the parent, what the copy added last.
 */
export function editsOf(table: WordTable, pair: TextPair, parent: Placed, copy: Placed): Edit[] {
  const [own, other] = pair.a === parent.at ? (['a', 'b'] as const) : (['b', 'a'] as const)
  const partner = new Map<number, number>()
  for (const run of pair.runs)
    for (let i = 0; i < run.sentences; i++) partner.set(run[own] + i, run[other] + i)
  const edits: Edit[] = unpaired(table, parent, (s) => partner.has(s)).map((span) => ({
    kind: 'cut',
    parent: inReport(parent, span),
    copy: null,
  }))
  for (const [p, c] of partner) edits.push(...editsWithin(parent, copy, spanAt(table, p), spanAt(table, c)))
  const kept = new Set(partner.values())
  for (const span of unpaired(table, copy, (s) => kept.has(s)))
    edits.push({ kind: 'added', parent: null, copy: inReport(copy, span) })
  return edits.sort(byPlace)
}

function editsWithin(parent: Placed, copy: Placed, from: Span, to: Span): Edit[] {
  const [before, after] = [parent.text.slice(from.start, from.end), copy.text.slice(to.start, to.end)]
  const changes = before === after ? [] : (wordChanges(before, after) ?? [])
  return changes.map((change): Edit => {
    const kind = kindOf(change)
    return {
      kind,
      parent: change.from && inReport(parent, shifted(change.from, from.start)),
      copy: change.to && inReport(copy, shifted(change.to, to.start)),
    }
  })
}

const kindOf = ({ from, to }: WordChange): Edit['kind'] =>
  from === null ? 'added' : to === null ? 'cut' : 'changed'

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
const inReport = ({ id }: LinkText, { start, end }: Span): ReportSpan => ({ report: id, start, end })
const spanAt = (table: WordTable, s: number): Span => ({
  start: table.sentenceStart[s] as number,
  end: table.sentenceEnd[s] as number,
})

/** Sentences of a text that have no partner; those that follow one another in a paragraph are one span. */
function unpaired(table: WordTable, { at, body }: Placed, isPaired: (sentence: number) => boolean): Span[] {
  const spans: Span[] = []
  let open: { start: number; end: number } | null = null
  let paragraph = 0
  for (let s = table.textSentence[at] as number; s < (table.textSentence[at + 1] as number); s++) {
    const { start, end } = spanAt(table, s)
    while ((body[paragraph]?.end ?? end) < end) {
      paragraph++
      open = null
    }
    if (isPaired(s)) open = null
    else if (open !== null) open.end = end
    else {
      open = { start, end }
      spans.push(open)
    }
  }
  return spans
}

/** By place in the parent, what was added last, by place in the copy. */
const byPlace = (a: Edit, b: Edit): number =>
  (a.parent?.start ?? Number.MAX_SAFE_INTEGER) - (b.parent?.start ?? Number.MAX_SAFE_INTEGER) ||
  (a.copy?.start ?? 0) - (b.copy?.start ?? 0)
