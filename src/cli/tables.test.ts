import { expect, test } from 'vitest'
import { tableFiles } from './tables.ts'

test.each([
  ['mill.csv', ['mill.csv', 'mill-statements.csv', 'mill-figures.csv']],
  ['out/mill', ['out/mill', 'out/mill-statements', 'out/mill-figures']],
  ['out.d/mill', ['out.d/mill', 'out.d/mill-statements', 'out.d/mill-figures']],
  ['a.b.CSV', ['a.b.CSV', 'a.b-statements.CSV', 'a.b-figures.CSV']],
])('the tables of %s are written to %j', (path, paths) => {
  expect(tableFiles(path).map((table) => table.path)).toEqual(paths)
})
