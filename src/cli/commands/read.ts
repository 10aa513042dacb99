import { Command } from 'commander'
import type { Dossier } from '../../model/dossier.ts'
import { InputError } from '../../model/errors.ts'
import { analyse } from '../../pipeline/analyse.ts'
import { DONE, PARTIAL, USAGE } from '../exit-codes.ts'
import { type Collected, collectInputs } from '../inputs.ts'
import { type ProgressLine, progressLine } from '../progress.ts'
import { dossierText } from '../text/dossier.ts'
import { styleFor } from '../text/style.ts'
import { writeResult } from '../write.ts'
import { readEach } from './read-each.ts'

export type ReadOptions = {
  readonly json?: true
  readonly out?: string
  readonly each?: string
  readonly title?: string
  readonly quiet?: true
  readonly color?: boolean
}

const EXAMPLES = `
Examples:
  counterclaim read monday/                     all reports of a folder, as one story
  counterclaim read a.txt b.html --json | jq .claims
  counterclaim read monday/ --out monday.json   the text to read, and the JSON beside it
  counterclaim read --each stories --out out    writes out/<entry>.json for each entry of stories`

/** \`counterclaim read\`: reports in, dossier out. \`exit\` is told the exit code. */
export function readCommand(exit: (code: number) => void): Command {
  return new Command('read')
    .description('Read reports of one event and print its dossier')
    .argument('[paths...]', 'files, folders, or - for standard input')
    .option('--json', 'print the dossier as JSON')
    .option('-o, --out <path>', 'also write the JSON to this file (with --each: a folder)')
    .option('--each <folder>', 'take every entry of a folder as a story of its own')
    .option('--title <words>', 'what to call the story')
    .option('--no-color', 'plain text, as with NO_COLOR')
    .option('-q, --quiet', 'no progress and no warnings')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .action(async (paths: string[], options: ReadOptions) => exit(await run(paths, options)))
}

async function run(paths: readonly string[], options: ReadOptions): Promise<number> {
  if (options.each !== undefined) return readEach(options.each, paths, options)
  if (paths.length === 0)
    throw new InputError(
      'no-input',
      'read',
      'Name the reports to read: files, folders, or - for standard input.',
    )
  const collected = await collectInputs(paths)
  if (collected.inputs.length === 0) return refuse(collected)
  const progress = progressLine(options.quiet === true)
  const dossier = await analyseInputs(collected, options, progress)
  const unread = warn(collected, dossier, options.quiet === true)
  await print(dossier, options)
  return unread > 0 ? PARTIAL : DONE
}

async function analyseInputs(
  collected: Collected,
  options: ReadOptions,
  progress: ProgressLine,
): Promise<Dossier> {
  try {
    const title = options.title === undefined ? {} : { title: options.title }
    return await analyse(collected.inputs, { ...title, onProgress: progress.show })
  } finally {
    progress.clear()
  }
}

function refuse({ failures }: Collected): number {
  for (const { message } of failures) process.stderr.write(`counterclaim: ${message}\n`)
  return USAGE
}

/** Names what could not be read on standard error, and counts it. */
export function warn(collected: Collected, dossier: Dossier, quiet: boolean): number {
  const unread = dossier.notes.filter((n) => n.report === null)
  const messages = [...collected.failures, ...unread].map((f) => f.message)
  if (!quiet) for (const message of messages) process.stderr.write(`counterclaim: ${message}\n`)
  return messages.length
}

async function print(dossier: Dossier, options: ReadOptions): Promise<void> {
  const json = `${JSON.stringify(dossier, null, 2)}\n`
  if (options.out !== undefined) await writeResult(options.out, json)
  if (options.json) process.stdout.write(json)
  else process.stdout.write(dossierText(dossier, styleFor(process.stdout, options.color)))
  if (options.out !== undefined && !options.quiet)
    process.stderr.write(`The dossier as JSON: ${options.out}\n`)
}
