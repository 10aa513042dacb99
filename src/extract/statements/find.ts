import type { FoundStatement } from '../../model/found.ts'
import { groupBy } from '../../model/group-by.ts'
import { firstFrom, overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport, Passage, Token } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { channelOf } from './channel.ts'
import { isMark } from './clause.ts'
import { contentOf } from './content.ts'
import { type Cue, findCues } from './cues.ts'
import { quotationOf, withMarks } from './quotes.ts'
import { sourceOf } from './source.ts'
import { stanceOf } from './stance.ts'

/** What one cue attributes, as spans. */
type Draft = {
  readonly passage: number
  readonly cue: Cue
  readonly source: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * Finds who says what by rules over tagged words: cues from a table, the noun phrase that is their subject, and the clause
 * or quotation that they govern. A floor: most of what a person finds without a verb of saying is not found.
 */
export function findStatements(report: AnnotatedReport): FoundStatement[] {
  const drafts = report.passages.flatMap((passage, i) => draftsOf(passage, i, report))
  const statements = joinQuotations(drafts, report).map((draft) => statementOf(draft, report))
  return statements
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((s, i, all) => ({ ...s, within: holderOf(s, i, all) }))
}

function draftsOf(passage: Passage, index: number, report: AnnotatedReport): Draft[] {
  const { tokens } = passage
  const cues = findCues(tokens, report.report.blocks[passage.block]?.kind ?? 'paragraph')
  const drafts: Draft[] = []
  cues.forEach((cue, i) => {
    const source = sourceOf(tokens, cue, cues[i - 1])
    const content = contentOf(tokens, cue, source, cues[i + 1])
    const spans = content.flatMap((run) => whole(tokens, run, report))
    if (spans.length > 0 && source !== undefined)
      drafts.push({ passage: index, cue, source: source.spans, content: spans })
  })
  return drafts
}

/** A run's span; one that touches the edge of a quotation takes in the whole quotation with its marks. */
function whole(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  report: AnnotatedReport,
): Span[] {
  const [a, b] = [tokens[first], tokens[last - 1]]
  if (!a || !b || last <= first) return []
  const { text } = report.report
  const touched = overlapping(report.quotations, { start: a.start, end: b.end }).map((q) =>
    withMarks(text, q),
  )
  const start =
    a.quoted || isMark(a)
      ? Math.min(a.start, ...touched.filter((q) => q.end > a.start).map((q) => q.start))
      : a.start
  const end =
    b.quoted || isMark(b)
      ? Math.max(b.end, ...touched.filter((q) => q.start < b.end).map((q) => q.end))
      : b.end
  return [{ start, end }]
}

/** A quotation that follows a quoted statement and has no cue of its own goes on with that statement. */
function joinQuotations(drafts: readonly Draft[], report: AnnotatedReport): Draft[] {
  const taken = drafts
    .flatMap((d) => [...d.content, ...d.source, ...d.cue.spans])
    .sort((a, b) => a.start - b.start)
  const joined = drafts.map((d) => ({ ...d, content: [...d.content] }))
  const inPassage = groupBy(joined, (d) => d.passage)
  for (const quotation of report.quotations) {
    const span = withMarks(report.report.text, quotation)
    if (overlapping(taken, span).length > 0 || !isSentence(span, report)) continue
    const at = firstFrom(report.passages, span.end) - overlapping(report.passages, span).length
    const near = [at - 1, at - 2].flatMap((i) => (inPassage.get(i) ?? []).toReversed())
    near.find((d) => endsNear(d, span, report))?.content.push(span)
  }
  return joined
}

/** Nothing but white space stands between what the draft last took and the quotation. */
function endsNear(draft: Draft, span: Span, report: AnnotatedReport): boolean {
  const passage = report.passages[draft.passage]
  const end = Math.max(passage?.end ?? 0, ...draft.content.map((c) => c.end))
  const quoted = draft.content.some((c) => overlapping(report.quotations, c).length > 0)
  return (
    (quoted || draft.cue.colon) &&
    end <= span.start &&
    report.report.text.slice(end, span.start).trim() === ''
  )
}

/** A quotation that makes up its sentence, marks and stops aside. */
function isSentence(span: Span, report: AnnotatedReport): boolean {
  const passages = overlapping(report.passages, span)
  return passages.length > 0 && passages.every((p) => p.tokens.every((t) => t.quoted || t.tag === 'PUNCT'))
}

function statementOf({ cue, source, content }: Draft, report: AnnotatedReport): FoundStatement {
  const pieces = [...content].sort((a, b) => a.start - b.start)
  const spans = [...source, ...cue.spans, ...pieces]
  const { text } = report.report
  const start = Math.min(...spans.map((s) => s.start))
  const end = Math.max(...spans.map((s) => s.end))
  const context = overlapping(report.passages, { start, end })
  return {
    start,
    end,
    source,
    cue: cue.spans,
    lemma: cue.lemma,
    content: pieces,
    quotation: quotationOf(text, pieces, report.quotations),
    stance: stanceOf(cue, pieces, context),
    ...channelOf(cue, source, pieces, context),
    within: null,
  }
}

/** How many statements back one may stand that relays another: those between are inside it too. */
const HOLDERS = 200

/** The first statement whose content holds all of another statement. */
function holderOf(s: FoundStatement, index: number, all: readonly FoundStatement[]): number | null {
  for (let i = Math.max(0, index - HOLDERS); i < Math.min(all.length, index + HOLDERS); i++)
    if (i !== index && all[i]?.content.some((c) => c.start <= s.start && s.end <= c.end)) return i
  return null
}
