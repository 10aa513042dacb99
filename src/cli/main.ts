import { Command, CommanderError } from 'commander'
import { InputError } from '../model/errors.ts'
import { importCommand } from './commands/import.ts'
import { readCommand } from './commands/read.ts'
import { serveCommand } from './commands/serve.ts'
import { storiesCommand } from './commands/stories.ts'
import { complain } from './complain.ts'
import { DONE, USAGE } from './exit-codes.ts'
import { type Stop, stopOnSignals } from './stop.ts'
import { version } from './version.ts'
import { writeReason } from './write.ts'

const EXAMPLES = `
Examples:
  counterclaim read reports/                    the dossier of a folder of reports, as text
  counterclaim read a.txt b.html --json         the same as JSON, for other programs
  cat report.txt | counterclaim read -          read standard input
  counterclaim read --each stories --out out    every entry of a folder is a story of its own
  counterclaim stories inbox/                   which reports of a mixed pile are on one story
  counterclaim import reports/                  keep the reports and their dossier
  counterclaim serve --open                     look at what is kept

Exit codes: 0 done · 2 usage or input error · 3 some inputs could not be read, the rest is in the result`

/** Runs the command line and resolves to its exit code. Bad input is told in one sentence on standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  const stop = stopOnSignals()
  let code = DONE
  watchStreams()
  try {
    await programOf((exit) => {
      code = exit
    }, stop).parseAsync(argv)
    return code
  } catch (error) {
    return codeOf(error, stop)
  } finally {
    stop.release()
  }
}

function programOf(exit: (code: number) => void, stop: Stop): Command {
  const program = new Command('counterclaim')
    .description(
      'Reads every report of one contested event and lays out who says what, who denies it, who is only repeating it, which figures conflict and who is silent. It gives no verdict of its own.',
    )
    .version(version())
    .addHelpText('after', EXAMPLES)
  program.addCommand(readCommand(exit, stop))
  program.addCommand(storiesCommand(exit, stop))
  program.addCommand(importCommand(exit, stop))
  program.addCommand(serveCommand(exit, stop))
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .configureOutput({ outputError: (text) => complain(text.replace(/^error: /, '')) })
      .showHelpAfterError(false)
  return program
}

/** What to tell of an error, and which exit code stands for it. */
function codeOf(error: unknown, stop: Stop): number {
  if (stop.signal.aborted) {
    complain('stopped; what was not finished is not written.')
    return stop.code()
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return DONE
    if (error.code !== 'commander.help')
      process.stderr.write('Run `counterclaim --help` for how to use it.\n')
    return USAGE
  }
  if (error instanceof InputError) complain(error.message)
  else fault(error)
  return USAGE
}

/** A fault of the program itself; its trace is for those who ask. */
function fault(error: unknown): void {
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  complain(
    `this is a fault of the program, not of your input (${told}): please report it; COUNTERCLAIM_TRACE=1 shows where.`,
  )
  if (process.env.COUNTERCLAIM_TRACE && error instanceof Error) process.stderr.write(`${error.stack}\n`)
}

/** `counterclaim read … | head` ends without a word when the reader has seen enough. */
function watchStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(DONE)
    complain(`standard output: the result was not written; ${writeReason(error.code ?? 'an error')}.`)
    process.exit(USAGE)
  })
  process.stderr.on('error', () => {}) // nobody is there to be told
}
