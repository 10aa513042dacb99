// Scores the copies stage on sets with known truth, made by the generator in the shared folder.
//
//   node scripts/score-reuse.mjs [--shared ../shared] [--dist dist] [--base FILE.jsonl]
//                                [--docs 1000] [--seeds 21,22] [--strengths 0.4,0.8] [--json]
//
// Settings were chosen on seeds 1, 2, 11 and 12.
// Sets go to a temporary folder that is removed. Every line of a document is body text, its furniture
// too, so that the stage has to tell furniture from copy.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { scoreParents } from './score/parents.mjs'

const DEFAULTS = { shared: '../shared', dist: 'dist', docs: 1000, seeds: [21, 22], strengths: [0.4, 0.8] }

/**
 * One row a set: seed, strength, documents, character and pair figures in per cent, plagdet, recall of passages by their
 * similarity, parents right with and without the times of publication, documents per CPU-second.
 * `null` where the shared folder is absent.
 */
export async function scoreReuse(options = {}) {
  const { shared, dist, docs, seeds, strengths, base } = { ...DEFAULTS, ...options }
  const generator = resolve(shared, 'tools/reuse-generate.mjs')
  if (!existsSync(generator)) return null
  const { score } = await load(resolve(shared, 'tools/reuse-score.mjs'))
  const stages = await loadStages(dist)
  const articles = resolve(base ?? join(shared, 'data/polnear/train.jsonl'))
  const rows = []
  for (const seed of seeds)
    for (const strength of strengths) {
      const folder = mkdtempSync(join(tmpdir(), 'reuse-'))
      try {
        const settings = { base: articles, out: folder, docs, seed, strength }
        const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
        execFileSync(process.execPath, [generator, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
        rows.push({ seed, strength, ...scoreSet(folder, stages, score) })
      } finally {
        rmSync(folder, { recursive: true })
      }
    }
  return rows
}

async function loadStages(dist) {
  const files = ['find-passages', 'compare-texts', 'parents', 'disjoint-sets'].map(
    (name) => `link/${name}.js`,
  )
  const parts = await Promise.all([...files, 'read/report.js'].map((file) => load(resolve(dist, file))))
  return Object.assign({}, ...parts)
}

function scoreSet(folder, stages, score) {
  const documents = readRows(join(folder, 'documents.jsonl'))
  const truth = readRows(join(folder, 'truth.jsonl'))
  const before = process.cpuUsage()
  const passages = stages.findPassages(documents.map(({ id, text }) => ({ id, text, body: lines(text) })))
  const { user, system } = process.cpuUsage(before)
  const predicted = passages.map((p) => ({ ...p, a: documents[p.a].id, b: documents[p.b].id }))
  const { char, pair, passage, recallBySimilarity: recall } = score(truth, predicted)
  const parents = (times) => shares(scoreParents({ documents, truth, times, stages }))
  return {
    documents: documents.length,
    characters: shares(char),
    pairs: shares({ precision: pair.precision, recall: pair.recall, f1: pair.f1 }),
    plagdet: round(passage.plagdet),
    recall: { halfAlike: round(recall['0.5-0.7']), lessAlike: round(recall['<0.5']) },
    parents: { withTimes: parents(true), withoutTimes: parents(false) },
    documentsPerCpuSecond: Math.round((documents.length * 1e6) / (user + system)),
  }
}

/** Spans of the lines that are not empty. */
export function lines(text) {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
}

const load = (path) => import(pathToFileURL(path).href)
const readRows = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row))
const shares = (figures) =>
  Object.fromEntries(Object.entries(figures).map(([name, share]) => [name, round(share)]))
const round = (share) => Math.round(share * 1000) / 10

function readArguments() {
  const text = { type: 'string' }
  const { values } = parseArgs({
    options: {
      shared: text,
      dist: text,
      base: text,
      docs: text,
      seeds: text,
      strengths: text,
      json: { type: 'boolean' },
    },
  })
  const numbers = (list) => list.split(',').map(Number)
  return {
    ...values,
    ...(values.docs && { docs: Number(values.docs) }),
    ...(values.seeds && { seeds: numbers(values.seeds) }),
    ...(values.strengths && { strengths: numbers(values.strengths) }),
  }
}

function printRow({
  seed,
  strength,
  documents,
  characters,
  pairs,
  plagdet,
  recall,
  parents,
  documentsPerCpuSecond,
}) {
  const figures = ({ precision, recall, f1 }) => `P ${precision}  R ${recall}  F1 ${f1}`
  const told = ({ right, asNear, roots }) => `${right} (as near ${asNear}, roots ${roots})`
  console.log(
    `seed ${seed}  strength ${strength}  ${documents} documents\n  characters ${figures(characters)}  pairs ${figures(pairs)}` +
      `  plagdet ${plagdet}\n  recall of passages alike by 0.5 to 0.7: ${recall.halfAlike}, by less: ${recall.lessAlike}\n` +
      `  parents with times ${told(parents.withTimes)}, without ${told(parents.withoutTimes)}\n` +
      `  ${documentsPerCpuSecond} documents per CPU-second`,
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = readArguments()
  const rows = await scoreReuse(options)
  if (rows === null) console.log('copies: skipped, the shared folder is not here')
  else if (options.json) console.log(JSON.stringify(rows))
  else rows.forEach(printRow)
}
