import type { ClaimEntry, EntryRole } from '../../model/claim.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Stance, Statement } from '../../model/statement.ts'
import { printable, printableStart } from './printable.ts'

/** Names by which a dossier's text speaks of reports, parties and speakers; all of them are printable. */
export type Names = {
  /** The outlet, or the file's stem where none is known; made unlike any other report's. */
  readonly report: (id: string) => string
  /** A report's place in the list of reports, from 1. */
  readonly number: (id: string) => number
  readonly party: (id: string) => string
  /** Who speaks an entry: "Pavle Rostin (Karsovia)", "Karsovia", “the ministry”; `null` is the report's own voice. */
  readonly who: (entry: ClaimEntry) => string | null
  /** What an entry does, as a verb: "says", "accuses", "denies". */
  readonly verb: (entry: ClaimEntry) => string
  readonly said: (entry: ClaimEntry) => Statement['said']
  /** The party an entry speaks for, by name, or who speaks where none is known. */
  readonly side: (entry: ClaimEntry) => string
  readonly passage: (report: string, span: Span) => string
  /** What an entry says in its own words, without who says it. */
  readonly words: (entry: ClaimEntry) => string
}

/** Verbs behind which the one accused is named: "accuses Tolm of …"; another accuses by what it says. */
const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'blame', 'charge', 'condemn', 'denounce', 'suspect'])

const VERBS: Readonly<Record<EntryRole, string>> = {
  asserts: 'says',
  admits: 'acknowledges',
  denies: 'denies',
  doubts: 'doubts',
  declines: 'declines to say',
}
/** What is put forward other than by saying so; the words of such a statement do not read on after "says". */
const ACTS: Readonly<Partial<Record<Stance, string>>> = {
  accuses: 'accuses',
  threatens: 'threatens',
  demands: 'demands',
  offers: 'offers',
}

export function namesOf(dossier: Dossier): Names {
  const reports = new Map(dossier.reports.map((r) => [r.id, r]))
  const numbers = new Map(dossier.reports.map((r, i) => [r.id, i + 1]))
  const labels = labelsOf(dossier.reports)
  const parties = new Map(dossier.parties.map((p) => [p.id, p.name]))
  const speakers = new Map(dossier.speakers.map((s) => [s.id, s]))
  const statements = new Map(dossier.statements.map((s) => [s.id, s]))
  const party = (id: string): string => printableStart(parties.get(id) ?? id, 60)
  const passage: Names['passage'] = (id, { start, end }) =>
    printableStart(reports.get(id)?.text.slice(start, end) ?? '')
  const who = (entry: ClaimEntry): string | null => {
    const source = statements.get(entry.statement ?? '')?.source
    if (!source) return entry.party === null ? null : party(entry.party)
    const speaker = speakers.get(source.speaker ?? '')?.name
    const of = source.party ?? entry.party
    const [span] = source.spans
    const told = speaker ?? (source.party === null && span ? `“${passage(entry.report, span)}”` : undefined)
    if (told === undefined) return of === null ? 'a source it does not name' : party(of)
    const name = printableStart(told, 60)
    return of === null || party(of) === name ? name : `${name} (${party(of)})`
  }
  return {
    report: (id) => labels.get(id) ?? 'a report',
    number: (id) => numbers.get(id) ?? 0,
    party,
    who,
    verb: (entry) => {
      const { stance, cue } = statements.get(entry.statement ?? '') ?? {}
      if (stance === 'accuses' && !ACCUSING.has(cue?.lemma ?? '')) return VERBS[entry.role]
      return (entry.role === 'asserts' && stance && ACTS[stance]) || VERBS[entry.role]
    },
    said: (entry) => statements.get(entry.statement ?? '')?.said ?? null,
    side: (entry) => (entry.party === null ? (who(entry) ?? '') : party(entry.party)),
    passage,
    words: (entry) => {
      const content = statements.get(entry.statement ?? '')?.content.spans ?? []
      const parts = entry.figure === null ? content.map((span) => passage(entry.report, span)) : []
      const words = parts.join(' … ')
      return isEnough(words, entry) ? words : passage(entry.report, entry)
    },
  }
}

/** Of an answer short words alone ("the accusation") tell too little; the whole sentence part is shown. */
const isEnough = (words: string, { role }: ClaimEntry): boolean =>
  words !== '' && (role === 'asserts' || words.split(' ').length >= 5)

/** A label for each report. Where two are alike, the file and then the number tell them apart. */
function labelsOf(reports: readonly Report[]): Map<string, string> {
  const names = reports.map((r) => (r.outlet === null ? stemOf(r) : printableStart(r.outlet, 40)))
  const isAlike = (all: readonly string[], name: string): boolean =>
    all.indexOf(name) !== all.lastIndexOf(name)
  const told = names.map((name, i) => {
    const report = reports[i]
    return report && isAlike(names, name) && stemOf(report) !== name ? `${name} (${stemOf(report)})` : name
  })
  return new Map(
    reports.map((r, i) => [r.id, isAlike(told, told[i] ?? '') ? `${told[i]} [${i + 1}]` : (told[i] ?? '')]),
  )
}

function stemOf({ origin }: Report): string {
  const name =
    'file' in origin
      ? origin.file
      : 'url' in origin
        ? origin.url
        : 'feed' in origin
          ? origin.item
          : origin.record
  const stem = printable('file' in origin ? name.replace(/\.(?:txt|text|x?html?|md)$/i, '') : name)
  return stem === '' ? 'a report' : printableStart(stem, 40)
}

export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Words in quotation marks; those that are one quotation already keep their own. */
export const quoted = (words: string): string =>
  /^(?:"[^"]*"|“[^“”]*”|«[^«»]*»)$/.test(words) ? words : `“${words}”`
