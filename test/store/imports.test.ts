import { afterAll, beforeEach, expect, test } from 'vitest'
import { saveReading } from '../../src/store/dossiers.ts'
import {
  claimImport,
  endImport,
  queueImport,
  readImport,
  releaseImport,
  renewImport,
} from '../../src/store/imports.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { readingInto, scratch, textInput } from './sample.ts'

const { place, remove } = scratch()
afterAll(remove)

let store: Store
let number = 0
beforeEach(async () => {
  store = await openStore(place(`q${++number}.db`))
  return () => store.close()
})

const LEASE = 1_000
const at = (ms: number): Date => new Date(Date.UTC(2031, 4, 2) + ms)
const queue = (id: string, ms: number): Promise<void> =>
  queueImport(store, { id, wanted: null, inputs: [textInput(`Words of ${id}.`)] }, at(ms))
const claim = (owner: string, ms: number): ReturnType<typeof claimImport> =>
  claimImport(store, owner, LEASE, at(ms))
const STOPPED = { code: 'cancelled', where: 'import', message: 'It was cancelled.' }

test('the oldest is taken first, once, with its bytes', async () => {
  await queue('j2', 2)
  await queue('j1', 1)
  const first = await claim('a', 10)
  expect(first).toMatchObject({ id: 'j1', attempts: 1, inputs: [{ name: 'a.txt' }] })
  expect(new TextDecoder().decode(first?.inputs[0]?.bytes)).toBe('Words of j1.')
  expect(await claim('b', 10)).toMatchObject({ id: 'j2' })
  expect(await claim('c', 10)).toBeUndefined()
})

test('one whose owner is silent for a lease is taken over; one that is renewed is not', async () => {
  await queue('j1', 0)
  await claim('a', 0)
  expect(await claim('b', LEASE - 1)).toBeUndefined()
  expect(await renewImport(store, 'j1', 'a', LEASE, at(LEASE - 1))).toBe(true)
  expect(await claim('b', LEASE + 1)).toBeUndefined()
  expect(await claim('b', 3 * LEASE)).toMatchObject({ id: 'j1', attempts: 2 })
  expect(await renewImport(store, 'j1', 'a', LEASE, at(3 * LEASE))).toBe(false)
})

test('one that is given back is taken again, and the try does not count', async () => {
  await queue('j1', 0)
  await claim('a', 0)
  await releaseImport(store, 'j1', 'somebody else')
  expect(await claim('b', 1)).toBeUndefined()
  await releaseImport(store, 'j1', 'a')
  expect(await claim('b', 1)).toMatchObject({ id: 'j1', attempts: 1 })
})

test('one that is cancelled forgets its bytes, and its reading is not stored', async () => {
  await queue('j1', 0)
  await claim('a', 0)
  await endImport(store, 'j1', 'cancelled', STOPPED)
  expect(await readImport(store, 'j1')).toMatchObject({ state: 'cancelled', error: STOPPED })
  expect(await store.reader.selectFrom('original').selectAll().execute()).toEqual([])
  expect(await claim('b', 9 * LEASE)).toBeUndefined()
  await expect(saveReading(store, readingInto('t1', { importId: 'j1' }))).rejects.toMatchObject({
    code: 'cancelled',
  })
  expect(await store.reader.selectFrom('story').selectAll().execute()).toEqual([])
})

test('one that has ended stays as it is', async () => {
  await queue('j1', 0)
  await claim('a', 0)
  expect(await saveReading(store, readingInto('t1', { importId: 'j1' }))).toBe(true)
  await endImport(store, 'j1', 'cancelled', STOPPED)
  expect(await readImport(store, 'j1')).toMatchObject({ state: 'done', story: 't1', error: null })
  expect(await store.reader.selectFrom('import_input').selectAll().execute()).toEqual([])
})

test('one that is not there is undefined', async () =>
  expect(await readImport(store, 'j404')).toBeUndefined())
