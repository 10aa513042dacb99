import { SelectLink } from '../../marks/select-link.tsx'
import { Twin } from '../../marks/twin.tsx'
import type { ClaimRow } from '../../story/claim-rows.ts'
import { useStory } from '../../story/context.ts'
import { countNotes } from '../../story/count-notes.ts'
import { tollWords } from '../../story/profiles.ts'
import type { StripRow } from './strip-rows.ts'
import { TollTable } from './toll-band.tsx'

type Props = { readonly row: ClaimRow; readonly rows: readonly StripRow[] }

/** The plot as a table: bounds, hedge, speaker, report and words. */
export function StripTable({ row, rows }: Props) {
  const story = useStory()
  const { names } = story
  const { claim } = row
  const { toll } = claim
  return (
    <Twin>
      {() => (
        <>
          <TollTable claim={claim} />
          <table>
            <caption>
              {row.title}
              {toll && ` · ${tollWords(toll)}`}
            </caption>
            <thead>
              <tr>
                <th scope="col">Number</th>
                <th scope="col" class="n">
                  Low
                </th>
                <th scope="col" class="n">
                  High
                </th>
                <th scope="col">Hedge</th>
                <th scope="col">Who gives it</th>
                <th scope="col">Report</th>
                <th scope="col">Words</th>
                <th scope="col">Note</th>
              </tr>
            </thead>
            <tbody>
              {rows.flatMap((strip) =>
                strip.entries.map((index) => {
                  const entry = claim.entries[index]
                  if (!entry) return []
                  return (
                    <tr key={index}>
                      <th scope="row">{strip.number}</th>
                      <td class="n">{strip.figure.low ?? 'open'}</td>
                      <td class="n">{strip.figure.high ?? 'open'}</td>
                      <td>{strip.figure.hedge.replace('-', ' ')}</td>
                      <td>
                        <bdi>{strip.who}</bdi>
                      </td>
                      <td>
                        <bdi>{names.report(entry.report)}</bdi>
                      </td>
                      <td>
                        <SelectLink to={{ kind: 'entry', claim: claim.id, index }} class="words">
                          {names.passage(entry.report, entry)}
                        </SelectLink>
                      </td>
                      <td>{countNotes(claim, index, story).join('; ')}</td>
                    </tr>
                  )
                }),
              )}
            </tbody>
          </table>
        </>
      )}
    </Twin>
  )
}
