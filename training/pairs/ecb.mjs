// ECB+ and the gun incidents as the trainings and the scorer read them: reports, sketched and with their sentence vectors.
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const dist = (path) => new URL(`${process.env.DIST ?? '../../dist'}/${path}`, import.meta.url)
const { readReport } = await import(dist('read/report.js'))
const { annotate } = await import(dist('language/annotate.js'))
const { openEmbedder } = await import(dist('infer/embedder.js'))
export const { sketchOf, leadTexts } = await import(dist('stories/sketch.js'))
export { dist }

let opened
const kept = process.env.VECTORS
const vectors = new Map(kept && existsSync(kept) ? readFileSync(kept, 'utf8').split('\n').filter(Boolean).map(unpacked) : [])

/** Vectors of texts, each made once; with VECTORS=FILE in the environment they are kept from run to run. */
export async function vectorsOf(texts) {
  const missing = [...new Set(texts)].filter((text) => !vectors.has(text))
  if (missing.length > 0) {
    opened ??= openEmbedder()
    const made = await (await opened).embed(missing)
    missing.forEach((text, i) => vectors.set(text, made[i]))
    if (kept) appendFileSync(kept, missing.map((text) => packed(text, vectors.get(text))).join(''))
  }
  return texts.map((text) => vectors.get(text))
}

function packed(t, { buffer, byteOffset, byteLength }) {
  return `${JSON.stringify({ t, v: Buffer.from(buffer, byteOffset, byteLength).toString('base64') })}\n`
}

function unpacked(line) {
  const { t, v } = JSON.parse(line)
  return [t, new Float32Array(Uint8Array.from(Buffer.from(v, 'base64')).buffer)]
}

/** The documents of "train" or "dev": { doc, text, places (of each token), annotated, sketch }. */
export async function readEcb(split) {
  const file = fileURLToPath(new URL(`../../../shared/data/ecb/${split}.jsonl`, import.meta.url))
  const docs = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  const all = []
  for (const doc of docs) {
    const { text, places } = textOf(doc.sentences)
    const { report } = readReport({ name: `${doc.id}.txt`, text })
    const annotated = annotate({ ...report, id: doc.id }) // its own id, since two documents may be one text
    const sketch = sketchOf(annotated, await vectorsOf(leadTexts(annotated)))
    all.push({ doc, text, places, annotated, sketch })
  }
  return all
}

/** A paragraph for each sentence, a space between tokens; where each token stands. */
function textOf(sentences) {
  let text = ''
  const places = sentences.map((tokens, i) => {
    if (i > 0) text += '\n\n'
    return tokens.map((token, j) => {
      if (j > 0) text += ' '
      text += token
      return { start: text.length - token.length, end: text.length }
    })
  })
  return { text, places }
}

export function groupsOf(list, keyOf) {
  const groups = new Map()
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

/**
 * Reports on gun incidents as { doc: { id, story }, sketch }: of those with several reports and of those with one, sorted by
 * id, the ones whose number leaves `rest` when divided by 6 (by 20 for those with one), at most `most` of each.
 */
export async function readIncidents(rest, most) {
  const file = fileURLToPath(new URL('../../../shared/data/incidents/reports.jsonl', import.meta.url))
  const reports = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  const incidents = groupsOf(reports, (r) => r.incident).sort(([a], [b]) => (a.incident < b.incident ? -1 : 1))
  const chosen = [
    ...incidents.filter((i) => i.length > 1).filter((_, n) => n % 6 === rest % 6).slice(0, most),
    ...incidents.filter((i) => i.length === 1).filter((_, n) => n % 20 === rest % 20).slice(0, Math.ceil(most / 2)),
  ].flat()
  const all = []
  for (const { id, incident, title, text } of chosen) {
    const { report } = readReport({ name: `${id}.txt`, text: `${title}\n\n${text}` })
    const annotated = annotate({ ...report, id })
    const sketch = sketchOf(annotated, await vectorsOf(leadTexts(annotated)))
    all.push({ doc: { id, story: incident, topic: 'incidents' }, sketch })
  }
  return all
}
