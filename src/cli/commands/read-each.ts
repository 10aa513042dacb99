import { mkdir, readdir, realpath } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Dossier } from '../../model/dossier.ts'
import { InputError } from '../../model/errors.ts'
import { compare } from '../../pipeline/order.ts'
import { complain } from '../complain.ts'
import { DONE, PARTIAL, USAGE } from '../exit-codes.ts'
import { collectInputs, isReportName } from '../inputs.ts'
import { jsonText } from '../json.ts'
import { analyseLate } from '../pipeline.ts'
import { progressLine } from '../progress.ts'
import type { Stop } from '../stop.ts'
import { writeReason, writeResult } from '../write.ts'
import type { ReadOptions } from './read-options.ts'
import { warn } from './warn.ts'

/**
 * Every entry of a folder is a story: writes `out/<entry's name without .txt/.html>.json` for each folder, each report and each
 * file without an ending. A story that cannot be read is named and the others are written.
 *
 * @throws {InputError} when nothing can be read or a result cannot be written.
 */
export async function readEach(
  folder: string,
  paths: readonly string[],
  options: ReadOptions,
  stop: Stop,
): Promise<number> {
  const { out, quiet } = options
  if (out === undefined || out === '-')
    throw new InputError('usage', '--each', 'Say which folder the dossiers go to: --each DIR --out OUT.')
  if (options.html !== undefined)
    throw new InputError('usage', '--html', 'A page holds one story: give --html without --each.')
  if (options.csv !== undefined)
    throw new InputError('usage', '--csv', 'Tables hold one story: give --csv without --each.')
  if (paths.length > 0)
    throw new InputError('usage', '--each', 'With --each give one folder and no other paths.')
  const stories = await storiesOf(folder, out)
  const progress = progressLine(quiet === true)
  const outcomes: Outcome[] = []
  try {
    for (const [done, { entry, target }] of stories.entries()) {
      progress.show({ stage: 'reading stories', done, of: stories.length })
      const { dossier, outcome } = await readStory(join(folder, entry), options, stop)
      if (dossier) await writeResult(target, jsonText(dossier), stop.signal)
      outcomes.push(outcome)
    }
  } finally {
    progress.clear()
  }
  if (outcomes.every((o) => o === 'whole')) return DONE
  return outcomes.every((o) => o === 'unread') ? USAGE : PARTIAL
}

type Outcome = 'whole' | 'partly' | 'unread'
type Read = { readonly dossier: Dossier | null; readonly outcome: Outcome }

async function readStory(path: string, options: ReadOptions, stop: Stop): Promise<Read> {
  try {
    const collected = await collectInputs([path], stop.signal)
    const [failure] = collected.failures
    if (collected.inputs.length === 0 && failure) throw failure
    const threads = options.threads ?? 1
    const dossier = await analyseLate(collected.inputs, { threads, signal: stop.signal }, stop)
    return { dossier, outcome: warn(collected, dossier, options.quiet === true) > 0 ? 'partly' : 'whole' }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    complain(error.message)
    return { dossier: null, outcome: 'unread' }
  }
}

type Story = { readonly entry: string; readonly target: string }

/** The stories of a folder in code-unit order, with where each is written; two never share a place. */
async function storiesOf(folder: string, out: string): Promise<Story[]> {
  const outPlace = await makeFolder(out)
  const entries = await entriesOf(folder, outPlace)
  const stories = entries.map((entry) => ({ entry, target: join(out, `${stem(entry)}.json`) }))
  const first = new Map<string, string>()
  for (const { entry, target } of stories) {
    const other = first.get(target)
    if (other !== undefined)
      throw new InputError(
        'same-name',
        folder,
        `${folder}: ${other} and ${entry} would both be written to ${target}: rename one of them.`,
      )
    first.set(target, entry)
  }
  return stories
}

/** The stories' names; the folder that is written to is none, nor are hidden files and those of other kinds. */
async function entriesOf(folder: string, outPlace: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new InputError('no-folder', folder, `${folder}: this folder cannot be opened: check the name.`)
  })
  const names: string[] = []
  for (const entry of found) {
    const { name } = entry
    const isOther = entry.isFile() && extname(name) !== '' && !isReportName(name)
    const place = await realpath(join(folder, name)).catch(() => null)
    if (!name.startsWith('.') && !isOther && place !== outPlace) names.push(name)
  }
  if (names.length > 0) return names.sort(compare)
  throw new InputError('no-reports', folder, `${folder}: there is no story in this folder.`)
}

/** Makes the folder where it is missing and gives its real place. */
async function makeFolder(out: string): Promise<string> {
  try {
    await mkdir(out, { recursive: true })
    return await realpath(out)
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw new InputError(code, out, `${out}: no dossier can be written there; ${writeReason(code)}.`)
  }
}

const stem = (name: string): string => name.replace(/\.(txt|html?)$/i, '')
