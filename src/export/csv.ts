/** A cell of a table; `null` is empty. */
export type Cell = string | number | null

/** What a spreadsheet would run as a formula. */
const RUNS = /^(?:[\t\r]|[\s\p{Cc}]*[=+\-@＝＋－＠])/u

/**
 * A table as comma-separated values (RFC 4180): lines end with CR LF, and a cell with a comma, a quotation mark or a line
 * break stands in quotation marks. A text that a spreadsheet would run as a formula gets an apostrophe before it, since the
 * words come from reports; numbers are written as they are.
 *
 * @throws {RangeError} when a row has more or fewer cells than there are columns.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((row) => {
    if (row.length !== columns.length)
      throw new RangeError(`a row has ${row.length} cells, and there are ${columns.length} columns`)
    return `${row.map(cellText).join(',')}\r\n`
  })
  return lines.join('')
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = RUNS.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
