// Runs all tests and closes with one line, "N passed, N failed". Arguments go to vitest.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
const results = join(folder, 'results.json')
const args = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
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
