import { type Dialect, SqliteDialect, SqliteDriver, type SqliteStatement } from 'kysely'
import type Libsql from 'libsql'
import { asInputError } from './failures.ts'

/**
 * Kysely's SQLite dialect over a connection of libsql. A transaction takes the write lock when it begins, so that it never
 * fails in its middle because another process wrote. Errors of SQLite come out as `InputError`s that name `path`.
 */
export function dialectOf(connection: Libsql.Database, path: string): Dialect {
  const config = {
    database: {
      close: () => void connection.close(),
      prepare: (sql: string) => guarded(path, () => statementOf(connection.prepare(sql), path)),
    },
  }
  // A prepared BEGIN that finds the store busy would hold on to what it saw: every later one would fail. `exec` lets go.
  const run = async (sql: string): Promise<void> => guarded(path, () => void connection.exec(sql))
  const dialect = new SqliteDialect(config)
  return {
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createDriver: () =>
      Object.assign(new SqliteDriver(config), {
        beginTransaction: () => run('BEGIN IMMEDIATE'),
        commitTransaction: () => run('COMMIT'),
        // SQLite has undone it by itself where the disk was full.
        rollbackTransaction: () => (connection.inTransaction ? run('ROLLBACK') : Promise.resolve()),
      }),
  }
}

function statementOf(statement: Libsql.Statement<unknown[]>, path: string): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => guarded(path, () => statement.all([...parameters]).map(withBytes)),
    run: (parameters) => guarded(path, () => statement.run([...parameters])),
    iterate: (parameters) => guarded(path, () => statement.iterate([...parameters])),
  }
}

/** libsql gives a blob as an ArrayBuffer. */
function withBytes(row: unknown): unknown {
  const columns = row as Record<string, unknown>
  for (const [name, value] of Object.entries(columns))
    if (value instanceof ArrayBuffer) columns[name] = new Uint8Array(value)
  return row
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asInputError(error, path)
  }
}
