import { createHash } from 'node:crypto'
import { idOf } from '../model/id.ts'
import type { Store } from './open.ts'
import type { InputColumns, Queries } from './tables.ts'

/** What a caller knows of a report's bytes; `null` is not known. */
export type Facts = {
  readonly name: string
  readonly outlet: string | null
  readonly published: string | null
  readonly url: string | null
  readonly mediaType: string | null
}

/** A report as it came in: its bytes as received, their SHA-256, and an id from both bytes and facts. */
export type StoredInput = Facts & {
  readonly id: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** An input, and the report that was read from it. */
export type ReadInput = StoredInput & { readonly report: string }

/** What is known of an original without its bytes; `size` in bytes. */
export type OriginalFacts = { readonly name: string; readonly sha256: string; readonly size: number }

/** An input with its hash and its id. */
export function inputOf(bytes: Uint8Array, facts: Facts): StoredInput {
  const { name, outlet, published, url, mediaType } = facts
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    id: idOf('i', sha256, name, outlet, published, url, mediaType),
    sha256,
    bytes,
    name,
    outlet,
    published,
    url,
    mediaType,
  }
}

/** The inputs of a story with their bytes. */
export async function inputsOfStory(store: Store, story: string): Promise<ReadInput[]> {
  const rows = await store.reader
    .selectFrom('input')
    .innerJoin('original', 'original.sha256', 'input.sha256')
    .selectAll('input')
    .select('original.bytes')
    .where('input.story_id', '=', story)
    .orderBy('input.id')
    .execute()
  return rows.map((row) => ({ ...fromColumns(row), report: row.report_id }))
}

/** Hashes, sizes and names of a story's originals, by the report that was read from them. */
export async function originalsOfStory(store: Store, story: string): Promise<Map<string, OriginalFacts[]>> {
  const rows = await store.reader
    .selectFrom('input')
    .innerJoin('original', 'original.sha256', 'input.sha256')
    .select(['input.report_id', 'input.name', 'input.sha256', 'original.size'])
    .where('input.story_id', '=', story)
    .orderBy('input.name')
    .orderBy('input.id')
    .execute()
  const found = new Map<string, OriginalFacts[]>()
  for (const { report_id, ...facts } of rows) found.set(report_id, [...(found.get(report_id) ?? []), facts])
  return found
}

/** The bytes that a report was read from, the first by name where it came in more than once. */
export async function originalOf(
  store: Store,
  story: string,
  report: string,
): Promise<StoredInput | undefined> {
  const row = await store.reader
    .selectFrom('input')
    .innerJoin('original', 'original.sha256', 'input.sha256')
    .selectAll('input')
    .select('original.bytes')
    .where('input.story_id', '=', story)
    .where('input.report_id', '=', report)
    .orderBy('input.name')
    .orderBy('input.id')
    .executeTakeFirst()
  return row && fromColumns(row)
}

/** Stores bytes that are not there yet. */
export async function keepOriginals(on: Queries, inputs: readonly StoredInput[]): Promise<void> {
  for (const { sha256, bytes } of inputs)
    await on
      .insertInto('original')
      .values({ sha256, bytes, size: bytes.length })
      .onConflict((same) => same.doNothing())
      .execute()
}

/** Forgets bytes that no story and no import holds any more. */
export async function dropOrphans(on: Queries): Promise<void> {
  await on
    .deleteFrom('original')
    .where('sha256', 'not in', (held) => held.selectFrom('input').select('sha256'))
    .where('sha256', 'not in', (held) => held.selectFrom('import_input').select('sha256'))
    .execute()
}

export const toColumns = (input: StoredInput): InputColumns => ({
  id: input.id,
  sha256: input.sha256,
  name: input.name,
  outlet: input.outlet,
  published: input.published,
  url: input.url,
  media_type: input.mediaType,
})

export const fromColumns = (row: InputColumns & { readonly bytes: Uint8Array }): StoredInput => ({
  id: row.id,
  sha256: row.sha256,
  bytes: row.bytes,
  name: row.name,
  outlet: row.outlet,
  published: row.published,
  url: row.url,
  mediaType: row.media_type,
})
