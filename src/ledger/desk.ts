import type { Claim, ClaimEntry } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'
import type { Party } from '../model/party.ts'
import type { AnnotatedReport } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { copiesIn, type IsCopy } from './copied.ts'
import type { StoryReading } from './reading.ts'
import type { Wording } from './silence.ts'
import type { Sides } from './status.ts'
import { inverseFrequency, termsOfPassage, type Weigh } from './terms.ts'

/** What is worked out once for a story and used for each of its claims. */
export type Desk = {
  readonly reading: StoryReading
  readonly statements: ReadonlyMap<string, Statement>
  readonly figures: ReadonlyMap<string, Figure>
  /** Place of a report in reading order. */
  readonly order: ReadonlyMap<string, number>
  readonly published: (report: string) => string | null
  readonly lineage: (report: string) => string
  readonly isCopy: IsCopy
  readonly sides: Sides
  readonly weigh: Weigh
}

/** A claim in the making: its entries, its wordings for the search, and what is told of its kind. */
export type Draft = Pick<Claim, 'gist' | 'kind' | 'toll'> & {
  readonly entries: readonly ClaimEntry[]
  readonly wordings: readonly Wording[]
}

const isPublicOffice = ({ kind, name }: Party): boolean =>
  kind === 'organisation' &&
  /\b(?:police|sheriff|authorities|officials|prosecutors?|coroner|deputies|troopers)\b/i.test(name)

/** Lays out a reading whose lists are in reading order. */
export function deskOf(reading: StoryReading): Desk {
  const blocs = new Map(reading.parties.map((p) => [p.id, p.bloc ?? p.id]))
  const names = new Map(reading.parties.map((p) => [p.id, p.name]))
  const offices = new Set(reading.parties.filter(isPublicOffice).map((p) => p.id))
  const days = new Map(reading.reports.map(({ report }) => [report.id, report.published]))
  const homes = new Map(
    reading.lineages.flatMap((l) => l.reports.map(({ report }) => [report, l.id] as const)),
  )
  const texts = reading.reports.flatMap((report) => report.passages.map(termsOfPassage))
  return {
    reading,
    statements: new Map(reading.statements.map((s) => [s.id, s])),
    figures: new Map(reading.figures.map((f) => [f.id, f])),
    order: new Map(reading.reports.map(({ report }, i) => [report.id, i])),
    published: (report) => days.get(report) ?? null,
    lineage: (report) => homes.get(report) ?? report,
    isCopy: copiesIn(reading.lineages),
    sides: {
      blocOf: (party) => blocs.get(party) ?? party,
      nameOf: (party) => names.get(party) ?? party,
      isOffice: (party) => offices.has(party),
    },
    weigh: inverseFrequency(texts),
  }
}

export const reportOf = (desk: Desk, id: string): AnnotatedReport | undefined =>
  desk.reading.reports[desk.order.get(id) ?? -1]

/** The words of a passage, as they stand in its report. */
export const wordsAt = (desk: Desk, report: string, { start, end }: Span): string =>
  reportOf(desk, report)?.report.text.slice(start, end) ?? ''
