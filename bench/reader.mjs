// The trained reader: its start, reports of 800 words from text to statements on one thread, memory over many reports,
// and two threads against one.
import { findStatements } from '../dist/extract/statements/find.js'
import { openReader } from '../dist/infer/reader.js'
import { annotate } from '../dist/language/annotate.js'
import { random, report } from './texts.mjs'

const WORDS = 800

export async function benchReader({ alone = 40, many = 1000, side = 200 } = {}) {
  const began = performance.now()
  const reader = await openReader()
  const openMilliseconds = Math.round(performance.now() - began)
  await statementsOf(reader, texts(1, 1))
  const { cpuSeconds, statements, tokens } = await measured(reader, texts(alone, 7))
  const megabytes = []
  for (const [i, text] of texts(many, 8).entries()) {
    await statementsOf(reader, [text])
    if ((i + 1) % (many / 4) === 0) megabytes.push(Math.round(process.memoryUsage.rss() / 1e6))
  }
  const [one, two] = [await sideBySide(1, texts(side, 9)), await sideBySide(2, texts(side, 9))]
  return {
    openMilliseconds,
    reportsPerCpuSecond: round(alone / cpuSeconds),
    tokensPerCpuSecond: Math.round(tokens / cpuSeconds),
    statementsPerReport: round(statements / alone),
    megabytesOverReports: { reports: many, megabytes },
    twoThreadsAgainstOne: { reports: side, seconds: [one, two], ratio: round(one / two) },
  }
}

function texts(count, seed) {
  const next = random(seed)
  return Array.from({ length: count }, () => report(WORDS, next))
}

async function statementsOf(reader, list) {
  let [statements, tokens] = [0, 0]
  for (const text of list) {
    const annotated = annotate(bare(text))
    const { attributions } = await reader.read(inputOf(annotated))
    statements += findStatements(annotated, attributions).length
    tokens += annotated.passages.reduce((sum, p) => sum + p.tokens.length, 0)
  }
  return { statements, tokens }
}

async function measured(reader, list) {
  const before = process.cpuUsage()
  const found = await statementsOf(reader, list)
  const { user, system } = process.cpuUsage(before)
  return { ...found, cpuSeconds: (user + system) / 1e6 }
}

/** Wall seconds of threads that read what was annotated before. */
async function sideBySide(threads, list) {
  const pool = await openReader(threads)
  const inputs = list.map((text) => inputOf(annotate(bare(text))))
  await Promise.all(inputs.slice(0, threads).map((input) => pool.read(input))) // each has its model
  const began = performance.now()
  await Promise.all(inputs.map((input) => pool.read(input)))
  const seconds = (performance.now() - began) / 1000
  await pool.close()
  return round(seconds)
}

const inputOf = ({ report: { text, blocks }, passages }) => ({
  text,
  ranges: blocks,
  sentences: passages.map((p) => p.tokens.map(({ start, end }) => ({ start, end }))),
})

/** A report of paragraphs alone. */
const bare = (text) => ({
  text,
  blocks: [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
    kind: 'paragraph',
    start: index,
    end: index + length,
    repeats: null,
  })),
})

const round = (n) => Math.round(n * 100) / 100
