import { spawn } from 'node:child_process'

/** What opens an address on each system. */
const OPENERS: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** @throws {Error} with a sentence for a person when no browser could be started. */
export function openInBrowser(url: string): Promise<void> {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore' })
    child.once('error', () =>
      reject(new Error(`no browser could be started (${command}): open ${url} yourself.`)),
    )
    child.once('spawn', () => {
      child.unref()
      resolve()
    })
  })
}
