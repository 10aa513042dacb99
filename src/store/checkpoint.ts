import { statSync } from 'node:fs'
import type Libsql from 'libsql'
import { pragmaOf } from './pragma.ts'

/** Bytes of the write-ahead log from which on it is brought into the file. */
const LONG = 4 * 2 ** 20

/**
 * Brings a long write-ahead log into the file while nobody writes. SQLite before 3.51.3, as libsql has it, may lose a commit
 * that restarts the log while another connection checkpoints ("WAL-reset bug", sqlite.org/wal.html): so no connection
 * checkpoints by itself, and here `writer` holds the write lock while `reader` does it. The last one to close a store does
 * it too, but then nobody else is there.
 */
export function checkpointIfLong(writer: Libsql.Database, reader: Libsql.Database, path: string): void {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) < LONG) return
  writer.exec('BEGIN IMMEDIATE')
  try {
    pragmaOf(reader, 'wal_checkpoint(PASSIVE)')
  } finally {
    writer.exec('ROLLBACK')
  }
}
