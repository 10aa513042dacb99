// Speed of the copies stage, whole way from text to passages, on seeded invented texts.
//
//   node bench/reuse.mjs [--documents 10000] [--dist dist]
//
// Prints one JSON object: documents per CPU-second and megabytes (UTF-16 units, one byte each here) per
// CPU-second, all threads of the process counted, the making of the texts left out; and the memory that the index of
// fingerprints takes for each document, in bytes, with that of the words themselves beside it.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const VOCABULARY = 40_000
const SYLLABLES = 'ba ke li mo nu ra se ti vo zu dan fer gil hom jur pas qui ster tion wen'.split(' ')
const SENTENCES = 28
const WORDS = 22
const CARRIERS = 7
const OWN_SHARE = 0.3

/** @returns one measurement as a plain object. */
export async function benchReuse({ documents = 10_000, dist = 'dist' } = {}) {
  const load = (name) => import(pathToFileURL(resolve(dist, `link/${name}.js`)).href)
  const { findPassages } = await load('find-passages')
  const texts = makeTexts(documents, random(1))
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  const before = process.cpuUsage()
  const passages = findPassages(texts)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  return {
    bench: 'reuse',
    documents,
    characters,
    passages: passages.length,
    cpuSeconds: round(seconds),
    documentsPerCpuSecond: Math.round(documents / seconds),
    megabytesPerCpuSecond: round(characters / 1e6 / seconds),
    ...(await memoryOf(texts, load)),
  }
}

/** Bytes for each document of the index, and of the table of words that passages are compared in. */
async function memoryOf(texts, load) {
  const { LINK_OPTIONS, readTexts } = await load('compare-texts')
  const [{ fingerprint }, { post }] = await Promise.all(['fingerprints', 'postings'].map(load))
  const { run, window, textCap } = LINK_OPTIONS
  const table = readTexts(texts)
  const postings = post(fingerprint(table, run, window), table, textCap)
  return {
    bytesPerDocument: Math.round(bytesIn(postings) / texts.length),
    wordBytesPerDocument: Math.round((bytesIn(table) + bytesIn(table.vocabulary)) / texts.length),
  }
}

/** An entry of a map of small numbers takes about so many bytes. */
const ENTRY = 48

/** What the lists and maps of an object take, with the room that is not used. */
const bytesIn = (object) =>
  Object.values(object).reduce((sum, part) => {
    if (ArrayBuffer.isView(part)) return sum + part.buffer.byteLength
    return sum + (part instanceof Map ? part.size * ENTRY : 0)
  }, 0)

/** Dispatches with one to thirteen copies each (whole, cut, edited, embedded), and texts that stand alone. */
function makeTexts(documents, next) {
  const words = Array.from({ length: VOCABULARY }, (_, i) => nameOf(i))
  const texts = []
  while (texts.length < documents) {
    const source = makeSentences(words, next)
    texts.push(source)
    if (next() < OWN_SHARE) continue
    const copies = 1 + Math.floor(next() * 2 * (CARRIERS - 1))
    for (let i = 0; i < copies && texts.length < documents; i++) texts.push(copyOf(source, words, next))
  }
  return texts.map((sentences, i) => {
    const text = flatten(paragraphs(sentences))
    return { id: `t${String(i).padStart(8, '0')}`, text, body: linesOf(text) }
  })
}

function copyOf(source, words, next) {
  const kind = next()
  if (kind < 0.2) return source
  if (kind < 0.45) return source.slice(0, Math.ceil(source.length * (0.3 + next() / 2)))
  if (kind < 0.6) {
    const host = makeSentences(words, next)
    const from = Math.floor(next() * (source.length - 4))
    return [...host.slice(0, 6), ...source.slice(from, from + 4), ...host.slice(6)]
  }
  const rate = kind < 0.85 ? 0.05 : 0.3
  return source
    .filter(() => next() > rate)
    .map((sentence) => sentence.map((word) => (next() < rate ? pick(words, next) : word)))
}

const makeSentences = (words, next) =>
  Array.from({ length: SENTENCES }, () =>
    Array.from({ length: WORDS - 8 + Math.floor(next() * 16) }, () => pick(words, next)),
  )

/** A word by Zipf's law. */
const pick = (words, next) => words[Math.floor(Math.exp(next() * Math.log(words.length)))] ?? words[0]

function nameOf(number) {
  let name = ''
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length]
  return name
}

function paragraphs(sentences) {
  return sentences
    .map((sentence, i) => {
      const words = sentence.join(' ')
      return `${words[0].toUpperCase()}${words.slice(1)}.${i % 3 === 2 ? '\n' : ' '}`
    })
    .join('')
}

/** One string in memory, as a text that was read is, instead of the joined pieces. */
const flatten = (text) => JSON.parse(JSON.stringify(text))

const linesOf = (text) =>
  Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({ start: index, end: index + line.length }))

/** Mulberry32: the same seed gives the same texts. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const round = (value) => Math.round(value * 100) / 100

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { documents: { type: 'string' }, dist: { type: 'string' } } })
  const { documents = '10000', dist = 'dist' } = values
  console.log(JSON.stringify(await benchReuse({ documents: Number(documents), dist })))
}
