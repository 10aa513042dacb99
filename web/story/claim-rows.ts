import { casualtyTitle } from '../../src/cli/text/figure-words.ts'
import type { Claim, Status } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'
import { leadEntry } from '../../src/model/lead-entry.ts'
import { spanOfNumbers } from './number-span.ts'
import type { Side } from './sides.ts'
import { type Mark, markOf } from './stance.ts'
import type { Lookup } from './story.ts'

/** One shape of a cell: who does what, and the entry it stands for. */
export type CellMark = {
  readonly mark: Mark
  readonly side: Side | null
  readonly index: number
  readonly relayed: boolean
}

/** A claim as the matrix shows it. */
export type ClaimRow = {
  readonly claim: Claim
  /** Who puts it forward or answers it, before the gist; "" in the report's own voice. */
  readonly lead: string
  /** The gist, or for casualties what is counted. */
  readonly title: string
  /** For casualties the numbers given, smallest to largest. */
  readonly numbers: string | null
  /** Reports give numbers, places or dates that cannot all hold. */
  readonly differs: boolean
  readonly day: string | null
  readonly days: readonly string[]
  readonly places: readonly string[]
  readonly sides: readonly string[]
  readonly carriers: readonly string[]
  readonly cells: ReadonlyMap<string, readonly CellMark[]>
  readonly figures: readonly Figure[]
}

export function rowsOf(lookup: Lookup): ClaimRow[] {
  const days = new Map<string, Set<string>>()
  for (const { claim, when } of lookup.dossier.timeline) {
    const known = days.get(claim) ?? new Set()
    known.add(when.from)
    days.set(claim, known)
  }
  const differing = new Set(lookup.dossier.discrepancies.map((d) => d.claim))
  return lookup.dossier.claims.map((claim) =>
    rowOf(claim, [...(days.get(claim.id) ?? [])], differing, lookup),
  )
}

function rowOf(
  claim: Claim,
  happened: readonly string[],
  differing: ReadonlySet<string>,
  lookup: Lookup,
): ClaimRow {
  const { statements, figures: all, events, sides } = lookup
  const figures = claim.entries.flatMap((e) => all.get(e.figure ?? '') ?? [])
  const places = [...figures, ...claim.entries.flatMap((e) => events.get(e.event ?? '') ?? [])]
  const said = claim.entries.flatMap((e) => statements.get(e.statement ?? '')?.said?.from ?? [])
  const published = claim.entries.flatMap((e) => lookup.reports.get(e.report)?.published ?? [])
  const isCount = claim.kind === 'casualties' && figures.length > 0
  return {
    claim,
    figures,
    lead: isCount ? '' : leadOf(claim, lookup),
    title: isCount
      ? casualtyTitle(figures, {
          party: lookup.names.party,
          place: (id) => lookup.places.get(id)?.name,
        })
      : gistOf(claim),
    numbers: isCount ? spanOfNumbers(figures) : null,
    differs: differing.has(claim.id),
    day: mostTold(places.flatMap((p) => p.when?.from ?? [])) ?? said.sort()[0] ?? published.sort()[0] ?? null,
    days: happened,
    places: [...new Set(places.flatMap((p) => p.place ?? []))],
    sides: [
      ...new Set(claim.entries.map((e) => sides.of(e.party)?.id ?? (e.party === null ? 'none' : 'other'))),
    ],
    carriers: lookup.columns.filter((id) => claim.entries.some((e) => e.report === id)),
    cells: cellsOf(claim, lookup),
  }
}

/** The day that most entries give; of several the first. */
function mostTold(days: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const day of [...days].sort()) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].reduce<[string | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  )[0]
}

const gistOf = ({ gist }: Claim): string => gist.replace(/\s+/g, ' ').trim()

function leadOf(claim: Claim, { names }: Lookup): string {
  const lead = leadEntry(claim, names.words)
  const who = lead ? names.who(lead) : null
  return lead && who !== null ? `${who} ${names.verb(lead)}` : ''
}

function cellsOf(claim: Claim, { statements, sides }: Lookup): Map<string, CellMark[]> {
  const cells = new Map<string, CellMark[]>()
  claim.entries.forEach((entry, index) => {
    const statement = statements.get(entry.statement ?? '')
    const mark = markOf(entry, statement)
    const side = sides.of(entry.party)
    const cell = cells.get(entry.report) ?? []
    if (!cell.some((c) => c.mark === mark && c.side === side))
      cell.push({ mark, side, index, relayed: (statement?.within ?? null) !== null })
    cells.set(entry.report, cell)
  })
  return cells
}

/** Why a report has no entry in a claim; `null` where it has one or nothing is said of it. */
export function absenceOf(claim: Claim, report: string): Mark | null {
  if (claim.silent.includes(report)) return 'silent'
  if (claim.cannotTell.includes(report)) return 'cannot-tell'
  return claim.notYet.includes(report) ? 'not-yet' : null
}

/** Statuses by how much they contradict, as the groups of the matrix stand. */
export const STATUS_ORDER: readonly Status[] = [
  'acknowledged',
  'contested',
  'corroborated',
  'one-sided',
  'unattributed',
]
