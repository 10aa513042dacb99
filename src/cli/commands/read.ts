import { Command } from 'commander'
import type { Dossier } from '../../model/dossier.ts'
import { InputError } from '../../model/errors.ts'
import { complain } from '../complain.ts'
import { DONE, PARTIAL, USAGE } from '../exit-codes.ts'
import { htmlText } from '../html.ts'
import { type Collected, collectInputs } from '../inputs.ts'
import { jsonText } from '../json.ts'
import { analyseLate } from '../pipeline.ts'
import { progressLine } from '../progress.ts'
import { type Stop, stopOnSignals } from '../stop.ts'
import { type TableFile, tableFiles } from '../tables.ts'
import { dossierText } from '../text/dossier.ts'
import { printable } from '../text/printable.ts'
import { styleFor } from '../text/style.ts'
import { defaultThreads, threadsOf } from '../threads.ts'
import { checkPlace, writeResult } from '../write.ts'
import { readEach } from './read-each.ts'
import type { ReadOptions } from './read-options.ts'
import { warn } from './warn.ts'

const EXAMPLES = `
Examples:
  counterclaim read monday/                     all reports of a folder, as one story
  counterclaim read monday/ --all | less        every claim and note, nothing cut short
  counterclaim read a.txt b.html --json | jq .claims
  counterclaim read monday/ --out monday.json   the text to read, and the JSON in a file
  counterclaim read monday/ --html monday.html  a page that opens from disk and asks for nothing
  counterclaim read monday/ --csv monday.csv    tables for a spreadsheet: claims, statements, figures
  curl -s https://example.org/a.html | counterclaim read - b.txt
  counterclaim read --each stories --out out    writes out/<entry>.json for each entry of stories`

/** \`counterclaim read\`: reports in, dossier out. \`exit\` is told the exit code; \`signal\` stops the work. */
export function readCommand(exit: (code: number) => void, stop?: Stop): Command {
  return new Command('read')
    .description('Read reports of one event and print its dossier')
    .argument('[paths...]', 'files, folders, or - for standard input')
    .option('--json', 'print the dossier as JSON')
    .option('-o, --out <path>', 'also write the JSON to this file (with --each: a folder)')
    .option('--html <path>', 'also write the dossier as a page to this file')
    .option('--csv <path>', 'also write the claims as CSV to this file, statements and figures beside it')
    .option('--each <folder>', 'take every entry of a folder as a story of its own')
    .option('--title <words>', 'what to call the story')
    .option('--threads <number>', 'reports that are read side by side', threadsOf)
    .option('--all', 'every claim, figure and note, nothing cut short')
    .option('--no-color', 'plain text, as with NO_COLOR')
    .option('-q, --quiet', 'no progress and no warnings')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ReadOptions) =>
      exit(await run(paths, options, stop ?? stopOnSignals())),
    )
}

async function run(paths: readonly string[], options: ReadOptions, stop: Stop): Promise<number> {
  if (options.each !== undefined) return readEach(options.each, paths, options, stop)
  if (paths.length === 0)
    throw new InputError(
      'no-input',
      'read',
      'Name the reports to read: files, folders, or - for standard input.',
    )
  const tables = tablesOf(options)
  for (const place of [options.out, options.html, ...tables.map((table) => table.path)])
    if (place !== undefined && place !== '-') await checkPlace(place)
  if (paths.includes('-') && process.stdin.isTTY && !options.quiet)
    complain('reading from the terminal: paste the report and end with Ctrl-D.')
  const collected = await collectInputs(paths, stop.signal)
  if (collected.inputs.length === 0) return refuse(collected)
  const dossier = await analyseInputs(collected, options, stop)
  const unread = warn(collected, dossier, options.quiet === true)
  await give(dossier, collected, options, tables, stop.signal)
  return unread > 0 ? PARTIAL : DONE
}

async function analyseInputs(collected: Collected, options: ReadOptions, stop: Stop): Promise<Dossier> {
  const progress = progressLine(options.quiet === true)
  try {
    const title = options.title === undefined ? {} : { title: options.title }
    const threads = options.threads ?? defaultThreads(collected.inputs.length)
    return await analyseLate(
      collected.inputs,
      { ...title, threads, signal: stop.signal, onProgress: progress.show },
      stop,
    )
  } catch (error) {
    for (const { message } of error instanceof InputError ? collected.failures : []) complain(message)
    throw error
  } finally {
    progress.clear()
  }
}

/** Where tables go. @throws {InputError} when standard output is named: there are three of them. */
function tablesOf({ csv }: ReadOptions): readonly TableFile[] {
  if (csv === '-')
    throw new InputError('usage', '--csv', 'The tables are three files: name the first, as in --csv out.csv.')
  return csv === undefined ? [] : tableFiles(csv)
}

function refuse({ failures }: Collected): number {
  for (const { message } of failures) complain(message)
  return USAGE
}

/** The result: the file first, then standard output, which is written even where the file could not be. */
async function give(
  dossier: Dossier,
  { failures }: Collected,
  options: ReadOptions,
  tables: readonly TableFile[],
  signal: AbortSignal,
): Promise<void> {
  const { out, html, json, all = false, quiet } = options
  const file = out === '-' ? undefined : out
  const written = await Promise.allSettled([
    ...(file === undefined ? [] : [writeResult(file, jsonText(dossier, 2), signal)]),
    ...(html === undefined ? [] : [htmlText(dossier).then((page) => writeResult(html, page, signal))]),
    ...tables.map(({ path, write }) => writeResult(path, write(dossier), signal)),
  ])
  signal.throwIfAborted()
  const unopened = failures.map((f) => f.message)
  const text =
    json || out === '-'
      ? jsonText(dossier, 2)
      : dossierText(dossier, styleFor(process.stdout, options.color), { all, unopened })
  process.stdout.write(text)
  for (const result of written) if (result.status === 'rejected') throw result.reason
  if (quiet) return
  if (file !== undefined) process.stderr.write(`The dossier as JSON: ${printable(file)}\n`)
  if (html !== undefined) process.stderr.write(`The dossier as a page: ${printable(html)}\n`)
  if (tables.length > 0)
    process.stderr.write(`The dossier as tables: ${printable(tables.map((t) => t.path).join(', '))}\n`)
}
