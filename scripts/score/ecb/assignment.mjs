/**
 * The greatest sum of a matrix's cells with no two in one row or column (Kuhn 1955, Munkres 1957; shortest augmenting
 * paths, cubic time). `worth` is a list of rows of equal length, no cell below 0.
 */
export function bestAssignment(worth) {
  const columns = worth[0]?.length ?? 0
  const rows = worth.length <= columns ? worth : transposed(worth)
  const width = rows[0]?.length ?? 0
  const rowPrice = new Float64Array(rows.length + 1)
  const columnPrice = new Float64Array(width + 1)
  const rowOf = new Int32Array(width + 1) // the row, from 1, that holds a column; 0 for none
  for (let row = 1; row <= rows.length; row++) place(row, rows, rowPrice, columnPrice, rowOf)
  let sum = 0
  for (let column = 1; column <= width; column++)
    if (rowOf[column] > 0) sum += rows[rowOf[column] - 1][column - 1]
  return sum
}

const transposed = (rows) => Array.from(rows[0] ?? [], (_, column) => rows.map((row) => row[column]))

/** Gives a row its column, moving others along the cheapest path of changes. */
function place(row, rows, rowPrice, columnPrice, rowOf) {
  const width = rowOf.length - 1
  const cheapest = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY)
  const before = new Int32Array(width + 1)
  const done = new Uint8Array(width + 1)
  rowOf[0] = row
  let column = 0
  do {
    done[column] = 1
    const at = rowOf[column]
    let step = Number.POSITIVE_INFINITY
    let next = 0
    for (let c = 1; c <= width; c++) {
      if (done[c]) continue
      const cost = -rows[at - 1][c - 1] - rowPrice[at] - columnPrice[c]
      if (cost < cheapest[c]) {
        cheapest[c] = cost
        before[c] = column
      }
      if (cheapest[c] < step) {
        step = cheapest[c]
        next = c
      }
    }
    for (let c = 0; c <= width; c++)
      if (done[c]) {
        rowPrice[rowOf[c]] += step
        columnPrice[c] -= step
      } else cheapest[c] -= step
    column = next
  } while (rowOf[column] !== 0)
  for (; column !== 0; column = before[column]) rowOf[column] = rowOf[before[column]]
}
