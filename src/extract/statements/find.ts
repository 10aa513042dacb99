import type { FoundAttribution, FoundStatement } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport } from '../../model/passage.ts'
import { withAgent } from './agent.ts'
import { tellsOfSaying } from './asked.ts'
import { channelOf } from './channel.ts'
import { cueOf } from './cue.ts'
import { quotationOf } from './quotes.ts'
import { stanceOf } from './stance.ts'

/** Statements out of the attributions that the trained reader found in a report, in reading order. */
export function findStatements(
  report: AnnotatedReport,
  attributions: readonly FoundAttribution[],
): FoundStatement[] {
  return attributions
    .filter((attribution) => tellsOfSaying(attribution, report))
    .map((attribution) => statementOf(withAgent(attribution, report), report))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((s, i, all) => ({ ...s, within: holderOf(s, i, all) }))
}

function statementOf(attribution: FoundAttribution, report: AnnotatedReport): FoundStatement {
  const { source, content, probability } = attribution
  const spans = [...source, ...attribution.cue, ...content]
  const start = Math.min(...spans.map((s) => s.start))
  const end = Math.max(...spans.map((s) => s.end))
  const context = overlapping(report.passages, { start, end })
  const cue = cueOf(attribution.cue, report)
  return {
    start,
    end,
    source,
    cue: attribution.cue,
    lemma: cue.lemma,
    content,
    quotation: quotationOf(report.report.text, content, report.quotations),
    stance: stanceOf(cue, content, context),
    ...channelOf(cue, source, content, context),
    probability: Math.round(probability * 1000) / 1000,
    within: null,
  }
}

/** How many statements back one may stand that relays another: those between are inside it too. */
const HOLDERS = 200

/** The nearest statement whose content holds all of another statement. */
function holderOf(s: FoundStatement, index: number, all: readonly FoundStatement[]): number | null {
  for (let i = Math.max(0, index - HOLDERS); i < Math.min(all.length, index + HOLDERS); i++)
    if (i !== index && all[i]?.content.some((c) => c.start <= s.start && s.end <= c.end)) return i
  return null
}
