import { SECTIONS } from '../../src/cli/text/status-words.ts'
import { FACETS, type FacetName, type Filters, type Sort } from '../route/route.ts'
import { type ClaimRow, STATUS_ORDER } from './claim-rows.ts'
import { dayWords } from './dates.ts'
import type { Story } from './story.ts'

/** One value of a facet, with how many claims have it among those that the other filters leave. */
export type Value = {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly on: boolean
}
export type Facet = { readonly name: FacetName; readonly label: string; readonly values: readonly Value[] }

export const FACET_WORDS: Readonly<Record<FacetName, string>> = {
  status: 'Status',
  side: 'Side',
  kind: 'Kind',
  place: 'Place',
  day: 'Day',
}

const VALUES: Readonly<Record<FacetName, (row: ClaimRow) => readonly string[]>> = {
  status: (row) => [row.claim.status],
  side: (row) => row.sides,
  kind: (row) => [row.claim.kind],
  place: (row) => row.places,
  day: (row) => row.days,
}

/** The rows that have, for every facet that is set, one of its values. */
export function filtered(rows: readonly ClaimRow[], filters: Filters, except?: FacetName): ClaimRow[] {
  const set = FACETS.filter((f) => f !== except && (filters[f]?.length ?? 0) > 0)
  return rows.filter((row) => set.every((f) => VALUES[f](row).some((v) => filters[f]?.includes(v))))
}

/** All facets with their counts. A value counts what the other facets leave, so that no choice leads to nothing unseen. */
export function facetsOf(story: Story, filters: Filters): Facet[] {
  return FACETS.map((name) => {
    const counts = new Map<string, number>()
    for (const value of name === 'status' ? STATUS_ORDER : story.rows.flatMap((row) => VALUES[name](row)))
      counts.set(value, 0)
    for (const row of filtered(story.rows, filters, name))
      for (const value of VALUES[name](row)) counts.set(value, (counts.get(value) ?? 0) + 1)
    const values = [...counts].map(([value, count]) => ({
      value,
      count,
      label: labelOf(name, value, story),
      on: filters[name]?.includes(value) ?? false,
    }))
    return { name, label: FACET_WORDS[name], values: ordered(name, values) }
  })
}

function labelOf(name: FacetName, value: string, { sides, places }: Story): string {
  if (name === 'status') return SECTIONS.find(([s]) => s === value)?.[1] ?? value
  if (name === 'day') return dayWords(value)
  if (name === 'place') return places.get(value)?.name ?? value
  if (name === 'kind') return value.replace(/^./, (c) => c.toUpperCase())
  if (value === 'none') return 'No party named'
  return value === 'other' ? 'Others' : (sides.all.find((s) => s.id === value)?.name ?? value)
}

function ordered(name: FacetName, values: Value[]): Value[] {
  if (name === 'status') return values.sort((a, b) => statusAt(a.value) - statusAt(b.value))
  if (name === 'day') return values.sort((a, b) => (a.value < b.value ? -1 : 1))
  return values.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
}

const statusAt = (value: string): number => (STATUS_ORDER as readonly string[]).indexOf(value)

/** Rows in the chosen order. */
export function sorted(rows: readonly ClaimRow[], sort: Sort): ClaimRow[] {
  const byDay = (a: ClaimRow, b: ClaimRow): number =>
    (a.day ?? '9999') < (b.day ?? '9999') ? -1 : (a.day ?? '9999') > (b.day ?? '9999') ? 1 : 0
  const byStatus = (a: ClaimRow, b: ClaimRow): number => statusAt(a.claim.status) - statusAt(b.claim.status)
  const carried = (a: ClaimRow, b: ClaimRow): number => b.carriers.length - a.carriers.length
  const differ = (a: ClaimRow, b: ClaimRow): number => Number(b.differs) - Number(a.differs)
  const list = [...rows]
  if (sort === 'date') return list.sort((a, b) => byDay(a, b) || byStatus(a, b))
  if (sort === 'origins') return list.sort((a, b) => b.claim.roots - a.claim.roots || carried(a, b))
  return list.sort((a, b) => byStatus(a, b) || differ(a, b) || carried(a, b) || byDay(a, b))
}
