// The annotated propositions of claims.json in words, clause by clause as the ledger cuts them, for reader.claims:
//   node training/pairs/claim-wordings.mjs OUT.json
// OUT.json is a list of stories: { story, propositions: [{ units: [wording…], context }…], claims: [[number of a
// proposition…]…] }; `context` has the units as places among the sentences around them (src/model/in-context.ts).
// The corpora must lie in ../shared/data, since claims.json holds places in their texts and none of their words.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const from = (path) => new URL(path, import.meta.url)
const { readReport } = await import(from('../../dist/read/report.js'))
const { annotate } = await import(from('../../dist/language/annotate.js'))
const { clausesOf, withoutReasons } = await import(from('../../dist/ledger/clauses.js'))
const { inContext } = await import(from('../../dist/ledger/in-context.js'))
const { wordingOf } = await import(from('../../dist/ledger/wordings.js'))

const ROLES = ['asserts', 'denies', 'admits', 'doubts', 'declines']

const corpora = new Map()

/** Ids of some corpora are their headlines' words: a report is named by the first digits of its id's SHA-256. */
const keyOf = (id) => createHash('sha256').update(id).digest('hex').slice(0, 16)

/** The documents of a corpus file, by the key of their id. */
function documents(corpus, file) {
  const path = fileURLToPath(from(`../../../shared/data/${corpus}/${file}`))
  if (!corpora.has(path)) {
    const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    corpora.set(path, new Map(rows.map((row) => JSON.parse(row)).map((row) => [keyOf(row.id), row])))
  }
  return corpora.get(path)
}

/** How the tokens of ECB+ are joined, step by step. */
const JOINS = [
  [/\s+([.,;:?!%)\]'’])/g, '$1'],
  [/([([$])\s+/g, '$1'],
  [/``\s*/g, '"'],
  [/\s+n't/g, "n't"],
  [/\s*''/g, '"'],
  [/(\p{L}|\d|_)\s+-\s+(\p{L}|\d|_)/gu, '$1-$2'],
]
const joined = (tokens) => JOINS.reduce((text, [pattern, to]) => text.replace(pattern, to), tokens.join(' '))

function annotated({ corpus, file, sha256 }) {
  const { text, sentences } = documents(corpus, file).get(sha256)
  return annotate(readReport({ name: `${sha256}.txt`, text: text ?? sentences.map(joined).join('\n\n') }).report)
}

function wordingsIn({ story, reports, propositions, claims }) {
  const read = new Map(Object.entries(reports).map(([letter, report]) => [letter, annotated(report)]))
  const keys = Object.keys(propositions)
  return {
    story,
    propositions: Object.values(propositions).map(({ report: letter, spans, own }) => {
      const report = read.get(letter)
      const told = spans.map(([start, end]) => ({ start, end }))
      const whole = own ? told : withoutReasons(report, told)
      const clauses = own ? [] : clausesOf(report, whole)
      const units = clauses.length > 1 ? clauses.map((c) => [c]) : [whole]
      return { units: units.map((u) => wordingOf(report, u)), context: inContext(report, units) }
    }),
    claims: claims.map((claim) => ROLES.flatMap((role) => claim[role] ?? []).map((key) => keys.indexOf(key))),
  }
}

const [out] = process.argv.slice(2)
if (!out) throw new RangeError('usage: claim-wordings.mjs OUT.json')
const stories = JSON.parse(readFileSync(from('claims.json'), 'utf8'))
writeFileSync(out, JSON.stringify(stories.map(wordingsIn)))
console.log(`${stories.length} stories, ${stories.reduce((n, s) => n + Object.keys(s.propositions).length, 0)} propositions`)
