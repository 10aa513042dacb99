import type { DateRange } from '../model/dates.ts'
import type { FoundDate, FoundStatement, ResolvedSource } from '../model/found.ts'
import { idOf } from '../model/id.ts'
import { overlapping } from '../model/overlapping.ts'
import type { ReadReport } from '../model/passage.ts'
import { overlap } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { SettledSource } from './sources.ts'

/** Joins found statements with who their sources are. `sources` runs parallel to `found`. */
export function resolveStatements(
  found: readonly FoundStatement[],
  sources: readonly SettledSource[],
  dates: readonly FoundDate[],
  report: ReadReport,
): Statement[] {
  const ids = found.map((s) =>
    idOf(
      's',
      report.id,
      ...s.cue.flatMap((c) => [c.start, c.end]),
      ...s.content.flatMap((c) => [c.start, c.end]),
    ),
  )
  return found.map((s, i) => ({
    id: ids[i] ?? '',
    report: report.id,
    start: s.start,
    end: s.end,
    source: { spans: s.source, ...sourceOf(sources[i]) },
    cue: { spans: s.cue, lemma: s.lemma },
    content: { spans: s.content },
    quotation: s.quotation,
    stance: sources[i]?.stance ?? s.stance,
    channel: sources[i]?.channel ?? s.channel,
    platform: sources[i]?.platform ?? s.platform,
    probability: s.probability,
    said: saidOn(s, dates),
    within: s.within === null ? null : (ids[s.within] ?? null),
  }))
}

const sourceOf = (source: SettledSource | undefined): ResolvedSource =>
  source
    ? { kind: source.kind, speaker: source.speaker, party: source.party }
    : { kind: 'none', speaker: null, party: null }

/** The date that stands in a statement outside its content: when it was said. */
function saidOn(statement: FoundStatement, dates: readonly FoundDate[]): DateRange | null {
  const inside = overlapping(dates, statement)
  return inside.find((d) => statement.content.every((c) => overlap(c, d) === 0))?.when ?? null
}
