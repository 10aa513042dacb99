import { withClaims } from '../extract/events/claims.ts'
import { findFigures } from '../extract/figures/find.ts'
import { findStatements } from '../extract/statements/find.ts'
import type { Embedder } from '../infer/embedder.ts'
import type { ReaderInput } from '../infer/read-text.ts'
import type { Reader } from '../infer/reader.ts'
import { annotate } from '../language/annotate.ts'
import { findDates } from '../language/dates.ts'
import { findClaims } from '../ledger/claims.ts'
import type { Told } from '../ledger/entry-discrepancies.ts'
import { storyDiscrepancies } from '../ledger/story-discrepancies.ts'
import { timelineOf } from '../ledger/timeline.ts'
import { findWording, type Named, namedParties, namedPlaces } from '../ledger/wording.ts'
import { wordingsOf } from '../ledger/wordings.ts'
import { findLineages } from '../link/lineages.ts'
import { type Dossier, SCHEMA } from '../model/dossier.ts'
import type { FoundDate, FoundStatement, Reading } from '../model/found.ts'
import type { Note } from '../model/note.ts'
import { overlapping } from '../model/overlapping.ts'
import type { AnnotatedReport, ReadReport } from '../model/passage.ts'
import type { ReportInput } from '../read/input.ts'
import type { Context } from '../resolve/context.ts'
import { resolveFigures } from '../resolve/figures.ts'
import { findPlaces } from '../resolve/places.ts'
import { resolveSources } from '../resolve/sources.ts'
import { resolveStatements } from '../resolve/statements.ts'
import { eventsOf } from './events.ts'
import { loadEmbedder, loadGazetteer, loadReader } from './load.ts'
import type { AnalyseOptions } from './options.ts'
import { compare } from './order.ts'
import { type Pace, paceOf } from './pace.ts'
import { readAll } from './read-all.ts'
import { once } from './recent.ts'
import { storyOf } from './story.ts'

/** What each report's own words tell, before reports are compared. */
type Found = {
  readonly dates: readonly FoundDate[]
  readonly statements: readonly FoundStatement[]
  readonly syntax: Reading['syntax']
  readonly names: Reading['names']
}

/**
 * Reads all inputs as one story and lays out who says what. The same reports in any order give the same dossier;
 * the same report twice is one report. What cannot be read becomes a note, and the rest is read.
 *
 * @throws {InputError} when no input could be read at all.
 * @throws the signal's reason when `options.signal` is aborted.
 */
export async function analyse(
  inputs: readonly ReportInput[],
  options: AnalyseOptions = {},
): Promise<Dossier> {
  const pace = paceOf(options)
  const gazetteer = options.gazetteer ?? (await loadGazetteer())
  const reader = options.reader ?? (await loadReader(options.threads))
  const embedder = options.embedder ?? (await loadEmbedder())
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
  const told = eventsOf(contexts, (report) => found.get(report), resolution.parties)
  const { parties, statements } = told
  const events = told.events.toSorted(inReport(annotated))
  const vectors = await vectorsOf(contexts, embedder, pace, options)
  await pace.step('comparing claims', 0, 1)
  const claims = findClaims({
    reports: annotated,
    lineages,
    parties,
    statements,
    figures,
    events,
    mentions: resolution.mentions,
    places: places.mentions,
    vectors,
  })
  const resolved = { speakers: resolution.speakers, places: places.places }
  const home = new Map(lineages.flatMap((l) => l.reports.map(({ report }) => [report, l.id] as const)))
  const allNotes = [...notes, ...resolution.notes, ...(places.notes ?? [])]
  return {
    schema: SCHEMA,
    story: storyOf(reports, places.places, contexts, options.title),
    reports: reports.map((report) => ({ ...report, lineage: home.get(report.id) ?? report.id })),
    lineages,
    parties,
    ...resolved,
    statements,
    figures,
    events,
    claims,
    discrepancies: storyDiscrepancies(
      claims,
      toldOf({ reports, lineages, statements, figures, events, parties, ...resolved }),
    ),
    wording: findWording(annotated, new Map(contexts.map((c) => [c.report.report.id, namedIn(c)]))),
    timeline: timelineOf(claims, events, figures),
    notes: allNotes.sort(noteOrder),
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

/** The blocks that have sentences, read as one text. */
const readerInput = once(({ report, passages }: AnnotatedReport): ReaderInput => {
  const blocks = new Set(passages.map((p) => p.block))
  return {
    text: report.text,
    ranges: report.blocks.filter((_, i) => blocks.has(i)).map(({ start, end }) => ({ start, end })),
    sentences: passages.map((p) => p.tokens.map(({ start, end }) => ({ start, end }))),
  }
})

const namedIn = ({ parties, places }: Context): Named[] =>
  namedOnce(namedParties(parties), namedPlaces(places))

/** Parties, and the places that are no party by the same name: a land that is both is listed once. */
function namedOnce(parties: readonly Named[], places: readonly Named[]): Named[] {
  return [...parties, ...places.filter((place) => overlapping(parties, place).length === 0)]
}

type Listed = Pick<
  Dossier,
  'lineages' | 'statements' | 'figures' | 'events' | 'parties' | 'speakers' | 'places'
> & {
  readonly reports: readonly ReadReport[]
}

/** What discrepancies are looked for in. */
const toldOf = ({ reports, lineages, parties, speakers, ...told }: Listed): Told => ({
  texts: new Map(reports.map(({ id, text }) => [id, text])),
  statements: byId(told.statements),
  figures: byId(told.figures),
  events: byId(told.events),
  places: byId(told.places),
  names: new Map([...parties, ...speakers].map(({ id, name }) => [id, name])),
  lineages,
})

const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.id, item]))

type Placed = { readonly report: string; readonly start: number; readonly end: number; readonly id: string }

/** Reading order: by report, then where it starts. */
function inReport(reports: readonly AnnotatedReport[]): (a: Placed, b: Placed) => number {
  const order = new Map(reports.map(({ report }, i) => [report.id, i]))
  const at = (x: Placed): number => order.get(x.report) ?? 0
  return (a, b) => at(a) - at(b) || a.start - b.start || a.end - b.end || compare(a.id, b.id)
}

const noteOrder = (a: Note, b: Note): number =>
  compare(a.report ?? '', b.report ?? '') ||
  a.start - b.start ||
  compare(a.code, b.code) ||
  compare(a.message, b.message)
