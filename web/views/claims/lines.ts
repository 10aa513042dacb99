import { SECTIONS } from '../../../src/cli/text/status-words.ts'
import type { ClaimRow } from '../../story/claim-rows.ts'
import { PHONE_ALL } from './cell.tsx'

/** A line of the matrix: a group's head, a claim, or a claim's entries opened under it. */
export type Line =
  | { readonly kind: 'group'; readonly key: string; readonly label: string; readonly count: number }
  | { readonly kind: 'claim'; readonly key: string; readonly row: ClaimRow; readonly isOpen: boolean }
  | { readonly kind: 'entries'; readonly key: string; readonly row: ClaimRow }

export function linesOf(rows: readonly ClaimRow[], grouped: boolean, open: string | null): Line[] {
  const lines: Line[] = []
  let status: string | null = null
  for (const row of rows) {
    if (grouped && row.claim.status !== status) {
      status = row.claim.status
      const label = SECTIONS.find(([s]) => s === status)?.[1] ?? status
      const count = rows.filter((r) => r.claim.status === status).length
      lines.push({ kind: 'group', key: `group-${status}`, label, count })
    }
    const isOpen = row.claim.id === open
    lines.push({ kind: 'claim', key: row.claim.id, row, isOpen })
    if (isOpen) lines.push({ kind: 'entries', key: `entries-${row.claim.id}`, row })
  }
  return lines
}

/** Heights in pixels, as the style sheet sets them. */
const GROUP = 44
const CLAIM = 76
const PHONE_CLAIM = 92
const PHONE_CELL = 32
const PHONE_CELLS_A_ROW = 11

/** A line's height; that of opened entries is measured once they are drawn. */
export function heightOf(
  line: Line,
  measured: ReadonlyMap<string, number>,
  phone: boolean,
  columns: number,
): number {
  if (line.kind === 'group') return GROUP
  if (line.kind === 'entries') return measured.get(line.key) ?? 200
  if (!phone) return CLAIM
  const cells = columns > PHONE_ALL ? line.row.cells.size : columns
  return PHONE_CLAIM + Math.ceil(cells / PHONE_CELLS_A_ROW) * PHONE_CELL
}
