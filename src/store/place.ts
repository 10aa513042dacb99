import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Where the store is when nobody says so: `$XDG_DATA_HOME/counterclaim/counterclaim.db`, where that variable is not set (or no
 * absolute path, as the XDG Base Directory Specification has it) below `~/.local/share`.
 */
export function defaultStorePath(env: Readonly<Record<string, string | undefined>>): string {
  const home = env.XDG_DATA_HOME
  const data = home !== undefined && isAbsolute(home) ? home : join(homedir(), '.local', 'share')
  return join(data, 'counterclaim', 'counterclaim.db')
}
