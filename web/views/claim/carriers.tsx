import type { Claim, ClaimOrigin } from '../../../src/model/claim.ts'
import { SelectLink } from '../../marks/select-link.tsx'
import { useStory } from '../../story/context.ts'
import type { Story } from '../../story/story.ts'

/** Independent origins and who carries each; then the reports that have nothing of it. */
export function Carriers({ claim }: { readonly claim: Claim }) {
  const story = useStory()
  return (
    <section class="block carriers">
      <h3>
        {claim.roots} {claim.roots === 1 ? 'origin' : 'origins'}, and who carries{' '}
        {claim.roots === 1 ? 'it' : 'each'}
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Origin</th>
            <th scope="col">Carried by</th>
          </tr>
        </thead>
        <tbody>
          {claim.origins.map((origin) => (
            <tr key={`${origin.kind} ${origin.id}`}>
              <th scope="row">
                <bdi>{originWords(origin, story)}</bdi>
              </th>
              <td>{origin.reports.map(story.names.report).join(', ')}</td>
            </tr>
          ))}
          {claim.origins.length === 0 && (
            <tr>
              <td colSpan={2}>Nobody in the reports puts it forward; it is only answered.</td>
            </tr>
          )}
        </tbody>
      </table>
      <Absent claim={claim} label="Not mentioned in" reports={claim.silent} />
      <Absent claim={claim} label="Cannot tell" reports={claim.cannotTell} />
      <Absent claim={claim} label="Published before it was said" reports={claim.notYet} />
    </section>
  )
}

function originWords({ kind, id, reports }: ClaimOrigin, { dossier, names }: Story): string {
  if (kind === 'lineage') {
    const root = dossier.lineages.find((l) => l.id === id)?.root
    return root ?? `${names.report(reports[0] ?? '')}, its own reporting`
  }
  const speaker = dossier.speakers.find((s) => s.id === id)
  return speaker?.name ?? names.party(id)
}

type AbsentProps = { readonly claim: Claim; readonly label: string; readonly reports: readonly string[] }

function Absent({ claim, label, reports }: AbsentProps) {
  const { names } = useStory()
  if (reports.length === 0) return null
  return (
    <div class="absent">
      <span>{label}</span>
      <ul>
        {reports.map((report) => (
          <li key={report}>
            <SelectLink to={{ kind: 'cell', claim: claim.id, report }}>
              <bdi>{names.report(report)}</bdi>
            </SelectLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
