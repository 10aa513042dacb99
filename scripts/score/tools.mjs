// What the scores share: where the data lies, a folder for what they make, and running the tools.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const shared = join(root, '../shared')
export const data = (...path) => join(shared, 'data', ...path)

/** Runs `work` with a folder of its own, which is removed afterwards. */
export async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-score-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Standard output of a Node script; a failure names it and shows what it said. `codes` are the exit codes that are no failure. */
export function node(script, args, codes = [0]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (!codes.includes(status)) throw new Error(`${script} ended with ${status}: ${stderr.slice(-2_000)}`)
  return stdout
}

export const tool = (name, ...args) => node(join(shared, 'tools', name), args)

/** The project's own command. Some inputs of a large set may be refused: that is exit code 3. */
export const counterclaim = (...args) => node(join(root, 'bin/counterclaim.js'), args, [0, 3])

export function write(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

/** 0.5268 → "52.7". */
export const percent = (share) => (share === null || share === undefined ? '–' : (100 * share).toFixed(1))
