import type { Store } from './open.ts'
import type { Queries } from './tables.ts'

/** What the readings of a story kept for the next one, in the order of the imports' ids. */
export async function keptOfStory(store: Store, story: string): Promise<Uint8Array[]> {
  const rows = await store.reader
    .selectFrom('kept')
    .select('bytes')
    .where('story_id', '=', story)
    .orderBy('import_id')
    .execute()
  return rows.map(({ bytes }) => bytes)
}

/**
 * Keeps what the models told of the reports that an import read, so that the next reading of the story need not ask them
 * again. Where what was kept is of no use any more it is dropped. It can be made again from the bytes at any time.
 */
export async function keep(
  on: Queries,
  story: string,
  importId: string,
  { fresh, stale }: { readonly fresh: Uint8Array | null; readonly stale: boolean },
): Promise<void> {
  if (stale) await on.deleteFrom('kept').where('story_id', '=', story).execute()
  if (fresh === null) return
  await on
    .insertInto('kept')
    .values({ story_id: story, import_id: importId, bytes: fresh })
    .onConflict((same) => same.columns(['story_id', 'import_id']).doUpdateSet({ bytes: fresh }))
    .execute()
}
