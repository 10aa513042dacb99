import { withClaims } from '../extract/events/claims.ts'
import { findFigures } from '../extract/figures/find.ts'
import { findStatements } from '../extract/statements/find.ts'
import type { ContextEmbedder } from '../infer/context-embedder.ts'
import type { Embedder } from '../infer/embedder.ts'
import type { ReaderInput } from '../infer/read-text.ts'
import type { Reader } from '../infer/reader.ts'
import { annotate } from '../language/annotate.ts'
import { findDates } from '../language/dates.ts'
import { placeOf, toldIn } from '../ledger/in-context.ts'
import type { StoryReading } from '../ledger/reading.ts'
import { wordingsOf } from '../ledger/wordings.ts'
import { findLineages } from '../link/lineages.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Event } from '../model/event.ts'
import type { FoundDate, FoundStatement, Reading } from '../model/found.ts'
import { groupBy } from '../model/group-by.ts'
import type { Note } from '../model/note.ts'
import type { AnnotatedReport, ReadReport } from '../model/passage.ts'
import type { ReportInput } from '../read/input.ts'
import type { Context } from '../resolve/context.ts'
import { resolveFigures } from '../resolve/figures.ts'
import { findPlaces } from '../resolve/places.ts'
import { resolveSources } from '../resolve/sources.ts'
import { resolveStatements } from '../resolve/statements.ts'
import { eventsOf } from './events.ts'
import { loadContextEmbedder, loadEmbedder, loadGazetteer, loadReader } from './load.ts'
import type { AnalyseOptions } from './options.ts'
import { compare } from './order.ts'
import type { Pace } from './pace.ts'
import { readAll } from './read-all.ts'
import { once } from './recent.ts'

/** What each report's own words tell, before reports are compared. */
type Found = {
  readonly dates: readonly FoundDate[]
  readonly statements: readonly FoundStatement[]
  readonly syntax: Reading['syntax']
  readonly names: Reading['names']
}

/** A story's reports with all that each of them tells, before claims are made of it. */
export type ReadStory = Pick<Dossier, 'speakers' | 'places'> & {
  readonly reading: StoryReading
  readonly reports: readonly ReadReport[]
  readonly contexts: readonly Context[]
  readonly notes: readonly Note[]
}

/**
 * Reads all inputs as one story, up to where reports are compared.
 * @throws as `analyse`.
 */
export async function readStory(
  inputs: readonly ReportInput[],
  options: AnalyseOptions,
  pace: Pace,
): Promise<ReadStory> {
  const gazetteer = options.gazetteer ?? (await loadGazetteer())
  // The reader's threads last: a process that ends while they still open their model hangs.
  const embedder = options.embedder ?? (await loadEmbedder())
  const contextEmbedder = options.contextEmbedder ?? (await loadContextEmbedder())
  const reader = options.reader ?? (await loadReader(options.threads))
  const { reports, notes } = await readAll(inputs, pace, options.readReport)
  const annotated = await pace.each('reading sentences', reports, (report) => sentencesOf(report))
  const found = await findAll(annotated, reader, pace, options)
  const lineages = findLineages(reports)
  const places = findPlaces(annotated, gazetteer)
  const resolution = resolveSources(annotated, new Map([...found].map(([id, f]) => [id, f.statements])))
  const contexts = await pace.each('finding figures and events', annotated, (report): Context => {
    const { id } = report.report
    const { dates, statements } = found.get(id) ?? { dates: [], statements: [] }
    return {
      report,
      dates,
      places: places.mentions.get(id) ?? [],
      parties: resolution.mentions.get(id) ?? [],
      statements: resolveStatements(statements, resolution.sources.get(id) ?? [], dates, report.report),
    }
  })
  const figures = contexts
    .flatMap((c) => resolveFigures(figuresIn(c.report, c.dates), c))
    .sort(inReport(annotated))
  const { parties, statements, ...told } = eventsOf(
    contexts,
    (report) => found.get(report),
    resolution.parties,
  )
  const events = told.events.toSorted(inReport(annotated))
  return {
    reading: {
      reports: annotated,
      lineages,
      parties,
      statements,
      figures,
      events,
      mentions: resolution.mentions,
      places: places.mentions,
      vectors: await vectorsOf(contexts, embedder, pace, options),
      inContext: await vectorsInContext(contexts, events, contextEmbedder, pace, options),
    },
    reports,
    contexts,
    speakers: resolution.speakers,
    places: places.places,
    notes: [...notes, ...resolution.notes, ...(places.notes ?? [])],
  }
}

