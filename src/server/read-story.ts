import type { Dossier } from '../model/dossier.ts'
import { InputError } from '../model/errors.ts'
import type { AnalyseOptions } from '../pipeline/options.ts'
import type { ReportInput } from '../read/input.ts'
import { readReport } from '../read/report.ts'
import type { StoredInput } from '../store/inputs.ts'

/** What a story's reading is asked for: the inputs it has, and those that come in. */
export type ToRead = {
  readonly known: readonly StoredInput[]
  readonly fresh: readonly StoredInput[]
  /** The title that a person gave it. */
  readonly title: string | null
  /** Whether the story is read even where not one new input can be. */
  readonly mayAddNothing: boolean
  /** Reports that are read side by side. */
  readonly threads: number
  /** What earlier readings of the story kept, and the version of the software, for what it may use of that. */
  readonly kept: readonly Uint8Array[]
  readonly version: string
}

/** A story as read: its dossier, the report each new input gave, by the input's id, and why others gave none. */
export type StoryRead = {
  readonly dossier: Dossier
  readonly reports: ReadonlyMap<string, string>
  readonly unread: readonly InputError[]
  /** What is to be kept for the next reading, and whether what was kept so far is of no use any more. */
  readonly kept: { readonly fresh: Uint8Array | null; readonly stale: boolean }
}

type Options = Pick<AnalyseOptions, 'signal' | 'onProgress'>

/** Reads a story: `readStory` itself, or a way to have it done elsewhere. */
export type StoryReader = (story: ToRead, options: Options) => Promise<StoryRead>

/**
 * Reads a story from its bytes. New inputs that cannot be read are left out and told.
 *
 * @throws {InputError} when not one new input can be read and one must be; its message is the first input's.
 * @throws the signal's reason once it is aborted.
 */
export async function readStory(story: ToRead, options: Options): Promise<StoryRead> {
  const { known, fresh, title, mayAddNothing, threads } = story
  const { reports, unread } = readEach(fresh, options.signal)
  if (reports.size === 0 && !mayAddNothing)
    throw (
      unread[0] ??
      new InputError('no-input', 'import', 'There is nothing to import: give at least one report.')
    )
  const inputs = [...known, ...fresh.filter(({ id }) => reports.has(id))].map(asReportInput)
  const { analyse, openKept, loadReader, loadEmbedder, loadContextEmbedder } = await loadPipeline()
  const kept = await openKept(story.kept, story.version)
  const dossier = await analyse(inputs, {
    ...options,
    threads,
    ...(title !== null && { title }),
    readReport: kept.readReport,
    reader: kept.reader(await loadReader(threads)),
    embedder: kept.embedder(await loadEmbedder()),
    contextEmbedder: kept.contextEmbedder(await loadContextEmbedder()),
  })
  return { dossier, reports, unread, kept: { fresh: kept.fresh(), stale: kept.stale } }
}

/** Only when it is needed: its language model takes a second to load. */
async function loadPipeline() {
  const [analysing, keeping, loading] = await Promise.all([
    import('../pipeline/analyse.ts'),
    import('../pipeline/kept.ts'),
    import('../pipeline/load.ts'),
  ])
  return { ...analysing, ...keeping, ...loading }
}

function readEach(
  inputs: readonly StoredInput[],
  signal: AbortSignal | undefined,
): { readonly reports: Map<string, string>; readonly unread: InputError[] } {
  const reports = new Map<string, string>()
  const unread: InputError[] = []
  for (const input of inputs) {
    signal?.throwIfAborted()
    try {
      reports.set(input.id, readReport(asReportInput(input)).report.id)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      unread.push(error)
    }
  }
  return { reports, unread }
}

function asReportInput({ name, bytes, outlet, published, url, mediaType }: StoredInput): ReportInput {
  return {
    name,
    bytes,
    ...(outlet !== null && { outlet }),
    ...(published !== null && { published }),
    ...(url !== null && { url }),
    ...(mediaType !== null && { mediaType }),
  }
}
