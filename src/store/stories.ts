import type { DateRange } from '../model/dates.ts'
import { InputError } from '../model/errors.ts'
import { dropOrphans } from './inputs.ts'
import { type Store, writing } from './open.ts'

/** A story as lists show it. Its id stays while reports are added; `imported` is the time of the last reading, UTC. */
export type StorySummary = {
  readonly id: string
  readonly title: string
  readonly when: DateRange | null
  readonly reports: number
  readonly claims: number
  readonly contested: number
  readonly imported: string
}

/** What an import must know of the story it adds to. */
export type KnownStory = {
  readonly id: string
  readonly title: string
  readonly named: boolean
  readonly revision: number
}

/** One of the readings of a story, and by which version of the software. */
export type ReadingLog = {
  readonly at: string
  readonly version: string
  readonly reports: number
  readonly claims: number
  readonly dossier: string
}

const IS_ID = /^t[0-9a-f]{16}$/

/** All stories, the one read last first. */
export async function listStories(store: Store): Promise<StorySummary[]> {
  return (await summaries(store).orderBy('reading.at', 'desc').orderBy('story.id').execute()).map(summaryOf)
}

/** @throws {InputError} when there is no such story. */
export async function readStory(store: Store, id: string): Promise<StorySummary> {
  const row = await summaries(store).where('story.id', '=', id).executeTakeFirst()
  if (row === undefined) throw noStory(id)
  return summaryOf(row)
}

/** All readings of a story, oldest first. */
export const readingsOf = (store: Store, story: string): Promise<ReadingLog[]> =>
  store.reader
    .selectFrom('reading')
    .select(['at', 'version', 'reports', 'claims', 'dossier_sha256 as dossier'])
    .where('story_id', '=', story)
    .orderBy('id')
    .execute()

/** What an import must know of a story; `undefined` where there is none of this id. */
export async function storyById(store: Store, id: string): Promise<KnownStory | undefined> {
  const row = await known(store).where('id', '=', id).executeTakeFirst()
  return row && { ...row, named: row.named === 1 }
}

/**
 * The story of this id or title, a title that a person gave before one that was found; `undefined` where none has it.
 *
 * @throws {InputError} when it is an id and no story has it.
 */
export async function findStory(store: Store, wanted: string): Promise<KnownStory | undefined> {
  if (IS_ID.test(wanted)) {
    const story = await storyById(store, wanted)
    if (story === undefined) throw noStory(wanted)
    return story
  }
  const row = await known(store)
    .where('title', '=', wanted)
    .orderBy('named', 'desc')
    .orderBy('created')
    .executeTakeFirst()
  return row && { ...row, named: row.named === 1 }
}

/** @throws {InputError} when there is no such story. */
export const deleteStory = (store: Store, id: string): Promise<void> =>
  writing(store, async (on) => {
    const known = await on.selectFrom('story').select('id').where('id', '=', id).executeTakeFirst()
    if (known === undefined) throw noStory(id)
    for (const table of ['dossier', 'reading', 'input', 'report', 'import'] as const)
      await on.deleteFrom(table).where('story_id', '=', id).execute()
    await on.deleteFrom('story').where('id', '=', id).execute()
    await dropOrphans(on)
  })

export const noStory = (id: string): InputError =>
  new InputError('no-story', id, `There is no story ${id}: see the list of stories.`)

const known = (store: Store) => store.reader.selectFrom('story').select(['id', 'title', 'named', 'revision'])

const summaries = (store: Store) =>
  store.reader
    .selectFrom('story')
    .innerJoin('dossier', 'dossier.story_id', 'story.id')
    .innerJoin('reading', 'reading.id', 'dossier.reading_id')
    .select(['story.id', 'story.title', 'reading.at as imported'])
    .select([
      'dossier.when_from',
      'dossier.when_to',
      'dossier.reports',
      'dossier.claims',
      'dossier.contested',
    ])

type SummaryRow = Omit<StorySummary, 'when'> & {
  readonly when_from: string | null
  readonly when_to: string | null
}

const summaryOf = ({ when_from, when_to, ...row }: SummaryRow): StorySummary => ({
  id: row.id,
  title: row.title,
  when: when_from !== null && when_to !== null ? { from: when_from, to: when_to } : null,
  reports: row.reports,
  claims: row.claims,
  contested: row.contested,
  imported: row.imported,
})
