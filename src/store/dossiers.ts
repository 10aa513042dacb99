import { createHash } from 'node:crypto'
import type { Dossier } from '../model/dossier.ts'
import { InputError } from '../model/errors.ts'
import { keepOriginals, type ReadInput, toColumns } from './inputs.ts'
import { keep } from './kept.ts'
import { type Store, writing } from './open.ts'
import { noStory } from './stories.ts'
import type { Queries } from './tables.ts'
import { searchable } from './words.ts'

/** A dossier's JSON with the SHA-256 of its UTF-8 bytes. */
export type StoredDossier = { readonly json: string; readonly sha256: string }

/** What one reading of a story found, to be stored whole or not at all. */
export type Reading = {
  readonly story: { readonly id: string; readonly title: string; readonly named: boolean }
  /** The revision that the reading began from; `null` where the story was not there. */
  readonly revision: number | null
  /** Inputs that the story did not have. */
  readonly added: readonly ReadInput[]
  readonly dossier: Dossier
  readonly version: string
  readonly importId: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** What of the import could not be read. */
  readonly unread: readonly InputError[]
  /** What the models told, for the next reading (see `keep`). */
  readonly kept: { readonly fresh: Uint8Array | null; readonly stale: boolean }
}

/** @throws {InputError} when there is no such story. */
export async function readDossier(store: Store, story: string): Promise<StoredDossier> {
  const row = await store.reader
    .selectFrom('dossier')
    .select(['json', 'sha256'])
    .where('story_id', '=', story)
    .executeTakeFirst()
  if (row === undefined) throw noStory(story)
  return row
}

/**
 * Stores a reading: bytes, inputs, dossier and log in one transaction. False, and nothing stored, where the story is no
 * longer as it was when the reading began: another import was quicker, and the story must be read again.
 *
 * @throws {InputError} when the import was cancelled, or the store cannot be written.
 */
export function saveReading(store: Store, reading: Reading): Promise<boolean> {
  const json = JSON.stringify(reading.dossier)
  const sha256 = createHash('sha256').update(json).digest('hex')
  return writing(store, async (on) => {
    const { story } = reading
    const known = await on
      .selectFrom('story')
      .select('revision')
      .where('id', '=', story.id)
      .executeTakeFirst()
    if ((known?.revision ?? null) !== reading.revision) return false
    await saveStory(on, reading)
    await finishImport(on, reading)
    await keepOriginals(on, reading.added)
    for (const input of reading.added)
      await on
        .insertInto('input')
        .values({
          ...toColumns(input),
          story_id: story.id,
          report_id: input.report,
          import_id: reading.importId,
        })
        .execute()
    await saveDossier(on, reading, { json, sha256 })
    await saveReports(on, story.id, reading.dossier)
    await keep(on, story.id, reading.importId, reading.kept)
    return true
  })
}

async function saveStory(on: Queries, { story, revision, at }: Reading): Promise<void> {
  const row = { title: story.title, named: story.named ? 1 : 0, revision: (revision ?? 0) + 1 }
  await on
    .insertInto('story')
    .values({ id: story.id, created: at, ...row })
    .onConflict((same) => same.column('id').doUpdateSet(row))
    .execute()
}

async function saveDossier(on: Queries, reading: Reading, stored: StoredDossier): Promise<void> {
  const { dossier, story } = reading
  const counts = { reports: dossier.reports.length, claims: dossier.claims.length }
  const { id } = await on
    .insertInto('reading')
    .values({
      story_id: story.id,
      import_id: reading.importId,
      at: reading.at,
      version: reading.version,
      dossier_sha256: stored.sha256,
      ...counts,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const row = {
    reading_id: id,
    ...stored,
    ...counts,
    when_from: dossier.story.when?.from ?? null,
    when_to: dossier.story.when?.to ?? null,
    contested: dossier.claims.filter((c) => c.status === 'contested').length,
  }
  await on
    .insertInto('dossier')
    .values({ story_id: story.id, ...row })
    .onConflict((same) => same.column('story_id').doUpdateSet(row))
    .execute()
}

/** The reports as read, with their words for the search; those that a new reading no longer has are gone. */
async function saveReports(on: Queries, story: string, { reports }: Dossier): Promise<void> {
  await on.deleteFrom('report').where('story_id', '=', story).execute()
  for (const { id, outlet, headline, published, text } of reports) {
    const { rowid } = await on
      .insertInto('report')
      .values({
        story_id: story,
        id,
        outlet: outlet && searchable(outlet),
        headline: headline && searchable(headline),
        published,
      })
      .returning('rowid')
      .executeTakeFirstOrThrow()
    await on
      .insertInto('report_text')
      .values({ rowid, text: searchable(text) })
      .execute()
  }
}

/** An import that was queued ends; one that was not is logged. */
async function finishImport(on: Queries, reading: Reading): Promise<void> {
  const { importId: id, story, at, unread, added } = reading
  const known = await on.selectFrom('import').select('state').where('id', '=', id).executeTakeFirst()
  if (known && known.state !== 'running')
    throw new InputError('cancelled', id, 'The import was cancelled; nothing of it is stored.')
  const row = {
    state: 'done' as const,
    story_id: story.id,
    finished: at,
    owner: null,
    lease: null,
    added: added.length,
    unread: JSON.stringify(unread.map(({ code, where, message }) => ({ code, where, message }))),
  }
  await on
    .insertInto('import')
    .values({ id, wanted: null, created: at, error: null, ...row })
    .onConflict((same) => same.column('id').doUpdateSet(row))
    .execute()
  await on.deleteFrom('import_input').where('import_id', '=', id).execute()
}
