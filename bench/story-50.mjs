// A story of 50 invented reports imported into a store, then four more, one at a time, in one thread: what was read is kept.
//
//   node bench/story-50.mjs [--reports 50] [--words 500] [--dist dist]
//
// Prints one JSON object: CPU-seconds of the process, compiling and collecting garbage included, for the story, for the first
// one more, for the best of the next three (by then the process is warm), and for a reading without what was kept.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { random, report } from './texts.mjs'

const MORE = 4
const NOTHING = { outlet: null, published: null, url: null, mediaType: null }

export async function benchStory({ reports = 50, words = 500, dist = 'dist' } = {}) {
  const load = (file) => import(pathToFileURL(resolve(dist, file)).href)
  const [{ openStore }, { inputOf }, { importReports }, { readStory }] = await Promise.all(
    ['store/open.js', 'store/inputs.js', 'server/import-reports.js', 'server/read-story.js'].map(load),
  )
  const next = random(50)
  const inputs = Array.from({ length: reports + MORE }, (_, i) =>
    inputOf(new TextEncoder().encode(report(words, next)), { name: `report-${i}.txt`, ...NOTHING }),
  )
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'))
  const store = await openStore(join(folder, 'store.db'))
  const options = {
    version: '0.0.0',
    signal: new AbortController().signal,
    onProgress: () => {},
    threadsFor: () => 1,
  }
  let number = 0
  const seconds = async (wanted, own, read = readStory) => {
    const before = process.cpuUsage()
    await importReports(store, { id: `j${++number}`, wanted, inputs: own }, { ...options, read })
    const { user, system } = process.cpuUsage(before)
    return Math.round((user + system) / 1e4) / 100
  }
  try {
    await seconds('models are loaded once', inputs.slice(0, 1))
    const all = await seconds('story', inputs.slice(0, reports))
    const more = []
    for (const input of inputs.slice(reports)) more.push(await seconds('story', [input]))
    const again = await seconds('story', inputs.slice(reports), (story, rest) =>
      readStory({ ...story, kept: [] }, rest),
    )
    const [oneMore, ...rest] = more
    return {
      reports,
      words,
      cpuSeconds: all,
      oneMore,
      oneMoreWarm: Math.min(...rest),
      oneMoreWithoutKept: again,
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = { type: 'string' }
  const { values } = parseArgs({ options: { reports: text, words: text, dist: text } })
  const { reports = '50', words = '500', dist = 'dist' } = values
  console.log(JSON.stringify(await benchStory({ reports: Number(reports), words: Number(words), dist })))
}
