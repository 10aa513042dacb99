import type { Report } from '../../src/model/report.ts'
import { useStory } from '../story/context.ts'
import { dayWords } from '../story/dates.ts'

/** Outlet, day, and whose text it credits. */
export function ReportLine({ report }: { readonly report: Report }) {
  const { names } = useStory()
  return (
    <p class="report-line">
      <bdi class="outlet">{names.report(report.id)}</bdi>
      <span>{report.published === null ? 'no date' : dayWords(report.published)}</span>
      {report.credits.length > 0 && (
        <span>
          credits <bdi>{report.credits.join(', ')}</bdi>
        </span>
      )}
    </p>
  )
}
