import { afterAll, beforeEach, expect, test } from 'vitest'
import { saveReading } from '../../src/store/dossiers.ts'
import { keptOfStory } from '../../src/store/kept.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { deleteStory } from '../../src/store/stories.ts'
import { readingInto, scratch } from './sample.ts'

const { place, remove } = scratch()
afterAll(remove)

let store: Store
let number = 0
beforeEach(async () => {
  store = await openStore(place(`k${++number}.db`))
  return () => store.close()
})

const save = (
  story: string,
  revision: number | null,
  byte: number | null,
  stale = false,
): Promise<boolean> => {
  const fresh = byte === null ? null : Uint8Array.of(byte, 0, 255)
  const importId = `j-${story}-${revision ?? 0}`
  return saveReading(store, readingInto(story, { revision, importId, added: [], kept: { fresh, stale } }))
}
const kept = async (story: string): Promise<number[]> =>
  (await keptOfStory(store, story)).map(([first = -1]) => first)

test('each import adds what it read, and one that read nothing adds nothing', async () => {
  await save('t1', null, 1)
  await save('t1', 1, 2)
  await save('t1', 2, null)
  expect(await kept('t1')).toEqual([1, 2])
  expect((await keptOfStory(store, 't1'))[0]).toEqual(Uint8Array.of(1, 0, 255))
  expect(await kept('t2')).toEqual([])
})

test('what is of no use any more is dropped when something better is kept', async () => {
  await save('t1', null, 1)
  await save('t1', 1, 2, true)
  expect(await kept('t1')).toEqual([2])
})

test('a reading that is not stored keeps nothing', async () => {
  await save('t1', null, 1)
  expect(await save('t1', null, 2)).toBe(false)
  expect(await kept('t1')).toEqual([1])
})

test('goes with its story', async () => {
  await save('t1', null, 1)
  await save('t2', null, 2)
  await deleteStory(store, 't1')
  expect([await kept('t1'), await kept('t2')]).toEqual([[], [2]])
})
