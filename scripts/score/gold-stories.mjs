// The project's own development gold: bench/gold. stories.json names the reports, which lie beside the project and
// are not kept here; <story>.json is what two readers settled, in the offsets form (gold-spans.mjs).
//
//   node scripts/score/gold-stories.mjs check [FILE…]         gold files against their texts; by default all of them
//   node scripts/score/gold-stories.mjs compare FIRST SECOND  two passes of a story, with quotes: for the terminal
//   node scripts/score/gold-stories.mjs texts FOLDER          the reports, and the gold in its quote form, as files
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { faults } from './gold-check.mjs'
import { compare } from './gold-compare.mjs'
import { quoteForm } from './gold-quotes.mjs'
import { data, root, write } from './tools.mjs'

const folder = join(root, 'bench/gold')
const json = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** The stories, each with its reports' texts by letter. Throws where a corpus or a report is not there. */
export function stories(names = []) {
  const listed = json(join(folder, 'stories.json'))
  const unknown = names.filter((name) => !listed.some(({ story }) => story === name))
  if (unknown.length > 0)
    throw new RangeError(`no story named ${unknown.join(', ')} in bench/gold/stories.json`)
  const wanted = listed.filter(({ story }) => names.length === 0 || names.includes(story))
  return wanted.map((entry) => ({
    ...entry,
    texts: Object.fromEntries(
      Object.entries(entry.reports).map(([letter, report]) => [letter, textOf(report, entry.text)]),
    ),
  }))
}

const corpora = new Map()

/** The documents of a corpus file, by id. */
function documents(corpus, file) {
  const path = data(corpus, file)
  if (!corpora.has(path)) {
    if (!existsSync(path))
      throw new Error(`${path} is not here: the texts of bench/gold are not kept in the project`)
    const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    corpora.set(path, new Map(rows.map((row) => JSON.parse(row)).map((row) => [row.id, row])))
  }
  return corpora.get(path)
}

/** A report's text: its field as it stands, or its tokens joined by the rules of the story. */
function textOf({ corpus, file, id, field }, { steps = [], join: between }) {
  const value = documents(corpus, file).get(id)?.[field]
  if (value === undefined) throw new Error(`${file} of ${corpus} has no ${field} of ${id}`)
  if (typeof value === 'string') return value
  const put = (line, [from, flags, to]) => line.replace(new RegExp(from, flags), to)
  return value.map((tokens) => steps.reduce(put, tokens.join(' '))).join(between)
}

/** The settled gold of a story; null where it is not written. */
export function goldOf(story) {
  const file = join(folder, `${story}.json`)
  return existsSync(file) ? json(file) : null
}

/** Writes the reports of a story and its settled gold in the quote form, and says where they are. */
export function writeStory({ story, texts }, into) {
  const { gold, files } = quoteForm(goldOf(story), texts)
  const reports = join(into, story)
  for (const [name, text] of Object.entries(files)) write(join(reports, name), text)
  return { gold: write(join(into, `${story}.gold.json`), JSON.stringify(gold, null, 1)), reports }
}

/** A gold file with the texts of its story, which its "cluster" names. */
const opened = (file) => {
  const gold = json(file)
  return { gold, texts: stories([gold.cluster])[0].texts }
}

const COMMANDS = {
  check: (files) =>
    (files.length > 0 ? files : settled()).flatMap((file) => {
      const { gold, texts } = opened(file)
      const wrong = faults(gold, texts)
      if (wrong.length > 0) process.exitCode = 1
      return wrong.length > 0 ? wrong.map((fault) => `${gold.cluster}: ${fault}`) : [`${gold.cluster}: sound`]
    }),
  compare: (files) => {
    const [{ gold: first, texts }, { gold: second }] = files.map(opened)
    if (first.cluster !== second.cluster)
      throw new RangeError(`two stories: ${first.cluster}, ${second.cluster}`)
    const { rows, lines } = compare(first, second, texts)
    return [
      first.cluster,
      ...rows.map(([what, value]) => `  ${what.padEnd(40)}${value}`),
      ...lines.map((l) => `    ${l}`),
    ]
  },
  texts: ([into]) =>
    stories().map((story) => {
      if (goldOf(story.story)) return writeStory(story, into).reports
      for (const [letter, text] of Object.entries(story.texts))
        write(join(into, story.story, `${letter}.txt`), text)
      return `${join(into, story.story)} (no gold)`
    }),
}

const settled = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'stories.json')
    .map((name) => join(folder, name))

const WANTS = {
  check: () => true,
  compare: (files) => files.length === 2,
  texts: (folders) => folders.length === 1,
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, ...rest] = process.argv.slice(2)
  if (!WANTS[command]?.(rest)) {
    console.error('usage: gold-stories.mjs check [FILE…] | compare FIRST SECOND | texts FOLDER')
    process.exitCode = 2
  } else for (const line of COMMANDS[command](rest)) console.log(line)
}
