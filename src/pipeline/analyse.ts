import { findClaims } from '../ledger/claims.ts'
import type { Told } from '../ledger/entry-discrepancies.ts'
import { storyDiscrepancies } from '../ledger/story-discrepancies.ts'
import { timelineOf } from '../ledger/timeline.ts'
import { findWording, type Named, namedParties, namedPlaces } from '../ledger/wording.ts'
import { type Dossier, SCHEMA } from '../model/dossier.ts'
import type { Note } from '../model/note.ts'
import { overlapping } from '../model/overlapping.ts'
import type { ReadReport } from '../model/passage.ts'
import type { ReportInput } from '../read/input.ts'
import type { Context } from '../resolve/context.ts'
import type { AnalyseOptions } from './options.ts'
import { compare } from './order.ts'
import { paceOf } from './pace.ts'
import { readStory } from './read-story.ts'
import { storyOf } from './story.ts'

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
  const { reading, reports, contexts, speakers, places, notes } = await readStory(inputs, options, pace)
  const { lineages, parties, statements, figures, events } = reading
  await pace.step('comparing claims', 0, 1)
  const claims = findClaims(reading)
  const home = new Map(lineages.flatMap((l) => l.reports.map(({ report }) => [report, l.id] as const)))
  return {
    schema: SCHEMA,
    story: storyOf(reports, places, contexts, options.title),
    reports: reports.map((report) => ({ ...report, lineage: home.get(report.id) ?? report.id })),
    lineages,
    parties,
    speakers,
    places,
    statements,
    figures,
    events,
    claims,
    discrepancies: storyDiscrepancies(
      claims,
      toldOf({ reports, lineages, statements, figures, events, parties, speakers, places }),
    ),
    wording: findWording(reading.reports, new Map(contexts.map((c) => [c.report.report.id, namedIn(c)]))),
    timeline: timelineOf(claims, events, figures),
    notes: notes.toSorted(noteOrder),
  }
}

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

const noteOrder = (a: Note, b: Note): number =>
  compare(a.report ?? '', b.report ?? '') ||
  a.start - b.start ||
  compare(a.code, b.code) ||
  compare(a.message, b.message)
