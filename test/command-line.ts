import { execFileSync, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** The real command line. `npm test` builds dist/ first. */
export const BIN = resolve('bin/counterclaim.js')

type Run = { readonly code: number | null; readonly out: string; readonly err: string }
type RunOptions = { readonly input?: string | Buffer; readonly env?: Record<string, string> }

/** Runs the command line in a folder to its end. */
export function runIn(
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: RunOptions = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, ...env },
    maxBuffer: 64e6,
  })
  return { code: status, out: stdout, err: stderr }
}

/** Runs a shell script in a folder, in which $NODE and $BIN stand for the two; gives its standard output. */
export const shellIn = (folder: string, script: string): string =>
  execFileSync('bash', ['-c', script], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, NODE: process.execPath, BIN },
  })
