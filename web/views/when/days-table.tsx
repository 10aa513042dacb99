import { SelectLink } from '../../marks/select-link.tsx'
import { Twin } from '../../marks/twin.tsx'
import { rangeWords } from '../../story/dates.ts'
import { type Timeline, type TimeMark, wordsOf } from './timeline.ts'

/** All marks, in the order of days. */
function rowsOf(timeline: Timeline): { mark: TimeMark; what: string }[] {
  return [
    ...timeline.earlier.map((mark) => ({ mark, what: 'Earlier' })),
    ...timeline.happened.map((mark) => ({ mark, what: 'Happened' })),
    ...timeline.said.map((mark) => ({ mark, what: mark.isPublished ? 'Published' : 'Said' })),
  ].sort((a, b) => a.mark.from - b.mark.from || a.mark.to - b.mark.to)
}

/** The axis as a table. */
export function DaysTable({ timeline }: { readonly timeline: Timeline }) {
  return (
    <Twin>
      {() => (
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">What</th>
              <th scope="col">Claim</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(timeline).map(({ mark, what }) => (
              <tr key={mark.key}>
                <th scope="row">{rangeWords(mark.when)}</th>
                <td>{what}</td>
                <td>
                  <SelectLink to={mark.selection} class="words">
                    {wordsOf(mark)}
                  </SelectLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Twin>
  )
}

/** What is said to have happened before the axis begins. */
export function Earlier({ marks }: { readonly marks: readonly TimeMark[] }) {
  if (marks.length === 0) return null
  return (
    <div class="earlier">
      <h3>Outside the days shown</h3>
      <ul>
        {marks.slice(0, 40).map((mark) => (
          <li key={mark.key}>
            <SelectLink to={mark.selection}>
              <b>{rangeWords(mark.when)}</b> <span>{wordsOf(mark)}</span>
            </SelectLink>
          </li>
        ))}
      </ul>
      {marks.length > 40 && <p class="hint">{marks.length - 40} more in the table.</p>}
    </div>
  )
}
