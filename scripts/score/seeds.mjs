// The seeds: does their dossier hold the contract, whatever the order of the files, and which lineages does it find?
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Dossier } from '../../dist/index.js'
import { counterclaim, shared } from './tools.mjs'

export function seedRows() {
  const folder = join(shared, 'seeds')
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
  const orders = files.map((_, i) => [...files.slice(i), ...files.slice(0, i)])
  const texts = [...orders, [...files].reverse()].map((order) =>
    counterclaim('read', ...order, '--json', '--quiet'),
  )
  const dossier = JSON.parse(texts[0])
  return [
    ['seeds: the contract holds', Dossier.safeParse(dossier).success],
    ['seeds: spans outside their report', outside(dossier)],
    [`seeds: the same bytes in ${texts.length} orders`, texts.every((text) => text === texts[0])],
    ['seeds: reports in each lineage', dossier.lineages.map((l) => l.reports.length).join(' + ')],
    [
      'seeds: statements / figures / claims',
      [dossier.statements, dossier.figures, dossier.claims].map((l) => l.length).join(' / '),
    ],
  ]
}

function outside({ reports, statements, figures, events }) {
  const length = new Map(reports.map((r) => [r.id, r.text.length]))
  const parts = statements.flatMap((s) => [
    s,
    ...[s.source, s.cue, s.content].flatMap((p) => p.spans.map((x) => ({ ...x, report: s.report }))),
  ])
  return [...parts, ...figures, ...events].filter(
    (x) => !(x.start >= 0 && x.start <= x.end && x.end <= length.get(x.report)),
  ).length
}
