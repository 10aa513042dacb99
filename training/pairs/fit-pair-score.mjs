// Fits the weights of the evidence that two propositions are one claim and writes src/ledger/pair-score.table.ts: logistic
// regression with a ridge on the development stories (both gold clusters, the samples, bench/gold), each with equal weight.
// A pair of statements counts where one of them stands in a claim of the gold; its evidence is that of its likest clauses.
// Run `npm run build` first, then `node training/pairs/fit-pair-score.mjs [--without STORY,STORY]` (then nothing is written).
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clusters } from '../../scripts/score/dossiers.mjs'

const dist = (path) => import(new URL(`../../dist/${path}`, import.meta.url))
const { unitsOf } = await dist('ledger/match.js')
const { deskOf } = await dist('ledger/desk.js')
const { pairEvidence, pairScore } = await dist('ledger/pair-score.js')
const { findPropositions } = await dist('ledger/propositions.js')
const { inReadingOrder } = await dist('ledger/reading.js')
const { loadEmbedder, loadGazetteer, loadReader } = await dist('pipeline/load.js')
const { paceOf } = await dist('pipeline/pace.js')
const { readStory } = await dist('pipeline/read-story.js')
const { normal } = await import(new URL('../../../shared/tools/score-dossier.mjs', import.meta.url))

const ROLES = ['asserted', 'denied', 'admitted', 'declined', 'doubted']
/** A found statement is the gold one with which it shares at least this much of the longer content. */
const MATCHED = 0.35
const RIDGE = 1
/** Each story's pairs weigh so much together. */
const STORY = 100

const models = {
  reader: await loadReader(1),
  embedder: await loadEmbedder(),
  gazetteer: await loadGazetteer(),
}

const places = (text, part) => {
  const found = []
  for (let at = text.indexOf(part); part && at >= 0; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

/** Where a gold statement's content stands in a report's text, wherever its words stand. */
function goldSpans({ content }, text) {
  const plain = normal(text, true)
  return [content].flat().flatMap((piece) => {
    const words = normal(piece, true).s.trim()
    return places(plain.s, words).map((at) => [plain.from[at], plain.to[at + words.length - 1]])
  })
}

/** Found statement → the claims of the gold statement that it is. */
function claimsOf(gold, reports, statements) {
  const claims = new Map()
  for (const claim of gold.claims)
    for (const id of ROLES.flatMap((role) => Object.values(claim[role] ?? {}).flat()))
      claims.set(id, new Set([...(claims.get(id) ?? []), claim.id]))
  const found = new Map()
  for (const one of gold.statements) {
    const { file } = gold.reports[one.report]
    const report = reports.find(({ origin }) => [file, `${one.report}.txt`].includes(origin.file.split('/').at(-1)))
    if (!report) continue
    const spans = goldSpans(one, report.text)
    const long = normal([one.content].flat().join(''), true).s.length
    const shares = statements
      .filter((s) => s.report === report.id)
      .map((s) => {
        const length = s.content.spans.reduce((n, { start, end }) => n + end - start, 0)
        const common = s.content.spans
          .flatMap((c) => spans.map(([start, end]) => Math.min(end, c.end) - Math.max(start, c.start)))
          .reduce((n, shared) => n + Math.max(0, shared), 0)
        return { id: s.id, share: common / Math.max(length, long) }
      })
      .sort((a, b) => b.share - a.share)
    const [best] = shares
    if (best && best.share >= MATCHED)
      found.set(best.id, new Set([...(found.get(best.id) ?? []), ...(claims.get(one.id) ?? [])]))
  }
  return found
}

/** Rows [evidence, label] of a story. */
async function rowsOf({ gold: file, reports: folder }) {
  const gold = JSON.parse(readFileSync(file, 'utf8'))
  const inputs = readdirSync(folder).sort().map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
  const { reading, reports } = await readStory(inputs, models, paceOf(models))
  const desk = deskOf(inReadingOrder(reading))
  const claims = claimsOf(gold, reports, reading.statements)
  const told = findPropositions(desk.reading, desk.sides.blocOf)
    .filter((p) => claims.has(p.statement?.id))
    .map((p, i) => ({ claims: claims.get(p.statement.id), units: unitsOf(p, i).map((u) => u.told) }))
  return told.flatMap((b, n) =>
    told.slice(0, n).flatMap((a) => {
      if (a.claims.size + b.claims.size === 0) return []
      const scored = a.units.flatMap((u) => b.units.map((v) => ({ u, v, score: pairScore(u, v, desk.weigh) })))
      const best = scored.reduce((top, one) => (one.score > top.score ? one : top))
      if (best.score < 0) return []
      return [[pairEvidence(best.u, best.v, desk.weigh), [...a.claims].some((c) => b.claims.has(c)) ? 1 : 0]]
    }),
  )
}

/** Solves a symmetric system by elimination. */
function solved(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]])
  const n = rows.length
  for (let i = 0; i < n; i++) {
    const top = rows.slice(i).reduce((b, row, k) => (Math.abs(row[i]) > Math.abs(rows[b][i]) ? i + k : b), i)
    ;[rows[i], rows[top]] = [rows[top], rows[i]]
    for (let k = 0; k < n; k++) {
      if (k === i) continue
      const factor = rows[k][i] / rows[i][i]
      for (let j = i; j <= n; j++) rows[k][j] -= factor * rows[i][j]
    }
  }
  return rows.map((row, i) => row[n] / row[i])
}

/** Logistic regression by Newton's steps; the first weight, of the constant, has no ridge. */
function fitted(rows) {
  let weights = rows[0].evidence.map(() => 0)
  for (let step = 0; step < 30; step++) {
    const gradient = weights.map((w, i) => (i === 0 ? 0 : RIDGE * w))
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? RIDGE : 0)))
    for (const { evidence, label, weight } of rows) {
      const chance = 1 / (1 + Math.exp(-evidence.reduce((sum, x, i) => sum + x * weights[i], 0)))
      for (let i = 0; i < weights.length; i++) {
        gradient[i] += weight * (chance - label) * evidence[i]
        for (let j = 0; j < weights.length; j++)
          hessian[i][j] += weight * chance * (1 - chance) * evidence[i] * evidence[j]
      }
    }
    const move = solved(hessian, gradient)
    weights = weights.map((w, i) => w - move[i])
  }
  return weights
}

const without = new Set((process.argv[process.argv.indexOf('--without') + 1] ?? '').split(','))
const folder = mkdtempSync(join(tmpdir(), 'pair-score-'))
const rows = []
try {
  for (const cluster of clusters(folder)) {
    if (without.has(cluster.name)) continue
    const found = await rowsOf(cluster)
    rows.push(...found.map(([evidence, label]) => ({ evidence, label, weight: STORY / found.length })))
    console.log(`${cluster.name}: ${found.length} pairs, ${found.filter(([, label]) => label).length} of one claim`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
const weights = fitted(rows).map((w) => w.toFixed(2).replace(/^-0\.00$/, '0.00'))
console.log(weights.join(', '))
const table = fileURLToPath(new URL('../../src/ledger/pair-score.table.ts', import.meta.url))
if (!process.argv.includes('--without'))
  writeFileSync(table, readFileSync(table, 'utf8').replace(/= \[[^\]]*\]/, `= [${weights.map(Number).join(', ')}]`))
