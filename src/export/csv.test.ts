import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, csvOf } from './csv.ts'

/** Reads RFC 4180, as the grammar there has it. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]]
  let [cell, isQuoted] = ['', false]
  for (let i = 0; i < csv.length; i++) {
    const c = csv[i] ?? ''
    if (isQuoted && c === '"' && csv[i + 1] === '"') cell += csv[i++]
    else if (c === '"') isQuoted = !isQuoted
    else if (isQuoted || !/[,\r]/.test(c)) cell += c
    else {
      rows.at(-1)?.push(cell)
      cell = ''
      if (c === '\r' && csv[++i] === '\n' && i < csv.length - 1) rows.push([])
    }
  }
  return rows
}

test.each<[Cell, string]>([
  ['plain', 'plain'],
  [null, ''],
  ['', ''],
  [12, '12'],
  [-3, '-3'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+47 11', "'+47 11"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =cmd', "'  =cmd"],
  ['\t=cmd', "'\t=cmd"],
  ['\r=cmd', '"\'\r=cmd"'],
  ['\u0000=cmd', "'\u0000=cmd"],
  ['＝cmd', "'＝cmd"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['3 – 4', '3 – 4'],
])('the cell %j is written as %j', (cell, written) => {
  expect(csvOf(['c'], [[cell]])).toBe(`c\r\n${written}\r\n`)
})

test('a row that has not one cell for each column is refused', () => {
  expect(() => csvOf(['a', 'b'], [['1']])).toThrow(
    new RangeError('a row has 1 cells, and there are 2 columns'),
  )
})

test('what is written comes back, whatever it is; a guarded cell has one apostrophe more', () => {
  const cells = fc.array(fc.string({ unit: fc.constantFrom(...'"",\r\n=+-@\t ab\0＝𝔘'), maxLength: 12 }), {
    minLength: 2,
    maxLength: 2,
  })
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
      const [, ...back] = parsed(csvOf(['a', 'b'], rows))
      expect(back).toEqual(
        rows.map((row) =>
          row.map((cell) => (/^(?:[\t\r]|[\s\p{Cc}]*[=+\-@＝＋－＠])/u.test(cell) ? `'${cell}` : cell)),
        ),
      )
      for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
    { seed: 7, numRuns: 500 },
  )
})
