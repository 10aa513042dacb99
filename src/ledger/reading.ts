import type { Event } from '../model/event.ts'
import type { Figure } from '../model/figure.ts'
import type { PartyMention, PlaceMention } from '../model/found.ts'
import type { Lineage } from '../model/lineage.ts'
import type { Party } from '../model/party.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import type { Statement } from '../model/statement.ts'

/** Everything read from one story's reports, before any two of them are compared. */
export type StoryReading = {
  readonly reports: readonly AnnotatedReport[]
  readonly lineages: readonly Lineage[]
  readonly parties: readonly Party[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly events: readonly Event[]
  /** Where each report names a party or one of its speakers, by report, in reading order. */
  readonly mentions: ReadonlyMap<string, readonly PartyMention[]>
  /** Where each report names a place, by report, in reading order. */
  readonly places: ReadonlyMap<string, readonly PlaceMention[]>
  /** What the wordings to compare (`wordingsOf`) mean: a vector of length 1 for each, by its text. */
  readonly vectors: Vectors
  /** The same of passages among the sentences around them, by their place (`placeOf`). */
  readonly inContext: Vectors
}
export type Vectors = ReadonlyMap<string, Float32Array>

/**
 * The same reading with every list in the contract's order (reports by day published, those without a day last, then by id;
 * the rest by report, then by place), so that the order in which a caller lists things tells nothing.
 */
export function inReadingOrder(reading: StoryReading): StoryReading {
  const reports = [...reading.reports].sort(
    ({ report: a }, { report: b }) =>
      compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id),
  )
  const order = new Map(reports.map(({ report }, i) => [report.id, i]))
  const at = (report: string): number => order.get(report) ?? order.size
  const placed = <T extends Placed>(list: readonly T[]): T[] =>
    [...list].sort(
      (a, b) => at(a.report) - at(b.report) || a.start - b.start || a.end - b.end || compare(a.id, b.id),
    )
  return {
    reports,
    lineages: [...reading.lineages].sort(byId),
    parties: [...reading.parties].sort(byId),
    statements: placed(reading.statements),
    figures: placed(reading.figures),
    events: placed(reading.events),
    mentions: reading.mentions,
    places: reading.places,
    vectors: reading.vectors,
    inContext: reading.inContext,
  }
}

type Placed = { readonly id: string; readonly report: string; readonly start: number; readonly end: number }

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id)

/** Order of code units, the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
