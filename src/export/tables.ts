import type { Claim, EntryRole } from '../model/claim.ts'
import type { DateRange } from '../model/dates.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Figure } from '../model/figure.ts'
import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { type Cell, csvOf } from './csv.ts'

/** Columns by name, each with how its cell is taken from an item. */
type Columns<T> = Readonly<Record<string, (item: T) => Cell>>

const table = <T>(items: readonly T[], columns: Columns<T>): string =>
  csvOf(
    Object.keys(columns),
    items.map((item) => Object.values(columns).map((cell) => cell(item))),
  )

const list = (items: readonly string[]): string => [...new Set(items)].join('; ')
const whenColumns = <T>(name: string, when: (item: T) => DateRange | null): Columns<T> => ({
  [`${name}_from`]: (item) => when(item)?.from ?? null,
  [`${name}_to`]: (item) => when(item)?.to ?? null,
})

/** Where a row's passage stands: its report, and UTF-16 code units of that report's text, the end exclusive. */
const passageColumns = ({ report, text }: Look): Columns<Span & { readonly report: string }> => ({
  report_id: (item) => item.report,
  outlet: (item) => report(item.report)?.outlet ?? null,
  origin: (item) => originOf(report(item.report)),
  published: (item) => report(item.report)?.published ?? null,
  start: (item) => item.start,
  end: (item) => item.end,
  text: (item) => text(item.report, item),
})

/** One row a claim: its status, and who says, grants and denies it. */
export function claimsCsv(dossier: Dossier): string {
  const look = lookIn(dossier)
  const by = (claim: Claim, role: EntryRole): string =>
    list(claim.entries.filter((e) => e.role === role).map((e) => look.party(e.party) ?? 'no party named'))
  const reports = (ids: readonly string[]): string => list(ids.map(look.reportName))
  return table(dossier.claims, {
    claim_id: ({ id }) => id,
    status: ({ status }) => status,
    kind: ({ kind }) => kind,
    gist: ({ gist }) => gist,
    origins: ({ roots }) => roots,
    asserted_by: (claim) => by(claim, 'asserts'),
    admitted_by: (claim) => by(claim, 'admits'),
    denied_by: (claim) => by(claim, 'denies'),
    doubted_by: (claim) => by(claim, 'doubts'),
    carried_by: ({ entries }) => reports(entries.map((e) => e.report)),
    not_mentioned_in: ({ silent }) => reports(silent),
    cannot_tell: ({ cannotTell }) => reports(cannotTell),
    published_before: ({ notYet }) => reports(notYet),
    ...whenColumns<Claim>('happened', ({ id }) => look.happened.get(id) ?? null),
    toll_low: ({ toll }) => toll?.low ?? null,
    toll_high: ({ toll }) => toll?.high ?? null,
    toll_best: ({ toll }) => toll?.best ?? null,
    why: ({ why }) => why,
  })
}

/** One row a statement: who says what, how, and where it stands. */
export function statementsCsv(dossier: Dossier): string {
  const look = lookIn(dossier)
  const words = ({ report }: Statement, spans: readonly Span[]): string =>
    spans.map((span) => look.text(report, span)).join(' … ')
  return table(dossier.statements, {
    statement_id: ({ id }) => id,
    ...passageColumns(look),
    speaker: ({ source }) => look.speakers.get(source.speaker ?? '') ?? null,
    party: ({ source }) => look.party(source.party),
    source_kind: ({ source }) => source.kind,
    source_words: (statement) => words(statement, statement.source.spans),
    cue: ({ cue }) => cue.lemma,
    stance: ({ stance }) => stance,
    quotation: ({ quotation }) => quotation,
    channel: ({ channel }) => channel,
    platform: ({ platform }) => platform,
    ...whenColumns<Statement>('said', ({ said }) => said),
    content: (statement) => words(statement, statement.content.spans),
    within: ({ within }) => within,
    claims: ({ id }) => list(look.claimsOf.get(id) ?? []),
  })
}

/** One row a figure: its bounds, what it counts, who gives it, and where it stands. An open bound is empty. */
export function figuresCsv(dossier: Dossier): string {
  const look = lookIn(dossier)
  const giver = ({ statement }: Figure): Statement['source'] | undefined =>
    look.statements.get(statement ?? '')?.source
  return table(dossier.figures, {
    figure_id: ({ id }) => id,
    ...passageColumns(look),
    low: ({ low }) => low,
    high: ({ high }) => high,
    hedge: ({ hedge }) => hedge,
    counts: ({ counts }) => counts,
    whom: ({ whom }) => whom,
    side: ({ side }) => look.party(side),
    place: ({ place }) => look.places.get(place ?? '') ?? null,
    scope: ({ scope }) => scope,
    ...whenColumns<Figure>('when', ({ when }) => when),
    given_by: (figure) => look.speakers.get(giver(figure)?.speaker ?? '') ?? null,
    given_by_party: (figure) => look.party(giver(figure)?.party ?? null),
    statement_id: ({ statement }) => statement,
    part_of_another: ({ part }) => (part ? 'yes' : 'no'),
    imputed: ({ imputed }) => list(imputed),
    claims: ({ id }) => list(look.claimsOf.get(id) ?? []),
  })
}

type Look = ReturnType<typeof lookIn>

function lookIn(dossier: Dossier) {
  const { claims, timeline } = dossier
  const reports = new Map(dossier.reports.map((r) => [r.id, r]))
  const parties = new Map(dossier.parties.map((p) => [p.id, p.name]))
  const claimsOf = new Map<string, string[]>()
  for (const { id, entries } of claims)
    for (const item of entries.flatMap((e) => [e.statement ?? [], e.figure ?? []].flat()))
      claimsOf.set(item, [...(claimsOf.get(item) ?? []), id])
  return {
    claimsOf,
    report: (id: string) => reports.get(id),
    reportName: (id: string): string => reports.get(id)?.outlet ?? originOf(reports.get(id)) ?? id,
    text: (id: string, { start, end }: Span): string => reports.get(id)?.text.slice(start, end) ?? '',
    party: (id: string | null): string | null => (id === null ? null : (parties.get(id) ?? id)),
    speakers: new Map(dossier.speakers.map((s) => [s.id, s.name])),
    places: new Map(dossier.places.map((p) => [p.id, p.name])),
    statements: new Map(dossier.statements.map((s) => [s.id, s])),
    // The first of a claim's days: the timeline is in their order.
    happened: new Map(timeline.toReversed().map(({ claim, when }) => [claim, when])),
  }
}

/** The file or address a report came from. */
function originOf(report: Report | undefined): string | null {
  if (!report) return null
  const { origin } = report
  if ('file' in origin) return origin.file
  if ('url' in origin) return origin.url
  return 'feed' in origin ? origin.item : origin.record
}
