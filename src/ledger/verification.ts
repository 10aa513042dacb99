import type { Claim, ClaimEntry } from '../model/claim.ts'
import { firstFrom } from '../model/overlapping.ts'
import type { AnnotatedReport, Passage } from '../model/passage.ts'
import { OUTCOMES, UNDONE } from './verification.table.ts'

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
    const last = firstFrom(report.passages, entry.end) - 1
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
  const order = new Map(reports.map(({ report }, i) => [report.id, i]))
  return [...found.values()].sort(
    (a, b) => (order.get(a.report) ?? 0) - (order.get(b.report) ?? 0) || a.start - b.start,
  )
}

type Outcome = Claim['verification'][number]['outcome'] | undefined

const outcomes = new WeakMap<Passage, { readonly outcome: Outcome }>()

/** Worked out once for a sentence: it may stand in many claims. */
function outcomeOf(text: string, passage: Passage): Outcome {
  const found = outcomes.get(passage) ?? { outcome: readOutcome(text, passage) }
  outcomes.set(passage, found)
  return found.outcome
}

function readOutcome(text: string, passage: Passage): Outcome {
  const lower = text.slice(passage.start, passage.end).toLowerCase()
  const outcome = OUTCOMES.find(({ words }) => words.some((w) => lower.includes(w)))?.outcome
  return outcome === 'verified' && passage.tokens.some((t) => isUndone(t.lower)) ? undefined : outcome
}

const isUndone = (word: string): boolean => UNDONE.has(word) || /n['’]t$/.test(word)
