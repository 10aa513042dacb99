import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Dossier } from '../model/dossier.ts'
import { claimsCsv, figuresCsv, statementsCsv } from './tables.ts'

const dossier = JSON.parse(readFileSync('test/dossiers/halvard-bridge.json', 'utf8')) as Dossier
const rowsOf = (csv: string): string[] => csv.split('\r\n').slice(0, -1)

test('each claim, statement and figure is a row under its column names', () => {
  const tables = [
    [claimsCsv(dossier), dossier.claims, 'claim_id'],
    [statementsCsv(dossier), dossier.statements, 'statement_id'],
    [figuresCsv(dossier), dossier.figures, 'figure_id'],
  ] as const
  for (const [csv, items, first] of tables) {
    const [head, ...rows] = rowsOf(csv)
    expect(head?.split(',')[0]).toBe(first)
    expect(rows.map((row) => row.split(',')[0])).toEqual(items.map((item) => item.id))
  }
})

test('a statement stands with its span and its words, a figure with its bounds', () => {
  const [statement, figure] = [dossier.statements[0], dossier.figures[0]]
  const report = dossier.reports.find((r) => r.id === statement?.report)
  const row = rowsOf(statementsCsv(dossier))[1] ?? ''
  expect(row).toContain(`,${report?.published ?? ''},${statement?.start},${statement?.end},`)
  expect(row).toContain(report?.text.slice(statement?.start, statement?.end).replaceAll('"', '""'))
  expect(rowsOf(figuresCsv(dossier))[1]).toContain(
    `,${figure?.low ?? ''},${figure?.high ?? ''},${figure?.hedge},`,
  )
})

test('a claim names who says and who denies it, once each', () => {
  const contested = dossier.claims.find((c) => c.status === 'contested')
  const denying = contested?.entries.find((e) => e.role === 'denies')?.party
  const name = dossier.parties.find((p) => p.id === denying)?.name ?? 'no party named'
  const row = rowsOf(claimsCsv(dossier)).find((r) => r.startsWith(contested?.id ?? '-'))
  expect(row).toContain(name)
})

test('a report that is a formula stays words', () => {
  const hostile = {
    ...dossier,
    claims: dossier.claims.slice(0, 1).map((c) => ({ ...c, gist: '=HYPERLINK("https://x")' })),
  }
  expect(claimsCsv(hostile)).toContain(`"'=HYPERLINK(""https://x"")"`)
})
