import type { Report } from '../../../src/model/report.ts'
import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import { dayWords } from '../../story/dates.ts'

/** Outlet, headline, day, whose words, and the way to the next report. */
export function ReportHead({ report }: { readonly report: Report }) {
  const { dossier, names, of } = useStory()
  const { href, go } = useNavigation()
  const { reports, lineages } = dossier
  const at = reports.findIndex((r) => r.id === report.id)
  const lineage = lineages.find((l) => l.id === report.lineage)
  const member = lineage?.reports.find((r) => r.report === report.id)
  const others = (lineage?.reports ?? []).filter((r) => r.report !== report.id)
  const parts = of.get(report.id)
  return (
    <header class="report-head">
      <nav class="neighbours" aria-label="Reports">
        <select
          aria-label="Report"
          value={report.id}
          onChange={(event) => go({ view: 'report', id: event.currentTarget.value, sel: null })}
        >
          {reports.map((r, i) => (
            <option key={r.id} value={r.id}>
              {`${i + 1}. ${names.report(r.id)}`}
            </option>
          ))}
        </select>
        {reports[at - 1] && <a href={href({ id: reports[at - 1]?.id ?? null, sel: null })}>Previous</a>}
        {reports[at + 1] && <a href={href({ id: reports[at + 1]?.id ?? null, sel: null })}>Next</a>}
      </nav>
      <h2 class="headline">
        <bdi>{names.report(report.id)}</bdi>
      </h2>
      <p class="report-line">
        <span>{report.published === null ? 'no date' : dayWords(report.published)}</span>
        {report.bylines.length > 0 && <bdi>{report.bylines.join(', ')}</bdi>}
        {report.credits.length > 0 && (
          <span>
            credits <bdi>{report.credits.join(', ')}</bdi>
          </span>
        )}
        <span>{parts?.statements.length ?? 0} statements</span>
        <span>{parts?.figures.length ?? 0} figures</span>
      </p>
      {others.length > 0 && member && (
        <p class="shares">
          {Math.round(100 * member.shared)} % of its words also in{' '}
          {others.map((o, i) => (
            <span key={o.report}>
              {i > 0 && ', '}
              <a href={href({ view: 'copies', id: null, pair: [report.id, o.report] })}>
                <bdi>{names.report(o.report)}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
    </header>
  )
}
