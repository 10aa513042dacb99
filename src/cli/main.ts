import { Command, CommanderError } from 'commander'
import { InputError } from '../model/errors.ts'
import { readCommand } from './commands/read.ts'
import { DONE, USAGE } from './exit-codes.ts'
import { version } from './version.ts'

const EXAMPLES = `
Examples:
  counterclaim read reports/                    the dossier of a folder of reports, as text
  counterclaim read a.txt b.html --json         the same as JSON, for other programs
  cat report.txt | counterclaim read -          read standard input
  counterclaim read --each stories --out out    every entry of a folder is a story of its own

Exit codes: 0 done · 2 usage or input error · 3 some inputs could not be read, the rest is in the result`

/** Runs the command line and resolves to its exit code. Bad input is told in one sentence on standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = DONE
  const program = new Command('counterclaim')
    .description(
      'Reads every report of one contested event and lays out who says what, who denies it,\nwho is only repeating it, which figures conflict and who is silent. It gives no verdict of its own.',
    )
    .version(version())
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .showHelpAfterError('(run `counterclaim --help` for how to use it)')
  program.addCommand(
    readCommand((exit) => {
      code = exit
    }),
  )
  quietWhenPipeCloses()
  try {
    await program.parseAsync(argv)
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : USAGE
    if (!(error instanceof InputError)) throw error
    process.stderr.write(`counterclaim: ${error.message}\n`)
    return USAGE
  }
}

/** `counterclaim read … | head` ends without a word when the reader has seen enough. */
function quietWhenPipeCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(DONE)
    process.stderr.write(
      `counterclaim: the result could not be written (${error.code}): free some space or choose another place.\n`,
    )
    process.exit(USAGE)
  })
}
