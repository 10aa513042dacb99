// Copies counted as corroboration: ten outlets print edited copies of one text; whatever two of them say alike is one root.
//
//   node scripts/score/corroboration.mjs [--dist dist] [--sets 5] [--strengths 0.2,0.4,0.6,0.8] [--seed 31] [--cache DIR]
//
// Sets come from the generator in the shared folder, one dispatch and its copies each, read with the whole pipeline. A claim
// that counts as corroborated is wrong where the roots of it are one by the generator's truth: lineages of its one line, and
// speakers of sentences that go back to one sentence. `--cache` keeps what the models read, for runs on the same texts.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { data, shared } from './tools.mjs'

const OUTLETS = 10
const load = (path) => import(pathToFileURL(path).href)

/** One row a strength: claims that two reports or more carry, those corroborated, and those corroborated by copies alone. */
export async function scoreCorroboration({
  dist = 'dist',
  sets = 5,
  strengths = [0.2, 0.4, 0.6, 0.8],
  seed = 31,
  cache = null,
  onClaim = () => {},
} = {}) {
  const { generate, loadBase } = await load(join(shared, 'tools/reuse-generate.mjs'))
  const { analyse } = await load(resolve(dist, 'pipeline/analyse.js'))
  const models = await openModels(dist, cache)
  const articles = loadBase(data('polnear/train.jsonl'), 900)
  const rows = []
  for (const strength of strengths) {
    const row = { strength, reports: 0, lineages: 0, shared: 0, corroborated: 0, byCopies: 0 }
    for (const set of setsOf(
      generate({ articles, docs: 60 * sets, strength, seed, independent: 0, copies: 12 }),
      sets,
    )) {
      const inputs = set.documents.map(({ id, text, outlet, published }) => ({
        ...{ name: `${id}.txt`, text, outlet },
        published: published.slice(0, 10),
      }))
      const dossier = await analyse(inputs, models)
      row.reports += dossier.reports.length
      row.lineages += dossier.lineages.length
      for (const claim of dossier.claims) {
        if (new Set(claim.entries.map((e) => e.report)).size < 2) continue
        row.shared++
        if (claim.status !== 'corroborated') continue
        row.corroborated++
        const isByCopies = rootsInTruth(claim, dossier, set.truth) < 2
        if (isByCopies) row.byCopies++
        onClaim({ strength, claim, dossier, isByCopies, set })
      }
    }
    rows.push(row)
  }
  return rows
}

export async function corroborationRows() {
  const rows = await scoreCorroboration({})
  return rows.map(({ strength, shared, corroborated, byCopies }) => [
    `copies as corroboration, strength ${strength}: by copies / corroborated / claims in several reports`,
    `${byCopies} / ${corroborated} / ${shared}`,
  ])
}

/** Sets of ten documents of one line each, the dispatch first. */
function setsOf({ documents, truth }, most) {
  const lines = new Map()
  for (const row of truth)
    if (row.type === 'doc') lines.set(row.story, [...(lines.get(row.story) ?? []), row.id])
  const byId = new Map(documents.map((d) => [d.id, d]))
  return [...lines.values()]
    .filter((ids) => ids.length >= OUTLETS)
    .slice(0, most)
    .map((ids) => ({
      documents: ids.slice(0, OUTLETS).map((id) => byId.get(id)),
      truth: truthOf(ids, truth),
    }))
}

function truthOf(ids, truth) {
  const own = new Set(ids)
  return truth.filter(({ type, a, b }) => type === 'passage' && own.has(a) && own.has(b))
}

/** How many of a claim's origins are apart by the truth. */
function rootsInTruth({ entries, origins }, { reports, statements }, truth) {
  const nameOf = new Map(reports.map(({ id, origin }) => [id, origin.file.replace(/\.txt$/, '')]))
  const sourceOf = new Map(statements.map(({ id, source }) => [id, source]))
  const parent = origins.map((_, i) => i)
  const find = (i) => (parent[i] === i ? i : find(parent[i]))
  const own = origins.map((origin) =>
    entries.filter(
      (e) =>
        origin.reports.includes(e.report) &&
        (origin.kind === 'lineage' ||
          [sourceOf.get(e.statement)?.speaker, sourceOf.get(e.statement)?.party].includes(origin.id)),
    ),
  )
  for (let i = 0; i < origins.length; i++)
    for (let j = i + 1; j < origins.length; j++) {
      const areLineages = origins[i].kind === 'lineage' && origins[j].kind === 'lineage'
      const areOne = own[i].some((e) => own[j].some((f) => isCopy(place(e), place(f), truth)))
      if (areLineages || areOne) parent[find(i)] = find(j)
    }
  return new Set(origins.map((_, i) => find(i))).size

  function place({ report, start, end }) {
    return { id: nameOf.get(report), at: (start + end) / 2 }
  }
}

/** True where a passage of the truth holds both places, about as far from its start. */
function isCopy(one, other, truth) {
  return truth.some(({ a, b, aStart, aEnd, bStart, bEnd }) => {
    const [x, y] = a === one.id ? [one.at, other.at] : [other.at, one.at]
    if (!((a === one.id && b === other.id) || (a === other.id && b === one.id))) return false
    if (x < aStart || x >= aEnd || y < bStart || y >= bEnd) return false
    return Math.abs((x - aStart) / (aEnd - aStart) - (y - bStart) / (bEnd - bStart)) * (aEnd - aStart) < 250
  })
}

async function openModels(dist, cache) {
  const { openReader } = await load(resolve(dist, 'infer/reader.js'))
  const { openEmbedder } = await load(resolve(dist, 'infer/embedder.js'))
  const [reader, embedder] = [await openReader(), await openEmbedder()]
  if (cache === null) return { reader, embedder }
  mkdirSync(cache, { recursive: true })
  const keep = async (key, make) => {
    const file = join(cache, `${createHash('sha1').update(key).digest('hex')}.json`)
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
    const made = await make()
    writeFileSync(file, JSON.stringify(made))
    return made
  }
  return {
    reader: { ...reader, read: (input) => keep(JSON.stringify(input), () => reader.read(input)) },
    embedder: {
      embed: async (texts) =>
        (await keep(JSON.stringify(texts), async () => (await embedder.embed(texts)).map((v) => [...v]))).map(
          (v) => Float32Array.from(v),
        ),
    },
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = { type: 'string' }
  const { values } = parseArgs({
    options: {
      dist: text,
      sets: text,
      strengths: text,
      seed: text,
      cache: text,
      claims: { type: 'boolean' },
    },
  })
  const { strengths, sets, seed, claims, ...rest } = values
  const rows = await scoreCorroboration({
    ...rest,
    ...(sets && { sets: Number(sets) }),
    ...(seed && { seed: Number(seed) }),
    ...(strengths && { strengths: strengths.split(',').map(Number) }),
    ...(claims && { onClaim: tell }),
  })
  for (const row of rows) console.log(JSON.stringify(row))
}

function tell({ strength, claim, dossier, isByCopies }) {
  const textOf = new Map(dossier.reports.map((r) => [r.id, r.text]))
  console.log(`${isByCopies ? 'BY COPIES' : 'apart'} ${strength} ${claim.why}`)
  for (const { kind, id, reports } of claim.origins) console.log(`  ${kind} ${id}: ${reports.length} reports`)
  for (const e of claim.entries)
    console.log(`    ${e.report.slice(0, 6)} ${e.role} ${textOf.get(e.report).slice(e.start, e.end)}`)
}
