import type { Claim, ClaimEntry, EntryRole } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'
import { idOf } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import { groupFigures, tollOf } from './casualties.ts'
import { linkAnswers } from './denials.ts'
import { clearest, contentOf } from './gist.ts'
import { groupPropositions } from './match.ts'
import { findPropositions, type Proposition } from './propositions.ts'
import type { StoryReading } from './reading.ts'
import { originsOf } from './roots.ts'
import { type Searchable, searchable, silenceOf } from './silence.ts'
import { type Sides, statusOf } from './status.ts'
import { inverseFrequency, type Terms, termsOf, type Weigh } from './terms.ts'
import { verificationsOf } from './verification.ts'

/** What is worked out once for a story and used for each of its claims. */
type Desk = {
  readonly reading: StoryReading
  readonly statements: ReadonlyMap<string, Statement>
  readonly order: ReadonlyMap<string, number>
  readonly published: (report: string) => string | null
  readonly lineage: (report: string) => string
  readonly sides: Sides
  readonly searchables: readonly Searchable[]
  readonly weigh: Weigh
}

/** A claim in the making: its entries, its wordings for the search, and what is told of its kind. */
type Draft = Pick<Claim, 'gist' | 'kind' | 'toll'> & {
  readonly entries: readonly ClaimEntry[]
  readonly wordings: readonly Terms[]
}

/** All claims of a story, in reading order of their first entries. */
export function findClaims(reading: StoryReading): Claim[] {
  const desk = deskOf(reading)
  const drafts = [...propositionDrafts(desk), ...casualtyDrafts(desk)]
  const claims = drafts.map((draft) => claimOf(draft, desk))
  return claims.sort((a, b) => compareEntries(a.entries[0], b.entries[0], desk) || (a.id < b.id ? -1 : 1))
}

function deskOf(reading: StoryReading): Desk {
  const blocs = new Map(reading.parties.map((p) => [p.id, p.bloc ?? p.id]))
  const names = new Map(reading.parties.map((p) => [p.id, p.name]))
  const days = new Map(reading.reports.map(({ report }) => [report.id, report.published]))
  const homes = new Map(
    reading.lineages.flatMap((l) => l.reports.map(({ report }) => [report, l.id] as const)),
  )
  const texts = reading.reports.flatMap((report) => report.passages.map((p) => termsOf(report, [p])))
  return {
    reading,
    statements: new Map(reading.statements.map((s) => [s.id, s])),
    order: new Map(reading.reports.map(({ report }, i) => [report.id, i])),
    published: (report) => days.get(report) ?? null,
    lineage: (report) => homes.get(report) ?? report,
    sides: { blocOf: (party) => blocs.get(party) ?? party, nameOf: (party) => names.get(party) ?? party },
    searchables: reading.reports.map(searchable),
    weigh: inverseFrequency(texts),
  }
}

const ANSWERS: ReadonlySet<EntryRole> = new Set(['denies', 'doubts', 'declines'])

function propositionDrafts(desk: Desk): Draft[] {
  const counted = new Set(desk.reading.figures.map((f) => f.statement))
  const all = findPropositions(desk.reading).filter((p) => !isOnlyACount(p, counted))
  const groups = groupPropositions(
    all.filter((p) => !ANSWERS.has(p.role)),
    desk.weigh,
  )
  const answers = linkAnswers(
    all.filter((p) => ANSWERS.has(p.role)),
    groups,
    desk.weigh,
  )
  const joined = groups.map((group, i) => [
    ...group,
    ...answers.filter((a) => a.group === i).map((a) => a.proposition),
  ])
  const alone = groupPropositions(
    answers.filter((a) => a.group === null).map((a) => a.proposition),
    desk.weigh,
  )
  return [...joined, ...alone].map((group) => draftOf(group, desk))
}

/** A statement that only gives a number of people harmed is told by its figures. */
const isOnlyACount = (p: Proposition, counted: ReadonlySet<string | null>): boolean =>
  p.statement !== null &&
  counted.has(p.statement.id) &&
  p.events.every((e) => e.kind !== 'damage') &&
  p.terms.size <= 6

