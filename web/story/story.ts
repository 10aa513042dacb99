import { type Names, namesOf } from '../../src/cli/text/names.ts'
import type { Claim, ClaimEntry } from '../../src/model/claim.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Event } from '../../src/model/event.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Place } from '../../src/model/place.ts'
import type { Report } from '../../src/model/report.ts'
import type { Statement } from '../../src/model/statement.ts'
import { type ClaimRow, rowsOf } from './claim-rows.ts'
import { type Copy, copiesOf } from './copies.ts'
import { oncePer } from './once-per.ts'
import { type Sides, sidesOf } from './sides.ts'

/** An entry and where it stands. */
export type EntryRef = { readonly claim: Claim; readonly index: number; readonly entry: ClaimEntry }

/** A dossier with all that the views look up in it. Built once for each dossier. */
export type Story = {
  readonly dossier: Dossier
  readonly names: Names
  readonly sides: Sides
  readonly reports: ReadonlyMap<string, Report>
  readonly statements: ReadonlyMap<string, Statement>
  readonly figures: ReadonlyMap<string, Figure>
  readonly events: ReadonlyMap<string, Event>
  readonly places: ReadonlyMap<string, Place>
  readonly claims: ReadonlyMap<string, Claim>
  readonly rows: readonly ClaimRow[]
  readonly rowById: ReadonlyMap<string, ClaimRow>
  /** Reports as columns: those of one lineage stand together, lineages by their first report. */
  readonly columns: readonly string[]
  readonly of: ReadonlyMap<string, ReportParts>
}

/** What was found in one report, in reading order. */
export type ReportParts = {
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly events: readonly Event[]
  readonly entries: readonly EntryRef[]
  readonly copies: readonly Copy[]
}

/** What the rows of claims are made from. */
export type Lookup = Omit<Story, 'rows' | 'rowById'>

export const storyOf = oncePer((dossier: Dossier): Story => {
  const lookup: Lookup = {
    dossier,
    names: keptNames(namesOf(dossier)),
    sides: sidesOf(dossier),
    reports: byId(dossier.reports),
    statements: byId(dossier.statements),
    figures: byId(dossier.figures),
    events: byId(dossier.events),
    places: byId(dossier.places),
    claims: byId(dossier.claims),
    columns: columnsOf(dossier),
    of: partsOf(dossier),
  }
  const rows = rowsOf(lookup)
  return { ...lookup, rows, rowById: new Map(rows.map((r) => [r.claim.id, r])) }
})

/** Who speaks an entry is asked for by each of its marks, and worked out once. */
const keptNames = (names: Names): Names => ({ ...names, who: oncePer(names.who) })

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]))

function columnsOf({ reports, lineages }: Dossier): string[] {
  const order = new Map(reports.map((r, i) => [r.id, i]))
  const at = (id: string): number => order.get(id) ?? 0
  const groups = lineages.map((l) => l.reports.map((r) => r.report).sort((a, b) => at(a) - at(b)))
  return groups.sort((a, b) => at(a[0] ?? '') - at(b[0] ?? '')).flat()
}

type Parts = { [K in keyof ReportParts]: ReportParts[K][number][] }

function partsOf(dossier: Dossier): Map<string, ReportParts> {
  const parts = new Map<string, Parts>(
    dossier.reports.map((r) => [r.id, { statements: [], figures: [], events: [], entries: [], copies: [] }]),
  )
  for (const statement of dossier.statements) parts.get(statement.report)?.statements.push(statement)
  for (const figure of dossier.figures) parts.get(figure.report)?.figures.push(figure)
  for (const event of dossier.events) parts.get(event.report)?.events.push(event)
  for (const claim of dossier.claims)
    claim.entries.forEach((entry, index) => {
      parts.get(entry.report)?.entries.push({ claim, index, entry })
    })
  for (const copy of copiesOf(dossier.lineages)) parts.get(copy.here.report)?.copies.push(copy)
  for (const { entries, copies } of parts.values()) {
    entries.sort((a, b) => a.entry.start - b.entry.start)
    copies.sort((a, b) => a.here.start - b.here.start)
  }
  return parts
}
