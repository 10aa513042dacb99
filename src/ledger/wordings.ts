import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, Passage } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { clausesOf, withoutReasons } from './clauses.ts'

/** The words of some spans of a report, as one line. */
export const wordingOf = ({ report }: AnnotatedReport, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => report.text.slice(start, end)).join(' ')

/** The sentences of a report that no statement touches: its own voice. */
export const ownVoice = (report: AnnotatedReport, statements: readonly Statement[]): Passage[] =>
  report.passages.filter(
    (p) => report.report.blocks[p.block]?.kind === 'paragraph' && overlapping(statements, p).length === 0,
  )

/** The wordings whose meanings are compared: statements, their clauses, and sentences. Each once. */
export function wordingsOf(report: AnnotatedReport, statements: readonly Statement[]): string[] {
  const contents = statements.flatMap((s) => {
    const spans = withoutReasons(report, s.content.spans)
    return [wordingOf(report, spans), ...clausesOf(report, spans).map((c) => wordingOf(report, [c]))]
  })
  const sentences = report.passages.map((p) => wordingOf(report, [p]))
  return [...new Set([...contents, ...sentences])]
}
