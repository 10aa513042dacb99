// Writes src/same/word-weights.table.ts: how rare a lemma is in English news and web text, counted over the documents of
// ../shared/data/polnear and treebank. Names are counted in the treebanks alone, so that no year's politics is common English.
// Run `npm run build` first, then `node training/pairs/weigh-words.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const dist = process.env.DIST ?? '../../dist'
const { readWords } = await import(new URL(`${dist}/language/tokens.js`, import.meta.url))
const data = (path) => fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url))
const lines = (path) => readFileSync(data(path), 'utf8').split('\n')

const LEAST_DOCUMENTS = 10
const STEP = 0.5

const news = lines('polnear/train.jsonl').flatMap((line) => (line ? [JSON.parse(line).text] : []))
const web = ['ewt', 'gum'].flatMap((bank) => documentsOf(lines(`treebank/${bank}-train.conllu`)))

function documentsOf(conllu) {
  const documents = []
  for (const line of conllu)
    if (line.startsWith('# newdoc')) documents.push([])
    else if (line.startsWith('# text = ')) documents.at(-1)?.push(line.slice(9))
  return documents.map((sentences) => sentences.join(' '))
}

/** Lemma → in how many texts it stands, and how often with a capital and without. */
function count(texts) {
  const counts = new Map()
  for (const text of texts) {
    const seen = new Set()
    for (const part of text.split(/\n+/))
      for (const { start, lower, lemma } of readWords(part, 0).words) {
        if (!/^[a-z][a-z'.-]*$/.test(lemma)) continue
        const own = counts.get(lemma) ?? { documents: 0, capital: 0, small: 0 }
        counts.set(lemma, own)
        if (!seen.has(lemma)) own.documents++
        seen.add(lemma)
        if (part.startsWith(lower, start)) own.small++
        else own.capital++
      }
  }
  return counts
}

const [ofNews, ofWeb, ofAll] = [news, web, [...news, ...web]].map(count)
const byWeight = new Map()
for (const [lemma, { documents, capital, small }] of ofAll) {
  const isName = capital > 2 * small
  const [holders, texts] = isName
    ? [ofWeb.get(lemma)?.documents ?? 0, web.length]
    : [documents, news.length + web.length]
  if (holders < (isName ? LEAST_DOCUMENTS / 2 : LEAST_DOCUMENTS)) continue
  const weight = Math.max(STEP, Math.round(Math.log((texts + 1) / holders) / STEP) * STEP)
  byWeight.set(weight, [...(byWeight.get(weight) ?? []), lemma])
}
const rows = [...byWeight]
  .sort(([a], [b]) => a - b)
  .map(([weight, lemmas]) => `  [\n    ${weight},\n    \`\n${wrapped(lemmas.sort())}\n    \`,\n  ],`)
writeFileSync(
  fileURLToPath(new URL('../../src/same/word-weights.table.ts', import.meta.url)),
  `/**
 * Lemmas of English by how rare they are: the logarithm of documents over documents that hold the lemma, in steps of ${STEP}.
 * Made by \`training/pairs/weigh-words.mjs\`; what is not listed stands in fewer than 1 document of 140.
 */
export const WORD_WEIGHTS: readonly (readonly [weight: number, lemmas: string])[] = [
${rows.join('\n')}
]
`,
)
console.log(`${[...byWeight.values()].flat().length} lemmas; ${ofNews.size} in ${news.length} news texts`)

function wrapped(words) {
  const out = ['']
  for (const word of words)
    if (out.at(-1).length + word.length > 105) out.push(word)
    else out[out.length - 1] += `${out.at(-1) ? ' ' : ''}${word}`
  return out.join('\n')
}
