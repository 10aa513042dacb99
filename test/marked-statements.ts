import { channelOf } from '../src/extract/statements/channel.ts'
import { quotationOf } from '../src/extract/statements/quotes.ts'
import { stanceOf } from '../src/extract/statements/stance.ts'
import { PLAIN, SAYING } from '../src/extract/statements/verbs.table.ts'
import { annotate } from '../src/language/annotate.ts'
import type { FoundStatement } from '../src/model/found.ts'
import { overlapping } from '../src/model/overlapping.ts'
import type { AnnotatedReport, Token } from '../src/model/passage.ts'
import type { Span } from '../src/model/span.ts'
import { reportOf } from './report-of.ts'

/** A report and the statements that its marks tell. */
export type Marked = { readonly report: AnnotatedReport; readonly statements: readonly FoundStatement[] }

const MARKS: Readonly<Record<string, 'source' | 'cue' | 'content'>> = {
  '[': 'source',
  ']': 'source',
  '|': 'cue',
  '^': 'content',
}
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'neither'])
type Spans = { readonly source: Span[]; readonly cue: Span[]; readonly content: Span[] }

/**
 * A report out of marked sentences, with a statement for each that has marks: "[Osk] |said| ^the road was open^.".
 * A part may be marked twice, as a reader may find it in pieces.
 */
export function markedReport(
  sentences: readonly string[],
  id = 'r0',
  blocks: 'one' | 'each' = 'one',
): Marked {
  let text = ''
  const all: Spans[] = []
  for (const sentence of sentences) {
    if (text !== '') text += blocks === 'one' ? ' ' : '\n\n'
    const spans: Spans = { source: [], cue: [], content: [] }
    const open: Partial<Record<'source' | 'cue' | 'content', number | undefined>> = {}
    for (const letter of sentence) {
      const part = MARKS[letter]
      if (part === undefined) text += letter
      else if (open[part] === undefined) open[part] = text.length
      else {
        spans[part].push({ start: open[part] ?? 0, end: text.length })
        open[part] = undefined
      }
    }
    if (spans.content.length > 0) all.push(spans)
  }
  const report = annotate(reportOf(text, 'paragraph', id))
  return { report, statements: all.map((spans) => statementOf(spans, report)) }
}

function statementOf({ source, cue, content }: Spans, report: AnnotatedReport): FoundStatement {
  const spans = [...source, ...cue, ...content]
  const [start, end] = [Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end))]
  const context = overlapping(report.passages, { start, end })
  const tokens = cue.flatMap((c) => context.flatMap((p) => overlapping(p.tokens, c)))
  const head: Token | undefined = tokens.findLast((t) => t.tag === 'VERB') ?? tokens[0]
  const lemma = tokens[0]?.lower === 'according' ? 'according to' : (head?.lemma ?? ':')
  const calls = lemma === 'call' && ['for', 'on'].includes(tokens.at(-1)?.lower ?? '')
  const verb = calls ? ({ stance: 'demands', frame: 'object' } as const) : (SAYING.get(lemma) ?? PLAIN)
  const said = { spans: cue, lemma, verb, negated: tokens.some((t) => NOT.has(t.lower)) }
  return {
    start,
    end,
    source,
    cue,
    lemma,
    content,
    quotation: quotationOf(report.report.text, content, report.quotations),
    stance: stanceOf(said, content, context),
    ...channelOf(said, source, content, context),
    probability: null,
    within: null,
  }
}
