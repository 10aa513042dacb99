import type Libsql from 'libsql'

/** What a pragma answers. Each is asked on its own: `exec` stops at a statement that answers. */
export const pragmaOf = (connection: Libsql.Database, pragma: string): unknown =>
  Object.values(connection.prepare(`PRAGMA ${pragma}`).get([]) as Record<string, unknown>)[0]
