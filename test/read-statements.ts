import { findStatements } from '../src/extract/statements/find.ts'
import { openReader } from '../src/infer/reader.ts'
import type { FoundStatement } from '../src/model/found.ts'
import type { AnnotatedReport } from '../src/model/passage.ts'

const reader = openReader()

/** The statements of a report, by the model that ships. */
export async function statementsOf(report: AnnotatedReport): Promise<FoundStatement[]> {
  const { text, blocks } = report.report
  const sentences = report.passages.map((p) => p.tokens)
  const { attributions } = await (await reader).read({ text, ranges: blocks, sentences })
  return findStatements(report, attributions)
}
