import type Libsql from 'libsql'
import { InputError } from '../model/errors.ts'
import { MIGRATIONS } from './migrations.ts'
import { pragmaOf } from './pragma.ts'

/** Stands in the file's head, so that another program's database is told apart: "CCLM". */
const APPLICATION = 0x43434c4d
/** Bytes that the write-ahead log keeps when it is empty again. */
const MOST_LOG = 64 * 2 ** 20

/**
 * Brings a store to the present schema, each step whole or not at all; two processes may try at the same time.
 *
 * @throws {InputError} when the file is another program's database or comes from a newer version.
 */
export function migrate(connection: Libsql.Database, path: string): void {
  checkKind(connection, path)
  const mode = pragmaOf(connection, 'journal_mode = WAL')
  if (mode !== 'wal')
    throw new InputError(
      'store-unopened',
      path,
      `${path}: this disk does not let several programs share a file: choose another place with --store.`,
    )
  pragmaOf(connection, `journal_size_limit = ${MOST_LOG}`)
  while (versionOf(connection) < MIGRATIONS.length) migrateOnce(connection, path)
}

function migrateOnce(connection: Libsql.Database, path: string): void {
  connection.exec('BEGIN IMMEDIATE')
  try {
    checkKind(connection, path)
    const done = versionOf(connection) // another process may have been quicker
    const script = MIGRATIONS[done]
    if (script !== undefined)
      connection.exec(`${script}; PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${done + 1}`)
    connection.exec('COMMIT')
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  }
}

function checkKind(connection: Libsql.Database, path: string): void {
  const application = pragmaOf(connection, 'application_id')
  const tables = connection.prepare('SELECT count(*) AS n FROM sqlite_schema').get([]) as { n: number }
  if (application !== APPLICATION && (application !== 0 || tables.n > 0))
    throw new InputError(
      'no-store',
      path,
      `${path}: this is another program's database: choose another place with --store.`,
    )
  if (versionOf(connection) > MIGRATIONS.length)
    throw new InputError(
      'newer-store',
      path,
      `${path}: it was made by a newer version of Counterclaim: install that version.`,
    )
}

const versionOf = (connection: Libsql.Database): number => Number(pragmaOf(connection, 'user_version'))
