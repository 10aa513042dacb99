import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import Libsql from 'libsql'
import { afterAll, describe, expect, test } from 'vitest'
import { readDossier, saveReading } from '../../src/store/dossiers.ts'
import { openStore, writing } from '../../src/store/open.ts'
import { defaultStorePath } from '../../src/store/place.ts'
import { listStories } from '../../src/store/stories.ts'
import { readingInto, scratch } from './sample.ts'

const { place, remove } = scratch()
afterAll(remove)

test.each([
  [{ XDG_DATA_HOME: '/data' }, '/data/counterclaim/counterclaim.db'],
  [{ XDG_DATA_HOME: 'no/absolute/path' }, join(homedir(), '.local/share/counterclaim/counterclaim.db')],
  [{ XDG_DATA_HOME: '' }, join(homedir(), '.local/share/counterclaim/counterclaim.db')],
  [{}, join(homedir(), '.local/share/counterclaim/counterclaim.db')],
])('the store of %j is %s', (env, expected) => expect(defaultStorePath(env)).toBe(expected))

describe('opening a store', () => {
  test('makes the file and its folders, for its owner alone, as a write-ahead log', async () => {
    const path = place('new/deep/a.db')
    const store = await openStore(path)
    const mode = await sql<{ journal_mode: string }>`PRAGMA journal_mode`.execute(store.writer)
    expect(mode.rows).toMatchObject([{ journal_mode: 'wal' }])
    for (const connection of [store.reader, store.writer]) {
      const pages = await sql`PRAGMA wal_autocheckpoint`.execute(connection)
      expect(pages.rows).toMatchObject([{ wal_autocheckpoint: 0 }])
      expect((await sql`PRAGMA synchronous`.execute(connection)).rows).toMatchObject([{ synchronous: 2 }])
      expect((await sql`PRAGMA foreign_keys`.execute(connection)).rows).toMatchObject([{ foreign_keys: 1 }])
    }
    expect((await sql`PRAGMA busy_timeout`.execute(store.writer)).rows).toMatchObject([{ timeout: 50 }])
    await store.close()
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(place('new')).mode & 0o777).toBe(0o700)
  })

  test('a second time finds what was stored', async () => {
    const first = await openStore(place('b.db'))
    expect(await saveReading(first, readingInto('t1'))).toBe(true)
    await first.close()
    const second = await openStore(place('b.db'))
    expect((await listStories(second)).map((s) => s.id)).toEqual(['t1'])
    await second.close()
  })

  test('ten times at once makes one schema', async () => {
    const stores = await Promise.all(Array.from({ length: 10 }, () => openStore(place('c.db'))))
    const version = await sql`PRAGMA user_version`.execute(stores[9]?.reader ?? expect.unreachable())
    expect(version.rows).toMatchObject([{ user_version: 2 }])
    for (const store of stores) await store.close()
  })

  test.each([
    ['a text file', 'no-store', () => writeFileSync(place('bad.db'), 'No database at all. '.repeat(200))],
    ['another program’s database', 'no-store', () => exec('bad.db', 'CREATE TABLE theirs (x)')],
    [
      'another program’s database by its mark',
      'no-store',
      () => exec('bad.db', 'PRAGMA application_id = 77'),
    ],
    [
      'a newer store',
      'newer-store',
      () => exec('bad.db', `PRAGMA application_id = ${0x43434c4d}; PRAGMA user_version = 999`),
    ],
    ['a folder', 'store-unopened', () => mkdirSync(place('bad.db'))],
  ])('refuses %s and leaves it as it is', async (_, code, make) => {
    rmSync(place('bad.db'), { recursive: true, force: true })
    make()
    const before = code === 'store-unopened' ? null : readFileSync(place('bad.db'))
    await expect(openStore(place('bad.db'))).rejects.toMatchObject({ name: 'InputError', code })
    if (before) expect(readFileSync(place('bad.db'))).toEqual(before)
  })

  test('refuses a place below a file', async () => {
    writeFileSync(place('file'), 'x')
    await expect(openStore(place('file/a.db'))).rejects.toMatchObject({ code: 'store-unopened' })
  })
})

function exec(name: string, script: string): void {
  const connection = new Libsql(place(name))
  connection.exec(script)
  connection.close()
}

describe('writing', () => {
  test('a full disk is told in a sentence, nothing of the work is stored, and the store goes on', async () => {
    const store = await openStore(place('full.db'))
    expect(await saveReading(store, readingInto('t1'))).toBe(true)
    const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(store.writer)
    await sql`PRAGMA max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + 4)}`.execute(store.writer)
    await expect(saveReading(store, readingInto('t2'))).rejects.toMatchObject({
      name: 'InputError',
      code: 'disk-full',
      message: `${place('full.db')}: the disk is full: free some space or choose another place with --store.`,
    })
    expect((await listStories(store)).map((s) => s.id)).toEqual(['t1'])
    await sql`PRAGMA max_page_count = 1000000`.execute(store.writer)
    expect(await saveReading(store, readingInto('t3'))).toBe(true)
    expect((await readDossier(store, 't3')).json).toContain('counterclaim/dossier@1')
    await store.close()
  })

  test('keeps its log short, and what was in it is in the file', async () => {
    const store = await openStore(place('long.db'))
    for (let i = 0; i < 25; i++) expect(await saveReading(store, readingInto(`t${i}`))).toBe(true)
    expect(statSync(place('long.db')).size).toBeGreaterThan(4e6)
    expect(statSync(place('long.db-wal')).size).toBeLessThan(6e6)
    expect(await listStories(store)).toHaveLength(25)
    await store.close()
  })

  test('is undone whole when the work throws', async () => {
    const store = await openStore(place('undone.db'))
    const row = { title: 'x', named: 0, revision: 1, created: '2031-05-02T10:00:00.000Z' }
    const failing = writing(store, async (on) => {
      await on
        .insertInto('story')
        .values({ id: 't1', ...row })
        .execute()
      throw new RangeError('meant')
    })
    await expect(failing).rejects.toThrow('meant')
    expect(await store.reader.selectFrom('story').selectAll().execute()).toEqual([])
    await store.close()
  })

  test('waits for its turn while another holds the store, and reading goes on meanwhile', async () => {
    const store = await openStore(place('turns.db'))
    const other = new Libsql(place('turns.db'))
    other.exec('BEGIN IMMEDIATE')
    const saving = saveReading(store, readingInto('t1'))
    expect(await listStories(store)).toEqual([])
    await new Promise((next) => setTimeout(next, 300))
    other.exec('COMMIT')
    other.close()
    expect(await saving).toBe(true)
    await store.close()
  })
})
