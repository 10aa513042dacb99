import type { FoundAttribution, FoundStatement } from '../../model/found.ts'
import { overlapping } from '../../model/overlapping.ts'
import type { AnnotatedReport } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import type { Stance } from '../../model/statement.ts'
import { withAgent } from './agent.ts'
import { withAntecedents } from './antecedent.ts'
import { tellsOfSaying } from './asked.ts'
import { withinBlock } from './blocks.ts'
import { channelOf } from './channel.ts'
import { cueOf } from './cue.ts'
import { fromHeadlines } from './headlines.ts'
import { fromRecordings } from './heard.ts'
import { withLayout } from './layout.ts'
import { oneSource } from './one-source.ts'
import { ownWordsOf } from './own-words.ts'
import { withAccused } from './passive.ts'
import { quotationOf } from './quotes.ts'
import { withRelayed } from './relays.ts'
import { stanceOf } from './stance.ts'
import { withSubject } from './subject-fill.ts'
import { isSure } from './sure.ts'
import { withoutTail } from './tail.ts'
import { withWholeQuotations } from './whole-quotations.ts'

/** Statements out of the attributions that the trained reader found in a report, in reading order. */
export function findStatements(
  report: AnnotatedReport,
  attributions: readonly FoundAttribution[],
): FoundStatement[] {
  const read = attributions
    .filter((attribution) => isSure(attribution, report))
    .map((attribution) => withinBlock(attribution, report))
  const told = withWholeQuotations(withLayout(read, report), report)
    .filter(({ content }) => content.length > 0)
    .filter((attribution) => tellsOfSaying(attribution, report))
    .map((attribution) => mended(attribution, report))
  const statements = withRelayed(
    [...withAntecedents(told, report), ...fromHeadlines(told, report), ...fromRecordings(told, report)],
    report,
  )
    .map((attribution) => statementOf(attribution, report))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((s, i, all) => ({ ...s, within: holderOf(s, i, all) }))
  const own = ownWordsOf(statements)
  return statements.map((s, i) => ({ ...s, stance: stanceIn(s, own[i] ?? s.content, report) }))
}

/** An attribution whose source and content are those that its words tell. */
const mended = (attribution: FoundAttribution, report: AnnotatedReport): FoundAttribution =>
  [oneSource, withAccused, withAgent, withSubject, withoutTail].reduce(
    (a, mend) => mend(a, report),
    attribution,
  )

/** What a statement does by its own words: what it only relays is done by somebody else. */
function stanceIn({ cue, start, end }: Unjudged, own: readonly Span[], report: AnnotatedReport): Stance {
  return stanceOf(cueOf(cue, report), own, overlapping(report.passages, { start, end }))
}

type Unjudged = Omit<FoundStatement, 'stance'>

function statementOf(attribution: FoundAttribution, report: AnnotatedReport): Unjudged {
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
    ...channelOf(cue, source, content, context),
    probability: probability === null ? null : Math.round(probability * 1000) / 1000,
    within: null,
  }
}

/** How many statements back one may stand that relays another: those between are inside it too. */
const HOLDERS = 200

/** The nearest statement whose content holds all of another statement: the smallest of those that do. */
function holderOf(s: Unjudged, index: number, all: readonly Unjudged[]): number | null {
  let [best, least] = [-1, Number.POSITIVE_INFINITY]
  for (let i = Math.max(0, index - HOLDERS); i < Math.min(all.length, index + HOLDERS); i++) {
    const holder = i === index ? undefined : all[i]?.content.find((c) => c.start <= s.start && s.end <= c.end)
    if (holder && holder.end - holder.start < least) [best, least] = [i, holder.end - holder.start]
  }
  return best < 0 ? null : best
}