function draftOf(group: readonly Proposition[], desk: Desk): Draft {
  const best = clearest(group, desk.weigh) ?? group[0]
  const kinds = group.filter((p) => p.kind !== 'other').map((p) => p.kind)
  return {
    gist: best ? textOf(best, desk) : '',
    kind: kinds[0] ?? 'other',
    toll: null,
    entries: admissions(group.map(entryOf), group, desk),
    wordings: group.map((p) => p.terms),
  }
}

function textOf(p: Proposition, desk: Desk): string {
  const { start, end } = contentOf(p)
  const report = desk.reading.reports[desk.order.get(p.report) ?? 0]
  return report?.report.text.slice(start, end) ?? ''
}

const entryOf = (p: Proposition): ClaimEntry => ({
  statement: p.statement?.id ?? null,
  figure: null,
  event: p.event?.id ?? p.events[0]?.id ?? null,
  report: p.report,
  start: p.start,
  end: p.end,
  role: p.role,
  party: p.party,
})

/** Whoever tells a hostile act of its own side, where another side asserts the same, admits it. */
function admissions(
  entries: readonly ClaimEntry[],
  group: readonly Proposition[],
  { sides }: Desk,
): ClaimEntry[] {
  const accusers = new Set(
    entries.filter((e) => e.role === 'asserts').flatMap((e) => (e.party ? sides.blocOf(e.party) : [])),
  )
  return entries.map((entry, i) => {
    const { party } = entry
    if (entry.role !== 'asserts' || party === null || accusers.size < 2) return entry
    const own = group[i]?.events.some(
      (e) =>
        e.plover === 'ASSAULT' &&
        e.happened === 'asserted' &&
        e.agents.some((a) => sides.blocOf(a) === sides.blocOf(party)),
    )
    return own ? { ...entry, role: 'admits' } : entry
  })
}

function casualtyDrafts(desk: Desk): Draft[] {
  return groupFigures(desk.reading.figures).map((figures) => {
    const [first] = figures
    const report = desk.reading.reports[desk.order.get(first?.report ?? '') ?? 0]
    return {
      gist: first && report ? report.report.text.slice(first.start, first.end) : '',
      kind: 'casualties',
      toll: tollOf(figures, desk.published, desk.lineage),
      entries: figures.map((figure) => figureEntry(figure, desk)),
      wordings: figures.flatMap((f) => {
        const own = desk.reading.reports[desk.order.get(f.report) ?? 0]
        return own ? [termsOf(own, [f])] : []
      }),
    }
  })
}

function figureEntry(figure: Figure, desk: Desk): ClaimEntry {
  const statement = figure.statement === null ? undefined : desk.statements.get(figure.statement)
  const { report, start, end } = figure
  const role = statement?.stance === 'denies' ? 'denies' : 'asserts'
  return {
    statement: figure.statement,
    figure: figure.id,
    event: null,
    report,
    start,
    end,
    role,
    party: statement?.source.party ?? null,
  }
}

function claimOf(draft: Draft, desk: Desk): Claim {
  const entries = [...draft.entries].sort((a, b) => compareEntries(a, b, desk))
  const origins = originsOf(entries, desk.statements, desk.lineage)
  const carriers = new Set(entries.map((e) => e.report))
  const since = earliest(entries, desk)
  const place = entries.map((e) => `${e.report}:${e.start}:${e.end}:${e.figure ?? e.statement ?? ''}`)
  return {
    id: idOf('c', draft.kind, ...place),
    gist: draft.gist,
    kind: draft.kind,
    entries,
    ...statusOf(entries, origins, desk.sides),
    roots: origins.length,
    origins,
    ...silenceOf(carriers, draft.wordings, since, desk.searchables, desk.weigh),
    verification: verificationsOf(entries, desk.reading.reports),
    toll: draft.toll,
  }
}

/** The day on which a claim is first carried; `null` where a carrier has no day, since it may be the first. */
function earliest(entries: readonly ClaimEntry[], desk: Desk): string | null {
  const days = entries.map((e) => desk.published(e.report))
  return days.includes(null) ? null : ([...days].sort()[0] ?? null)
}

const compareEntries = (a: ClaimEntry | undefined, b: ClaimEntry | undefined, desk: Desk): number =>
  (desk.order.get(a?.report ?? '') ?? 0) - (desk.order.get(b?.report ?? '') ?? 0) ||
  (a?.start ?? 0) - (b?.start ?? 0) ||
  (a?.end ?? 0) - (b?.end ?? 0)
