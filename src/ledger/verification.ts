import type { Claim, ClaimEntry } from '../model/claim.ts'
import type { AnnotatedReport, Passage } from '../model/passage.ts'
import { OUTCOMES } from './verification.table.ts'

/** How many sentences after an entry a remark on checking still speaks of it. */
const REACH = 1

/** What the reports themselves say of checking a claim: remarks in an entry's sentence or the one after it. */
export function verificationsOf(
  entries: readonly ClaimEntry[],
  reports: readonly AnnotatedReport[],
): Claim['verification'] {
  const found = new Map<string, Claim['verification'][number]>()
  for (const entry of entries) {
    const report = reports.find((r) => r.report.id === entry.report)
    if (!report) continue
    const last = report.passages.findLastIndex((p) => p.start < entry.end)
    for (const passage of report.passages.slice(last, last + REACH + 1)) {
      const outcome = outcomeOf(report.report.text, passage)
      if (outcome)
        found.set(`${entry.report}:${passage.start}`, {
          report: entry.report,
          start: passage.start,
          end: passage.end,
          by: null,
          outcome,
        })
    }
  }
  return [...found.values()]
}

function outcomeOf(
  text: string,
  { start, end }: Passage,
): Claim['verification'][number]['outcome'] | undefined {
  const lower = text.slice(start, end).toLowerCase()
  return OUTCOMES.find(({ words }) => words.some((w) => lower.includes(w)))?.outcome
}
