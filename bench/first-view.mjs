// How long a reader waits for the page: `counterclaim serve` on a store that holds a story, from its start to the address it
// prints, and from there to the first view in Chromium, whose own start is not counted. Milliseconds on the clock.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const STARTS = 5
const [BIN, SAMPLE] = ['../bin/counterclaim.js', '../examples/pier-nine'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

export async function benchFirstView() {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'))
  const store = join(folder, 'stories.db')
  execFileSync(process.execPath, [BIN, 'import', SAMPLE, '--store', store, '--quiet'], { stdio: 'ignore' })
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const taken = []
  try {
    for (let i = 0; i < STARTS; i++) taken.push(await start(store, browser))
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const milliseconds = Object.keys(taken[0]).map((name) => [name, summed(taken.map((times) => times[name]))])
  return { starts: STARTS, milliseconds: Object.fromEntries(milliseconds) }
}

/** One start of the server, seen by a reader who was never here; ends the server. */
async function start(store, browser) {
  const page = await (await browser.newContext()).newPage()
  const began = performance.now()
  const server = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--store', store, '--quiet'])
  const ended = new Promise((done) => server.on('close', done))
  try {
    const url = await addressOf(server)
    const told = performance.now()
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForSelector('.story-list a')
    const seen = performance.now()
    await page.click('.story-list a')
    await page.waitForSelector('tr.claim')
    return {
      startToAddress: told - began,
      addressToFirstView: seen - told,
      startToFirstView: seen - began,
      firstViewToClaims: performance.now() - seen,
    }
  } finally {
    await page.context().close()
    server.kill('SIGTERM')
    await ended
  }
}

/** The address that a server prints; rejects where it ends without one. */
const addressOf = (server) =>
  new Promise((resolve, reject) => {
    let out = ''
    server.stdout.on('data', (chunk) => {
      out += chunk
      const url = /http:\S+(?=\n)/.exec(out)?.[0]
      if (url) resolve(url)
    })
    server.on('close', (code) => reject(new Error(`serve ended with ${code} before it printed its address`)))
  })

function summed(values) {
  const all = values.map(Math.round)
  return { median: [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)], all }
}
