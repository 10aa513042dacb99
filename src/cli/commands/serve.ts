import { Command } from 'commander'
import { InputError } from '../../model/errors.ts'
import { complain } from '../complain.ts'
import { DONE } from '../exit-codes.ts'
import { openInBrowser } from '../open-browser.ts'
import { type Stop, stopOnSignals } from '../stop.ts'
import { STORE_OPTION, storePath } from '../store.ts'
import { defaultThreads } from '../threads.ts'
import { version } from '../version.ts'
import { EXPORTS } from './serve-exports.ts'

const EXAMPLES = `
Examples:
  counterclaim serve --open                     the page with your stories, in your browser
  counterclaim serve --port 0                   at any port that is free
  COUNTERCLAIM_TOKEN=… counterclaim serve --host 0.0.0.0 --allow-host desk.example
                                                for others too: whoever reaches it can read it all

It ends with Ctrl-C. An import under way goes on when it is started again.`

const PORT = 7357

type ServeOptions = {
  readonly port: number
  readonly host: string
  readonly open?: boolean
  readonly store?: string
  readonly token?: string
  readonly allowHost: readonly string[]
  readonly quiet?: boolean
}

/** `counterclaim serve`: the page and the HTTP API, at this machine's own address unless told otherwise. */
export function serveCommand(exit: (code: number) => void, stop?: Stop): Command {
  return new Command('serve')
    .description('Show the stories of the store as a page, and give them to other programs')
    .option('-p, --port <number>', 'the port; 0 takes any that is free', portOf, PORT)
    .option(
      '--host <address>',
      'the address to serve at; any but this machine’s own needs a token',
      '127.0.0.1',
    )
    .option('--open', 'open the page in your browser')
    .option(...STORE_OPTION)
    .option('--token <words>', 'what a request must bear that changes something (better: COUNTERCLAIM_TOKEN)')
    .option('--allow-host <names...>', 'names by which others ask this server', [])
    .option('-q, --quiet', 'print nothing but the address')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ServeOptions) => exit(await run(options, stop ?? stopOnSignals())))
}

async function run(options: ServeOptions, { signal }: Stop): Promise<number> {
  const { startServer } = await import('../../server/start.ts')
  const server = await startServer({
    store: storePath(options),
    host: options.host,
    port: options.port,
    token: options.token ?? (process.env.COUNTERCLAIM_TOKEN || null),
    names: options.allowHost,
    version: version(),
    threadsFor: defaultThreads,
    exports: EXPORTS,
  })
  process.stdout.write(`${server.url}\n`)
  if (!server.hasPage && !options.quiet) complain('the page was not built: only /api is served.')
  if (options.open) await openInBrowser(server.url).catch((error: Error) => complain(error.message))
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.stop()
  return DONE
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new InputError('port', '--port', `“${text}” is no port: give a number from 0 to 65535.`)
}
