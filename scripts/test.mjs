// Runs all tests and closes with one line, "N passed, N failed". Arguments go to vitest.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** The page is tested in a real browser: Debian's is installed where it is missing and may be. */
function haveBrowser() {
  if (existsSync(CHROMIUM)) return true
  const apt = (...args) => spawnSync('apt-get', args, { stdio: 'ignore' }).status === 0
  if (process.getuid?.() === 0 && apt('update')) apt('install', '-y', '--no-install-recommends', 'chromium')
  return existsSync(CHROMIUM)
}

const browser = haveBrowser()
if (!browser) console.log(`Skipped: the page's tests, since there is no ${CHROMIUM}. CHROMIUM names another.`)
const folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
const results = join(folder, 'results.json')
const args = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...(browser ? [] : ['--exclude=test/browser/**']),
]
const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { stdio: 'inherit' })
let counts = { numPassedTests: 0, numFailedTests: 0 }
try {
  counts = JSON.parse(readFileSync(results, 'utf8'))
} catch {
  console.error('The tests did not start.')
}
rmSync(folder, { recursive: true, force: true })
// A file that cannot be loaded fails without a failed test of its own.
const failed = status === 0 ? counts.numFailedTests : Math.max(1, counts.numFailedTests)
console.log(`${counts.numPassedTests} passed, ${failed} failed`)
process.exitCode = failed === 0 && counts.numPassedTests > 0 ? 0 : 1
