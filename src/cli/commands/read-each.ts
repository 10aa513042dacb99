import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../../model/errors.ts'
import { analyse } from '../../pipeline/analyse.ts'
import { compare } from '../../pipeline/order.ts'
import { DONE, PARTIAL, USAGE } from '../exit-codes.ts'
import { collectInputs } from '../inputs.ts'
import { progressLine } from '../progress.ts'
import { writeResult } from '../write.ts'
import { type ReadOptions, warn } from './read.ts'

/** Every entry of a folder is a story: writes `out/<entry's name without .txt/.html>.json` for each. */
export async function readEach(
  folder: string,
  paths: readonly string[],
  options: ReadOptions,
): Promise<number> {
  const out = options.out
  if (out === undefined)
    throw new InputError('usage', '--each', 'Say where the dossiers go: --each DIR --out OUT.')
  if (paths.length > 0)
    throw new InputError('usage', '--each', 'With --each give one folder and no other paths.')
  const entries = await entriesOf(folder)
  await mkdir(out, { recursive: true })
  const progress = progressLine(options.quiet === true)
  let unread = 0
  for (const [done, entry] of entries.entries()) {
    progress.show({ stage: 'reading stories', done, of: entries.length })
    unread += await readStory(join(folder, entry), join(out, `${stem(entry)}.json`), options)
  }
  progress.clear()
  return unread === 0 ? DONE : unread >= entries.length ? USAGE : PARTIAL
}

/** 1 when the story, or a part of it, could not be read. */
async function readStory(path: string, target: string, options: ReadOptions): Promise<number> {
  try {
    const collected = await collectInputs([path])
    const [failure] = collected.failures
    if (collected.inputs.length === 0 && failure) throw failure
    const dossier = await analyse(collected.inputs)
    await writeResult(target, `${JSON.stringify(dossier)}\n`)
    return warn(collected, dossier, options.quiet === true) > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    process.stderr.write(`counterclaim: ${error.message}\n`)
    return 1
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    const entries = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(compare)
    if (entries.length > 0) return entries
  } catch {
    throw new InputError('no-folder', folder, `${folder}: this folder cannot be opened: check the name.`)
  }
  throw new InputError('no-reports', folder, `${folder}: this folder is empty.`)
}

const stem = (name: string): string => name.replace(/\.(txt|html?)$/i, '')
