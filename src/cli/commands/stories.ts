import { Command } from 'commander'
import { InputError } from '../../model/errors.ts'
import type { PileStories } from '../../pipeline/stories.ts'
import { complain } from '../complain.ts'
import { DONE, PARTIAL, USAGE } from '../exit-codes.ts'
import { type Collected, collectInputs } from '../inputs.ts'
import { jsonText } from '../json.ts'
import { progressLine } from '../progress.ts'
import { type Stop, stopOnSignals } from '../stop.ts'
import { storiesText } from '../text/stories.ts'
import { styleFor } from '../text/style.ts'

type StoriesOptions = { readonly json?: true; readonly quiet?: true; readonly color?: boolean }

const EXAMPLES = `
Examples:
  counterclaim stories inbox/                   which reports of a folder are on one story
  counterclaim stories inbox/ --json | jq -r '.stories[0].reports[].origin.file'`

/** \`counterclaim stories\`: reports in, their stories out. \`exit\` is told the exit code; \`signal\` stops the work. */
export function storiesCommand(exit: (code: number) => void, stop?: Stop): Command {
  return new Command('stories')
    .description('Part reports that came mixed together into stories')
    .argument('<paths...>', 'files, folders, or - for standard input')
    .option('--json', 'print the stories as JSON')
    .option('--no-color', 'plain text, as with NO_COLOR')
    .option('-q, --quiet', 'no progress and no warnings')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: StoriesOptions) =>
      exit(await run(paths, options, stop ?? stopOnSignals())),
    )
}

async function run(paths: readonly string[], options: StoriesOptions, stop: Stop): Promise<number> {
  const collected = await collectInputs(paths, stop.signal)
  if (collected.inputs.length === 0) {
    for (const { message } of collected.failures) complain(message)
    return USAGE
  }
  const pile = await part(collected, options, stop)
  const unread = [...collected.failures, ...pile.notes.filter((n) => n.report === null)]
  if (!options.quiet) for (const { message } of unread) complain(message)
  process.stdout.write(
    options.json ? jsonText(pile, 2) : storiesText(pile, styleFor(process.stdout, options.color)),
  )
  return unread.length > 0 ? PARTIAL : DONE
}

async function part(
  { inputs, failures }: Collected,
  options: StoriesOptions,
  stop: Stop,
): Promise<PileStories> {
  const progress = progressLine(options.quiet === true)
  try {
    const { partIntoStories } = await import('../../pipeline/stories.ts')
    return await stop.unheard(() =>
      partIntoStories(inputs, { signal: stop.signal, onProgress: progress.show }),
    )
  } catch (error) {
    for (const { message } of error instanceof InputError ? failures : []) complain(message)
    throw error
  } finally {
    progress.clear()
  }
}
