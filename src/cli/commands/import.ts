import { Command } from 'commander'
import { InputError } from '../../model/errors.ts'
import type { Imported } from '../../server/import-reports.ts'
import { complain } from '../complain.ts'
import { DONE, PARTIAL, USAGE } from '../exit-codes.ts'
import { type Collected, collectInputs } from '../inputs.ts'
import { progressLine } from '../progress.ts'
import { type Stop, stopOnSignals } from '../stop.ts'
import { STORE_OPTION, storePath } from '../store.ts'
import { printable } from '../text/printable.ts'
import { defaultThreads } from '../threads.ts'
import { version } from '../version.ts'

const EXAMPLES = `
Examples:
  counterclaim import monday/                          a story of its own, called as its earliest report is
  counterclaim import monday/ --story "The mill"       a story with a name
  counterclaim import late.html --story "The mill"     one report more: the story is read again with it
  curl -s https://example.org/a.html | counterclaim import - --story "The mill"`

type ImportCommandOptions = {
  readonly story?: string
  readonly store?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

/** `counterclaim import`: reports into the store. `exit` is told the exit code; `stop` ends the work. */
export function importCommand(exit: (code: number) => void, stop?: Stop): Command {
  return new Command('import')
    .description('Keep reports and their dossier in the store, to be looked at with serve')
    .argument('[paths...]', 'files, folders, or - for standard input')
    .option('--story <name>', 'the story they go to: its name or id; a new one where none has it')
    .option(...STORE_OPTION)
    .option('--json', 'print what came of it as JSON')
    .option('-q, --quiet', 'no progress and no warnings')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ImportCommandOptions) =>
      exit(await run(paths, options, stop ?? stopOnSignals())),
    )
}

async function run(paths: readonly string[], options: ImportCommandOptions, stop: Stop): Promise<number> {
  if (paths.length === 0)
    throw new InputError(
      'no-input',
      'import',
      'Name the reports to import: files, folders, or - for standard input.',
    )
  const { storyName } = await import('../../server/import-reports.ts')
  const wanted = options.story === undefined ? null : storyName(options.story)
  const collected = await collectInputs(paths, stop.signal)
  const quiet = options.quiet === true
  if (!quiet || collected.inputs.length === 0) for (const { message } of collected.failures) complain(message)
  if (collected.inputs.length === 0) return USAGE
  const imported = await importInputs(collected, wanted, options, stop)
  if (!quiet) for (const { message } of imported.unread) complain(message)
  process.stdout.write(options.json ? `${JSON.stringify(told(imported))}\n` : sentence(imported))
  return collected.failures.length + imported.unread.length > 0 ? PARTIAL : DONE
}

/** Loaded when it is needed: --help shall not wait for the database. */
async function importInputs(
  { inputs }: Collected,
  wanted: string | null,
  options: ImportCommandOptions,
  stop: Stop,
): Promise<Imported> {
  const [{ openStore }, { inputOf }, { importReports, newImportId }, { readStory }] = await Promise.all([
    import('../../store/open.ts'),
    import('../../store/inputs.ts'),
    import('../../server/import-reports.ts'),
    import('../../server/read-story.ts'),
  ])
  const store = await openStore(storePath(options))
  const progress = progressLine(options.quiet === true)
  const nothing = { outlet: null, published: null, url: null, mediaType: null }
  const stored = inputs.map(({ name, bytes = new Uint8Array() }) => inputOf(bytes, { name, ...nothing }))
  try {
    return await importReports(
      store,
      { id: newImportId(), wanted, inputs: stored },
      {
        version: version(),
        read: (story, options) => stop.unheard(() => readStory(story, options)),
        signal: stop.signal,
        onProgress: progress.show,
        threadsFor: defaultThreads,
      },
    )
  } finally {
    progress.clear()
    await store.close()
  }
}

const told = ({ unread, ...imported }: Imported): unknown => ({
  ...imported,
  unread: unread.map(({ code, where, message }) => ({ code, where, message })),
})

function sentence({ story, title, reports, added, claims, contested }: Imported): string {
  const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`
  const facts = [
    `${count(reports, 'report')}, ${added} new`,
    count(claims, 'claim'),
    `${contested} contested`,
  ]
  return `${printable(title)}: ${facts.join('; ')} (${story})\n`
}
