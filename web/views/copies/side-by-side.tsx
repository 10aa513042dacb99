import { useMemo } from 'preact/hooks'
import { SelectLink } from '../../marks/select-link.tsx'
import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import type { Copy } from '../../story/copies.ts'
import { type Run, wordEdits } from '../../story/word-edits.ts'
import { alignedRows } from './aligned.ts'

/** Code units of unshared text shown between passages. */
const BETWEEN = 220

/** Two reports side by side: passages that both have in one line, words that only one has marked. */
export function SideBySide({ pair }: { readonly pair: readonly [string, string] }) {
  const story = useStory()
  const [a, b] = pair
  const rows = useMemo(() => alignedRows(a, b, story), [a, b, story])
  const count = rows.filter((r) => r.kind === 'passage').length
  return (
    <section class="beside" aria-label="Side by side">
      <div class="beside-head">
        <Choice pair={pair} at={0} />
        <Choice pair={pair} at={1} />
      </div>
      <p class="hint">
        {count === 0
          ? 'These two share no passage.'
          : `${count} shared ${count === 1 ? 'passage' : 'passages'}. Marked words stand in one of the two alone; grey text is not shared.`}
      </p>
      {count > 0 &&
        rows.map((row) =>
          row.kind === 'passage' ? (
            <PassageRow key={row.key} copy={row.copy} />
          ) : (
            <div key={row.key} class="beside-row gap">
              <p dir="auto">{shortened(row.a)}</p>
              <p dir="auto">{shortened(row.b)}</p>
            </div>
          ),
        )}
    </section>
  )
}

function PassageRow({ copy }: { readonly copy: Copy }) {
  const { reports } = useStory()
  const text = ({ report, start, end }: Copy['here']): string =>
    reports.get(report)?.text.slice(start, end) ?? ''
  const [here, there] = [text(copy.here), text(copy.there)]
  const [a, b] = useMemo(() => wordEdits(here, there), [here, there])
  const other = copy.side === 'a' ? 'b' : 'a'
  return (
    <div class="beside-row">
      <SelectLink to={{ kind: 'copy', lineage: copy.lineage, index: copy.index, side: copy.side }}>
        <Runs runs={a} />
      </SelectLink>
      <SelectLink to={{ kind: 'copy', lineage: copy.lineage, index: copy.index, side: other }}>
        <Runs runs={b} />
      </SelectLink>
    </div>
  )
}

const Runs = ({ runs }: { readonly runs: readonly Run[] }) => (
  <span dir="auto">
    {runs.map((run, i) => (
      <span key={i} class={run.isShared ? '' : 'only'}>
        {run.text}
      </span>
    ))}
  </span>
)

function shortened(text: string): string {
  if (text.length <= BETWEEN) return text
  const half = BETWEEN / 2
  return `${text.slice(0, half)} … ${text.slice(-half)}`
}

function Choice({ pair, at }: { readonly pair: readonly [string, string]; readonly at: 0 | 1 }) {
  const { dossier, names } = useStory()
  const { go, href } = useNavigation()
  return (
    <div>
      <select
        aria-label={at === 0 ? 'Left report' : 'Right report'}
        value={pair[at]}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          go({ pair: at === 0 ? [chosen, pair[1]] : [pair[0], chosen], sel: null })
        }}
      >
        {dossier.reports.map((r) => (
          <option key={r.id} value={r.id}>
            {`${names.number(r.id)}. ${names.report(r.id)}`}
          </option>
        ))}
      </select>{' '}
      <a href={href({ view: 'report', id: pair[at], sel: null })}>Read it</a>
    </div>
  )
}
