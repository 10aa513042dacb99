import type { InputError } from '../model/errors.ts'
import { dropOrphans, fromColumns, keepOriginals, type StoredInput, toColumns } from './inputs.ts'
import { type Store, writing } from './open.ts'
import type { ImportState, Queries } from './tables.ts'

/** An error as it is kept and told. */
export type ErrorFacts = Pick<InputError, 'code' | 'where' | 'message'>

/** An import as it stands; `story` is where its reports went, once it is done. Times are ISO 8601, UTC. */
export type ImportLog = {
  readonly id: string
  readonly state: ImportState
  readonly story: string | null
  readonly created: string
  readonly finished: string | null
  /** How many inputs the story did not have before. */
  readonly added: number
  readonly unread: readonly ErrorFacts[]
  readonly error: ErrorFacts | null
}

/** A queued import to work on, with the story it was asked to add to, by id or name. */
export type Claimed = {
  readonly id: string
  readonly wanted: string | null
  readonly inputs: readonly StoredInput[]
}

const COLUMNS = ['id', 'state', 'story_id', 'created', 'finished', 'added', 'unread', 'error'] as const

/** Stores what an import holds, to be read later: when this resolves it cannot get lost. */
export const queueImport = (
  store: Store,
  { id, wanted, inputs }: Claimed,
  now: Date = new Date(),
): Promise<void> =>
  writing(store, async (on) => {
    await keepOriginals(on, inputs)
    await on
      .insertInto('import')
      .values({ id, state: 'queued', wanted, created: now.toISOString(), added: 0, unread: '[]' })
      .execute()
    for (const [position, input] of inputs.entries())
      await on
        .insertInto('import_input')
        .values({ ...toColumns(input), import_id: id, position })
        .execute()
  })

/**
 * Takes the oldest import that waits, or whose worker has not been heard of for longer than its lease, and makes it
 * `owner`'s for `lease` milliseconds.
 */
export const claimImport = (
  store: Store,
  owner: string,
  lease: number,
  now: Date = new Date(),
): Promise<(Claimed & { readonly attempts: number }) | undefined> =>
  writing(store, async (on) => {
    const row = await on
      .selectFrom('import')
      .select(['id', 'wanted', 'attempts'])
      .where((is) =>
        is.or([
          is('state', '=', 'queued'),
          is.and([is('state', '=', 'running'), is('lease', '<', now.toISOString())]),
        ]),
      )
      .orderBy('created')
      .orderBy('id')
      .executeTakeFirst()
    if (row === undefined) return undefined
    await on
      .updateTable('import')
      .set((old) => ({
        state: 'running',
        owner,
        lease: until(now, lease),
        attempts: old('attempts', '+', 1),
      }))
      .where('id', '=', row.id)
      .execute()
    return { ...row, attempts: row.attempts + 1, inputs: await inputsOf(on, row.id) }
  })

/** Lengthens a lease. False where the import is no longer the owner's: it was cancelled, or taken over. */
export const renewImport = (
  store: Store,
  id: string,
  owner: string,
  lease: number,
  now: Date = new Date(),
): Promise<boolean> =>
  writing(store, async (on) => {
    const { numUpdatedRows } = await on
      .updateTable('import')
      .set({ lease: until(now, lease) })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .where('owner', '=', owner)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })

/** Gives an import back to the queue, as a server does that stops. */
export const releaseImport = (store: Store, id: string, owner: string): Promise<void> =>
  writing(store, async (on) => {
    await on
      .updateTable('import')
      .set((old) => ({ state: 'queued', owner: null, lease: null, attempts: old('attempts', '-', 1) }))
      .where('id', '=', id)
      .where('state', '=', 'running')
      .where('owner', '=', owner)
      .execute()
  })

/** Ends an import without a story and forgets its inputs. One that has ended already stays as it is. */
export const endImport = (
  store: Store,
  id: string,
  state: 'failed' | 'cancelled',
  error: ErrorFacts,
  now: Date = new Date(),
): Promise<void> =>
  writing(store, async (on) => {
    const { numUpdatedRows } = await on
      .updateTable('import')
      .set({ state, finished: now.toISOString(), owner: null, lease: null, error: JSON.stringify(error) })
      .where('id', '=', id)
      .where('state', 'in', ['queued', 'running'])
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    await on.deleteFrom('import_input').where('import_id', '=', id).execute()
    await dropOrphans(on)
  })

export async function readImport(store: Store, id: string): Promise<ImportLog | undefined> {
  const row = await store.reader.selectFrom('import').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row && logOf(row)
}

/** What was imported into a story, oldest first. */
export async function importsOf(store: Store, story: string): Promise<ImportLog[]> {
  const rows = await store.reader
    .selectFrom('import')
    .select(COLUMNS)
    .where('story_id', '=', story)
    .orderBy('created')
    .orderBy('id')
    .execute()
  return rows.map(logOf)
}

async function inputsOf(on: Queries, id: string): Promise<StoredInput[]> {
  const rows = await on
    .selectFrom('import_input')
    .innerJoin('original', 'original.sha256', 'import_input.sha256')
    .selectAll('import_input')
    .select('original.bytes')
    .where('import_id', '=', id)
    .orderBy('position')
    .execute()
  return rows.map(fromColumns)
}

const until = (now: Date, lease: number): string => new Date(now.getTime() + lease).toISOString()

type Row = Pick<ImportLog, 'id' | 'state' | 'created' | 'finished' | 'added'> & {
  readonly story_id: string | null
  readonly unread: string
  readonly error: string | null
}

const logOf = ({ story_id, unread, error, ...row }: Row): ImportLog => ({
  id: row.id,
  state: row.state,
  story: story_id,
  created: row.created,
  finished: row.finished,
  added: row.added,
  unread: JSON.parse(unread) as ErrorFacts[],
  error: error === null ? null : (JSON.parse(error) as ErrorFacts),
})
