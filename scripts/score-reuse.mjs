// Scores the copies stage on sets with known truth, made by the generator in the shared folder.
//
//   node scripts/score-reuse.mjs [--shared ../shared] [--dist dist] [--base FILE.jsonl]
//                                [--docs 1000] [--seeds 1,2] [--strengths 0.4,0.8] [--json]
//
// Sets go to a temporary folder that is removed. Every line of a document is body text, its furniture
// too, so that the stage has to tell furniture from copy.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const DEFAULTS = { shared: '../shared', dist: 'dist', docs: 1000, seeds: [1, 2], strengths: [0.4, 0.8] }

/**
 * One row a set: seed, strength, documents, character and pair figures in per cent, documents per CPU-second.
 * `null` where the shared folder is absent.
 */
export async function scoreReuse(options = {}) {
  const { shared, dist, docs, seeds, strengths, base } = { ...DEFAULTS, ...options }
  const generator = resolve(shared, 'tools/reuse-generate.mjs')
  if (!existsSync(generator)) return null
  const { score } = await load(resolve(shared, 'tools/reuse-score.mjs'))
  const { findPassages } = await load(resolve(dist, 'link/find-passages.js'))
  const articles = resolve(base ?? join(shared, 'data/polnear/train.jsonl'))
  const rows = []
  for (const seed of seeds)
    for (const strength of strengths) {
      const folder = mkdtempSync(join(tmpdir(), 'reuse-'))
      try {
        const settings = { base: articles, out: folder, docs, seed, strength }
        const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
        execFileSync(process.execPath, [generator, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
        rows.push({ seed, strength, ...scoreSet(folder, findPassages, score) })
      } finally {
        rmSync(folder, { recursive: true })
      }
    }
  return rows
}

function scoreSet(folder, findPassages, score) {
  const documents = readRows(join(folder, 'documents.jsonl'))
  const before = process.cpuUsage()
  const passages = findPassages(documents.map(({ id, text }) => ({ id, text, body: lines(text) })))
  const { user, system } = process.cpuUsage(before)
  const predicted = passages.map((p) => ({ ...p, a: documents[p.a].id, b: documents[p.b].id }))
  const { char, pair } = score(readRows(join(folder, 'truth.jsonl')), predicted)
  return {
    documents: documents.length,
    characters: percent(char),
    pairs: percent(pair),
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
const percent = ({ precision, recall, f1 }) => ({
  precision: round(precision),
  recall: round(recall),
  f1: round(f1),
})
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

function printRow({ seed, strength, documents, characters, pairs, documentsPerCpuSecond }) {
  const figures = ({ precision, recall, f1 }) => `P ${precision}  R ${recall}  F1 ${f1}`
  console.log(
    `seed ${seed}  strength ${strength}  ${documents} documents  characters ${figures(characters)}  ` +
      `pairs ${figures(pairs)}  ${documentsPerCpuSecond} documents per CPU-second`,
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = readArguments()
  const rows = await scoreReuse(options)
  if (rows === null) console.log('copies: skipped, the shared folder is not here')
  else if (options.json) console.log(JSON.stringify(rows))
  else rows.forEach(printRow)
}
