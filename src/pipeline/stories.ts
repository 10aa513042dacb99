import { annotate } from '../language/annotate.ts'
import { idOf } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { ReadReport } from '../model/passage.ts'
import type { Report } from '../model/report.ts'
import type { ReportInput } from '../read/input.ts'
import { openPile } from '../stories/pile.ts'
import { leadTexts, sketchOf } from '../stories/sketch.ts'
import { loadEmbedder } from './load.ts'
import type { AnalyseOptions } from './options.ts'
import { byPublished, compare } from './order.ts'
import { paceOf } from './pace.ts'
import { readAll } from './read-all.ts'
import { storyOf } from './story.ts'

/** One story of a pile: its id, title and days as in a dossier's `story`, and its reports in reading order. */
export type PileStory = {
  readonly id: string
  readonly title: string
  readonly when: { readonly from: string; readonly to: string } | null
  readonly reports: readonly Pick<Report, 'id' | 'origin' | 'outlet' | 'headline' | 'published'>[]
}

/** A pile parted into stories, those with most reports first, with what could not be read. */
export type PileStories = { readonly stories: readonly PileStory[]; readonly notes: readonly Note[] }

/**
 * Parts reports that came mixed together into stories. The same reports in any order give the same stories.
 *
 * @throws {InputError} when no input could be read at all.
 * @throws the signal's reason when `options.signal` is aborted.
 */
export async function partIntoStories(
  inputs: readonly ReportInput[],
  options: Pick<AnalyseOptions, 'embedder' | 'signal' | 'onProgress'> = {},
): Promise<PileStories> {
  const pace = paceOf(options)
  const { embed } = options.embedder ?? (await loadEmbedder())
  const { reports, notes } = await readAll(inputs, pace)
  const pile = openPile()
  const sketch = async (report: ReadReport): Promise<void> => {
    const annotated = annotate(report)
    pile.add(sketchOf(annotated, await embed(leadTexts(annotated), options.signal)))
  }
  await pace.eachLate('comparing reports', reports, sketch, 1)
  const byId = new Map(reports.map((r) => [r.id, r]))
  const stories = pile.stories().map((ids) => toldOf(ids.flatMap((id) => byId.get(id) ?? [])))
  return { stories: stories.sort(byWeight), notes }
}

function toldOf(reports: readonly ReadReport[]): PileStory {
  const ordered = [...reports].sort(byPublished)
  const { title, when } = storyOf(ordered, [], [])
  return {
    id: idOf('t', ...ordered.map((r) => r.id).sort()),
    title,
    when,
    reports: ordered.map(({ id, origin, outlet, headline, published }) => ({
      id,
      origin,
      outlet,
      headline,
      published,
    })),
  }
}

const byWeight = (a: PileStory, b: PileStory): number =>
  b.reports.length - a.reports.length ||
  compare(a.when?.from ?? '9999', b.when?.from ?? '9999') ||
  compare(a.id, b.id)
