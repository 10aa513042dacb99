import { randomBytes } from 'node:crypto'
import { InputError } from '../model/errors.ts'
import { idOf } from '../model/id.ts'
import type { Progress } from '../pipeline/options.ts'
import { type Reading, saveReading } from '../store/dossiers.ts'
import { inputsOfStory, type StoredInput } from '../store/inputs.ts'
import { keptOfStory } from '../store/kept.ts'
import type { Store } from '../store/open.ts'
import { findStory, type KnownStory, storyById } from '../store/stories.ts'
import { searchable } from '../store/words.ts'
import type { StoryRead, StoryReader } from './read-story.ts'

/** What shall be imported: inputs, and the story they go to by its id or name; `null` leaves that to the reports. */
export type ImportRequest = {
  readonly id: string
  readonly wanted: string | null
  readonly inputs: readonly StoredInput[]
}

export type ImportOptions = {
  /** The version of the software that reads, as the log shows it. */
  readonly version: string
  readonly read: StoryReader
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  /** How many threads read so many reports. */
  readonly threadsFor: (reports: number) => number
}

/** What an import came to. `added` counts the inputs that the story did not have. */
export type Imported = {
  readonly story: string
  readonly title: string
  readonly added: number
  readonly reports: number
  readonly claims: number
  readonly contested: number
  readonly unread: readonly InputError[]
}

/** UTF-16 code units. */
const LONGEST_NAME = 200

export const newImportId = (): string => `j${randomBytes(8).toString('hex')}`

/**
 * A story's name as a person gave it, white space folded.
 *
 * @throws {InputError} when there is no word in it or it is too long.
 */
export function storyName(text: string): string {
  const name = searchable(text).replace(/\s+/g, ' ').trim()
  if (name !== '' && name.length <= LONGEST_NAME) return name
  const what = name === '' ? 'it is empty' : `it is longer than ${LONGEST_NAME} characters`
  throw new InputError('story-name', 'story', `The name of the story: ${what}: choose another.`)
}

/**
 * Imports reports: the story is read again from all its bytes, old and new, and stored whole. The same input twice is one.
 * Without a wanted story, reports that were imported together before go to that story again; others are a new one.
 *
 * @throws {InputError} when not one input can be read, or the store cannot be written; nothing is stored then.
 * @throws the signal's reason once it is aborted; nothing is stored then.
 */
export async function importReports(
  store: Store,
  request: ImportRequest,
  options: ImportOptions,
): Promise<Imported> {
  const { wanted } = request
  let story = wanted === null ? undefined : await findStory(store, wanted)
  for (;;) {
    const { found, fresh } = await readWith(store, story, request, options)
    const target = story ?? newStory(wanted, found)
    const there = story ?? (await storyById(store, target.id))
    if (there === story) {
      const reading = {
        story: titled(target, found),
        revision: there?.revision ?? null,
        added: fresh.flatMap((input) => {
          const report = found.reports.get(input.id)
          return report === undefined ? [] : [{ ...input, report }]
        }),
        dossier: found.dossier,
        version: options.version,
        importId: request.id,
        at: new Date().toISOString(),
        unread: found.unread,
        kept: found.kept,
      }
      if (await saveReading(store, reading)) return importedOf(reading)
    }
    // Another import, now or long ago, made or changed the story: the reports are added to what it is now.
    story =
      (await storyById(store, target.id)) ?? (wanted === null ? undefined : await findStory(store, wanted))
  }
}

async function readWith(
  store: Store,
  story: KnownStory | undefined,
  { inputs, wanted }: ImportRequest,
  { read, version, signal, onProgress, threadsFor }: ImportOptions,
): Promise<{ readonly found: StoryRead; readonly fresh: readonly StoredInput[] }> {
  signal.throwIfAborted()
  const known = story ? await inputsOfStory(store, story.id) : []
  const ids = new Set(known.map(({ id }) => id))
  const wantedInputs = new Map(inputs.map((input) => [input.id, input]))
  const fresh = [...wantedInputs.values()].filter(({ id }) => !ids.has(id))
  const title = story ? (story.named ? story.title : null) : wanted
  const mayAddNothing = fresh.length < wantedInputs.size
  const threads = threadsFor(known.length + fresh.length)
  const kept = story ? await keptOfStory(store, story.id) : []
  const asked = { known, fresh, title, mayAddNothing, threads, kept, version }
  const found = await read(asked, { signal, onProgress })
  signal.throwIfAborted()
  return { found, fresh }
}

type NewStory = Pick<KnownStory, 'id' | 'named' | 'title'>

const newStory = (wanted: string | null, { dossier: { story } }: StoryRead): NewStory =>
  wanted === null
    ? { id: story.id, named: false, title: story.title }
    : { id: idOf('t', 'name', wanted), named: true, title: wanted }

/** The title that nobody gave is the reports', and may change with them. */
const titled = ({ id, named, title }: NewStory, { dossier }: StoryRead): Reading['story'] => ({
  id,
  named,
  title: named ? title : searchable(dossier.story.title),
})

const importedOf = ({ story, added, dossier, unread }: Reading): Imported => ({
  story: story.id,
  title: story.title,
  added: added.length,
  reports: dossier.reports.length,
  claims: dossier.claims.length,
  contested: dossier.claims.filter((c) => c.status === 'contested').length,
  unread,
})
