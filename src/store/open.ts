import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Kysely, type Transaction } from 'kysely'
import Libsql from 'libsql'
import { InputError } from '../model/errors.ts'
import { checkpointIfLong } from './checkpoint.ts'
import { dialectOf } from './dialect.ts'
import { asInputError, isBusy } from './failures.ts'
import { migrate } from './migrate.ts'
import { pragmaOf } from './pragma.ts'
import type { Tables } from './tables.ts'

/**
 * An open store: one SQLite file that several processes may read and write at the same time. Reading never waits for a
 * writer. What `writing` resolved to is on the disk: it outlives a kill of the process and a loss of power.
 */
export type Store = {
  readonly path: string
  readonly reader: Kysely<Tables>
  readonly writer: Kysely<Tables>
  /** Keeps the write-ahead log short. */
  readonly tidy: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Milliseconds that a statement waits, holding the thread, and that a transaction waits for its turn in all. */
const STATEMENT_WAIT = 5_000
const LOCK_WAIT = 50
const TURN_WAIT = 20_000

/**
 * Opens a store and brings it to the present schema; a file that is not there is made, readable by its owner alone.
 *
 * @throws {InputError} when it cannot be opened or made, is no store, or comes from a newer version.
 */
export async function openStore(path: string): Promise<Store> {
  await makeFile(path)
  const writing = connect(path)
  let reading: Libsql.Database | undefined
  try {
    migrate(writing, path)
    pragmaOf(writing, `busy_timeout = ${LOCK_WAIT}`)
    reading = connect(path) // only now: one that was there before takes no notice of the write-ahead log
    pragmaOf(reading, 'schema_version')
  } catch (error) {
    writing.close()
    reading?.close()
    throw asInputError(error, path)
  }
  return storeOf(writing, reading, path)
}

function storeOf(writing: Libsql.Database, reading: Libsql.Database, path: string): Store {
  const [writer, reader] = [writing, reading].map(
    (connection) => new Kysely<Tables>({ dialect: dialectOf(connection, path) }),
  ) as [Kysely<Tables>, Kysely<Tables>]
  return {
    path,
    reader,
    writer,
    tidy: () =>
      writer.connection().execute(async () => {
        try {
          checkpointIfLong(writing, reading, path)
        } catch {
          // The store is busy or the disk full; what is in the log is safe there, and the next writer tries again.
        }
      }),
    close: async () => {
      await reader.destroy()
      await writer.destroy()
    },
  }
}

/**
 * Runs work in one transaction: all of it is stored, or nothing is. Other work goes on while it waits for its turn.
 *
 * @throws {InputError} when other processes leave it no turn, or the disk is full; @throws what the work throws.
 */
export async function writing<T>(
  store: Store,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const end = Date.now() + TURN_WAIT
  for (;;) {
    try {
      const result = await store.writer.transaction().execute(work)
      await store.tidy()
      return result
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error
      await wait(5 + Math.random() * 45)
    }
  }
}

function connect(path: string): Libsql.Database {
  try {
    const connection = new Libsql(path, { timeout: STATEMENT_WAIT })
    connection.exec('PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL')
    pragmaOf(connection, 'wal_autocheckpoint = 0') // see `checkpointIfLong`
    return connection
  } catch (error) {
    throw asInputError(error, path)
  }
}

async function makeFile(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await (await open(path, 'a', 0o600)).close()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const full = code === 'ENOSPC' || code === 'EDQUOT'
    if (full) throw asInputError(Object.assign(new Error(), { code: 'SQLITE_FULL' }), path)
    throw new InputError(
      'store-unopened',
      path,
      `${path}: it cannot be opened (${code}): check the place, or choose another with --store.`,
    )
  }
}
