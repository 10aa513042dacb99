import { useMemo } from 'preact/hooks'
import { effectWords, SCOPE_WORDS } from '../../../src/cli/text/figure-words.ts'
import { numberWords } from '../../../src/cli/text/numbers.ts'
import { useGrowing } from '../../frame/use-growing.ts'
import { SelectLink } from '../../marks/select-link.tsx'
import { useStory } from '../../story/context.ts'
import { who } from '../../story/who.ts'

/** Rows drawn at a time. */
const STEP = 40

/** Figures that stand in no plot: what was read but is compared with nothing. */
export function OtherFigures() {
  const story = useStory()
  const others = useMemo(() => {
    const used = new Set(
      story.rows.flatMap((r) => (r.claim.kind === 'casualties' ? r.figures.map((f) => f.id) : [])),
    )
    return story.dossier.figures.filter((f) => !used.has(f.id))
  }, [story])
  const { shown, more, end } = useGrowing(others.length, STEP)
  if (others.length === 0) return null
  const { names, statements } = story
  return (
    <section class="block wide">
      <h2>Figures that are compared with none</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">Counts</th>
            <th scope="col">Who gives it</th>
            <th scope="col">Report</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {others.slice(0, shown).map((figure) => {
            const statement = statements.get(figure.statement ?? '')
            return (
              <tr key={figure.id}>
                <th scope="row">{numberWords(figure)}</th>
                <td>
                  {[
                    effectWords(figure.counts).toLowerCase(),
                    ...(figure.scope ? [SCOPE_WORDS[figure.scope]] : []),
                  ].join(', ')}
                </td>
                <td>
                  <bdi>{statement ? who(statement, story) : 'in its own voice'}</bdi>
                </td>
                <td>
                  <bdi>{names.report(figure.report)}</bdi>
                </td>
                <td>
                  <SelectLink to={{ kind: 'figure', id: figure.id }} class="words">
                    {names.passage(figure.report, figure)}
                  </SelectLink>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {shown < others.length && (
        <button type="button" ref={end} onClick={more}>
          {others.length - shown} more
        </button>
      )}
    </section>
  )
}
