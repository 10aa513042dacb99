import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { claimsCsv, figuresCsv, statementsCsv } from '../src/export/tables.ts'
import { Dossier } from '../src/model/dossier.ts'
import { runIn } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-csv-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => readFileSync(join(folder, name), 'utf8')

test('read --csv writes the tables of its dossier, and says where', () => {
  writeFileSync(
    join(folder, 'a.txt'),
    'date 2031-05-02\n\nTarn accused Velde of shelling the mill at Oster. Velde denied it. At least 11 people were killed, the mayor said.\n',
  )
  const { code, err } = runIn(folder, ['read', 'a.txt', '--csv', 'out/mill.csv', '--out', 'd.json'])
  expect(code).toBe(0)
  expect(err).toContain(
    'The dossier as tables: out/mill.csv, out/mill-statements.csv, out/mill-figures.csv\n',
  )
  const dossier = Dossier.parse(JSON.parse(at('d.json')))
  expect(at('out/mill.csv')).toBe(claimsCsv(dossier))
  expect(at('out/mill-statements.csv')).toBe(statementsCsv(dossier))
  expect(at('out/mill-figures.csv')).toBe(figuresCsv(dossier))
  expect(dossier.figures.length).toBeGreaterThan(0)
})

test.each([
  [['read', 'a.txt', '--csv', '-'], '--csv out.csv'],
  [['read', '--each', '.', '--out', 'o', '--csv', 'x.csv'], 'without --each'],
])('%j is refused before anything is read', (args, told) => {
  const { code, err, out } = runIn(folder, args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(told)
  expect(readdirSync(folder)).not.toContain('x.csv')
})