/** Statements as the trained reader finds them, and dates. */
async function findAll(
  reports: readonly AnnotatedReport[],
  reader: Reader,
  pace: Pace,
  options: AnalyseOptions,
): Promise<Map<string, Found>> {
  const found = await pace.eachLate(
    'finding statements',
    reports,
    async (report) => {
      const reading = await reader.read(readerInput(report), options.signal)
      return [report.report.id, foundIn(report, reading)] as const
    },
    Math.max(1, options.threads ?? 1),
  )
  return new Map(found)
}

const sentencesOf = once(annotate)
const figuresIn = once(findFigures)
const foundIn = once(
  (report: AnnotatedReport, { attributions, syntax, names }: Reading): Found => ({
    dates: findDates(report.passages, report.report.text, report.report.published),
    statements: withClaims(report, syntax, findStatements(report, attributions)),
    syntax,
    names,
  }),
)

/** What each report's wordings mean, so that they can be compared across reports. */
async function vectorsOf(
  contexts: readonly Context[],
  { embed }: Embedder,
  pace: Pace,
  options: AnalyseOptions,
): Promise<Map<string, Float32Array>> {
  const vectors = new Map<string, Float32Array>()
  await pace.eachLate(
    'comparing passages',
    contexts,
    async ({ report, statements }) => {
      const fresh = wordingsOf(report, statements).filter((wording) => !vectors.has(wording))
      const found = await embed(fresh, options.signal)
      for (const [i, wording] of fresh.entries()) vectors.set(wording, found[i] ?? new Float32Array())
    },
    1,
  )
  return vectors
}

/** The same of what each report tells among its sentences, by its place. */
async function vectorsInContext(
  contexts: readonly Context[],
  events: readonly Event[],
  { embed }: ContextEmbedder,
  pace: Pace,
  options: AnalyseOptions,
): Promise<Map<string, Float32Array>> {
  const vectors = new Map<string, Float32Array>()
  const known = new Map<string, readonly Float32Array[]>() // a copied passage stands in the same context
  const eventsOf = groupBy(events, (e) => e.report)
  await pace.eachLate(
    'comparing passages in context',
    contexts,
    async ({ report, statements }) => {
      const told = toldIn(report, statements, eventsOf.get(report.report.id) ?? []).map((one) => ({
        ...one,
        key: JSON.stringify(one.context),
      }))
      const fresh = new Map(told.filter(({ key }) => !known.has(key)).map((one) => [one.key, one.context]))
      const found = await embed([...fresh.values()], options.signal)
      for (const [i, key] of [...fresh.keys()].entries()) known.set(key, found[i] ?? [])
      for (const { passages, key } of told)
        for (const [p, spans] of passages.entries()) {
          const vector = known.get(key)?.[p]
          if (vector) vectors.set(placeOf(report, spans), vector)
        }
    },
    1,
  )
  return vectors
}

/** The blocks that have sentences, read as one text. */
const readerInput = once(({ report, passages }: AnnotatedReport): ReaderInput => {
  const blocks = new Set(passages.map((p) => p.block))
  return {
    text: report.text,
    ranges: report.blocks.filter((_, i) => blocks.has(i)).map(({ start, end }) => ({ start, end })),
    sentences: passages.map((p) => p.tokens.map(({ start, end }) => ({ start, end }))),
  }
})

type Placed = { readonly report: string; readonly start: number; readonly end: number; readonly id: string }

/** Reading order: by report, then where it starts. */
function inReport(reports: readonly AnnotatedReport[]): (a: Placed, b: Placed) => number {
  const order = new Map(reports.map(({ report }, i) => [report.id, i]))
  const at = (x: Placed): number => order.get(x.report) ?? 0
  return (a, b) => at(a) - at(b) || a.start - b.start || a.end - b.end || compare(a.id, b.id)
}
