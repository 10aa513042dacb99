import { createHash } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { InputError } from '../../src/model/errors.ts'
import { readDossier, saveReading } from '../../src/store/dossiers.ts'
import { importsOf } from '../../src/store/imports.ts'
import { inputsOfStory, originalOf, originalsOfStory } from '../../src/store/inputs.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import {
  deleteStory,
  findStory,
  listStories,
  readingsOf,
  readStory,
  storyById,
} from '../../src/store/stories.ts'
import { dossier, inputs, readingInto, scratch } from './sample.ts'

const { place, remove } = scratch()
afterAll(remove)

let store: Store
let number = 0
beforeEach(async () => {
  store = await openStore(place(`s${++number}.db`))
  return () => store.close()
})
const save = (...args: Parameters<typeof readingInto>): Promise<boolean> =>
  saveReading(store, readingInto(...args))

describe('a reading', () => {
  test('is found again: dossier, bytes, log', async () => {
    await save('t1', { unread: [new InputError('empty', 'b.txt', 'b.txt: it is empty.')] })
    const { json, sha256 } = await readDossier(store, 't1')
    expect(JSON.parse(json)).toEqual(dossier)
    expect(createHash('sha256').update(json).digest('hex')).toBe(sha256)
    const kept = await inputsOfStory(store, 't1')
    expect(kept).toHaveLength(inputs.length)
    for (const { bytes, sha256, name } of kept) {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      expect(Buffer.from(bytes).equals(inputs.find((i) => i.name === name)?.bytes ?? new Uint8Array())).toBe(
        true,
      )
    }
    expect(await readStory(store, 't1')).toEqual({
      id: 't1',
      title: 'Story t1',
      when: dossier.story.when,
      reports: dossier.reports.length,
      claims: dossier.claims.length,
      contested: dossier.claims.filter((c) => c.status === 'contested').length,
      imported: '2031-05-02T10:00:00.000Z',
    })
    expect(await readingsOf(store, 't1')).toMatchObject([{ version: '1.2.3', dossier: sha256 }])
    expect(await importsOf(store, 't1')).toMatchObject([
      { state: 'done', added: inputs.length, unread: [{ code: 'empty', where: 'b.txt' }], error: null },
    ])
  })

  test('that began from an older one is not stored', async () => {
    expect(await save('t1')).toBe(true)
    expect(await save('t1', { added: [] })).toBe(false)
    expect(await save('t1', { added: [], revision: 7 })).toBe(false)
    expect(await save('t1', { added: [], revision: 1, version: '2.0.0' })).toBe(true)
    expect((await readingsOf(store, 't1')).map((r) => r.version)).toEqual(['1.2.3', '2.0.0'])
    expect(await storyById(store, 't1')).toMatchObject({ revision: 2 })
  })

  test('keeps any byte', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7) % 256)
    const [first] = inputs
    if (first === undefined) return expect.unreachable()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await save('t1', { added: [{ ...first, bytes, sha256 }] })
    expect(Buffer.from((await originalOf(store, 't1', first.report))?.bytes ?? []).equals(bytes)).toBe(true)
    expect((await originalsOfStory(store, 't1')).get(first.report)).toEqual([
      { name: first.name, sha256, size: 70_000 },
    ])
  })
})

describe('stories', () => {
  test('are listed with the one read last first', async () => {
    await save('t1', { at: '2031-05-02T10:00:00.000Z' })
    await save('t2', { at: '2031-05-04T10:00:00.000Z' })
    await save('t3', { at: '2031-05-03T10:00:00.000Z' })
    expect((await listStories(store)).map((s) => s.id)).toEqual(['t2', 't3', 't1'])
  })

  test('are found by id and by title, the one that a person named first', async () => {
    const id = 't0000000000000001'
    await save(id, { story: { id, title: 'The mill', named: false } })
    expect(await findStory(store, id)).toMatchObject({ id, named: false })
    expect(await findStory(store, 'The mill')).toMatchObject({ id })
    await save('t2', { story: { id: 't2', title: 'The mill', named: true } })
    expect(await findStory(store, 'The mill')).toMatchObject({ id: 't2' })
    expect(await findStory(store, 'No mill')).toBeUndefined()
    await expect(findStory(store, 't00000000000000ff')).rejects.toMatchObject({ code: 'no-story' })
  })

  test('are deleted with all that is theirs alone', async () => {
    await save('t1')
    await save('t2', { added: inputs.slice(0, 2) })
    await deleteStory(store, 't1')
    expect((await listStories(store)).map((s) => s.id)).toEqual(['t2'])
    expect((await store.reader.selectFrom('original').select('sha256').execute()).length).toBe(2)
    await deleteStory(store, 't2')
    for (const table of [
      'original',
      'input',
      'import',
      'reading',
      'report',
      'report_text',
      'dossier',
    ] as const)
      expect(await store.reader.selectFrom(table).selectAll().execute(), table).toEqual([])
  })

  test.each([
    ['readStory', readStory],
    ['readDossier', readDossier],
    ['deleteStory', deleteStory],
  ] as const)('%s of one that is not there is refused', async (_, ask) => {
    await expect(ask(store, "t1'; DROP TABLE story; --")).rejects.toMatchObject({ code: 'no-story' })
  })
})
