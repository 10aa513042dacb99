import type { Report } from '../../../src/model/report.ts'
import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import { dayWords } from '../../story/dates.ts'

/** Every report with where it came from and what was found in it. */
export function ReportsRead() {
  const { dossier, names, of } = useStory()
  const { href } = useNavigation()
  return (
    <section class="block wide">
      <h2>Reports, in reading order</h2>
      <table>
        <thead>
          <tr>
            <th scope="col" class="n">
              No.
            </th>
            <th scope="col">Report</th>
            <th scope="col">Published</th>
            <th scope="col">Language</th>
            <th scope="col">From</th>
            <th scope="col">Credits</th>
            <th scope="col" class="n">
              Statements
            </th>
            <th scope="col" class="n">
              Figures
            </th>
            <th scope="col" class="n">
              Words
            </th>
          </tr>
        </thead>
        <tbody>
          {dossier.reports.map((report, i) => (
            <tr key={report.id}>
              <td class="n">{i + 1}</td>
              <th scope="row">
                <a href={href({ view: 'report', id: report.id, sel: null })}>
                  <bdi>{names.report(report.id)}</bdi>
                </a>
              </th>
              <td>{report.published === null ? 'no date' : dayWords(report.published)}</td>
              <td>{report.language === 'und' ? 'not known' : report.language}</td>
              <td>
                <bdi>{originWords(report)}</bdi>
              </td>
              <td>
                <bdi>{report.credits.join(', ')}</bdi>
              </td>
              <td class="n">{of.get(report.id)?.statements.length ?? 0}</td>
              <td class="n">{of.get(report.id)?.figures.length ?? 0}</td>
              <td class="n">{report.text.split(/\s+/).filter((w) => w !== '').length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function originWords({ origin }: Report): string {
  if ('file' in origin) return origin.file
  if ('url' in origin) return origin.url
  return 'feed' in origin ? `${origin.feed}, ${origin.item}` : `${origin.warc}, ${origin.record}`
}
