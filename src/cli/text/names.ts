import type { Claim, ClaimEntry } from '../../model/claim.ts'
import type { Dossier } from '../../model/dossier.ts'
import { plainWords } from './style.ts'

/** Names by which a dossier's text speaks of reports, parties and speakers. */
export type Names = {
  readonly report: (id: string) => string
  readonly reports: (ids: readonly string[]) => string
  readonly party: (id: string) => string
  readonly who: (entry: ClaimEntry) => string
  readonly passage: (entry: Pick<ClaimEntry, 'report' | 'start' | 'end'>) => string
  readonly origins: (claim: Claim) => string
}

export function namesOf(dossier: Dossier): Names {
  const reports = new Map(dossier.reports.map((r) => [r.id, r]))
  const parties = new Map(dossier.parties.map((p) => [p.id, p.name]))
  const speakers = new Map(dossier.speakers.map((s) => [s.id, s]))
  const statements = new Map(dossier.statements.map((s) => [s.id, s]))
  const report = (id: string): string => reportName(reports.get(id))
  const party = (id: string): string => plainWords(parties.get(id) ?? id)
  const passage: Names['passage'] = ({ report: id, start, end }) =>
    plainWords(reports.get(id)?.text.slice(start, end) ?? '')
  const who = (entry: ClaimEntry): string => {
    const statement = statements.get(entry.statement ?? '')
    if (!statement) return 'in its own voice'
    const speaker = speakers.get(statement.source.speaker ?? '')
    const of = statement.source.party === null ? '' : party(statement.source.party)
    if (speaker) return of ? `${plainWords(speaker.name)} (${of})` : plainWords(speaker.name)
    if (of) return of
    const [words] = statement.source.spans
    return words ? `“${passage({ report: entry.report, ...words })}”` : 'a source it does not name'
  }
  return { report, reports: (ids) => ids.map(report).join(', '), party, who, passage, origins: originsOf }
}

function reportName(report: Dossier['reports'][number] | undefined): string {
  if (!report) return 'a report'
  const { origin } = report
  const file =
    'file' in origin
      ? origin.file
      : 'url' in origin
        ? origin.url
        : 'feed' in origin
          ? origin.item
          : origin.record
  return plainWords(report.outlet ?? file)
}

/** "carried by 3 reports, 1 origin". */
function originsOf(claim: Claim): string {
  const carriers = new Set(claim.entries.map((e) => e.report)).size
  return `carried by ${counted(carriers, 'report')}, ${counted(claim.roots, 'origin')}`
}

export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
