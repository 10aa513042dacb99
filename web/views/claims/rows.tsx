import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { EntryList } from '../../marks/entry-list.tsx'
import { useNavigation } from '../../route/use-route.ts'
import type { ClaimRow } from '../../story/claim-rows.ts'
import { useStory } from '../../story/context.ts'
import { dayWords } from '../../story/dates.ts'
import { cellsOf } from './cell.tsx'
import type { Line } from './lines.ts'
import type { Columns } from './use-columns.ts'

type Props = {
  readonly line: Line
  readonly at: number
  readonly phone: boolean
  /** The columns near the screen. */
  readonly columns: Columns
  readonly onMeasure: (key: string, height: number) => void
}

/** One line of the matrix. */
export function LineRow({ line, at, phone, columns, onMeasure }: Props) {
  const story = useStory()
  const span = phone ? 1 : story.columns.length + 1
  if (line.kind === 'claim')
    return <ClaimLine row={line.row} isOpen={line.isOpen} at={at} phone={phone} columns={columns} />
  if (line.kind === 'entries') return <OpenRow line={line} span={span} onMeasure={onMeasure} />
  return (
    <tr class="group" aria-rowindex={at + 1}>
      <th colSpan={span} scope="rowgroup">
        <span>
          {line.label} <em>{line.count}</em>
        </span>
      </th>
    </tr>
  )
}

type ClaimProps = {
  readonly row: ClaimRow
  readonly isOpen: boolean
  readonly at: number
  readonly phone: boolean
  readonly columns: Columns
}

/** A claim and its cells; those are made again only when something of them changes. */
function ClaimLine({ row, isOpen, at, phone, columns }: ClaimProps) {
  const story = useStory()
  const { route, href, selectHref } = useNavigation()
  const base = selectHref('')
  const sel = route.sel?.split(':')[1] === row.claim.id ? route.sel : null
  const { from, to } = columns
  const cells = useMemo(
    () => cellsOf(row, { story, base, sel, href, phone, columns: { from, to } }),
    [row, story, base, sel, phone, from, to],
  )
  return (
    <tr class={`claim ${isOpen ? 'open' : ''}`} data-row={row.claim.id} aria-rowindex={at + 1}>
      <th scope="row">
        <ClaimHead row={row} isOpen={isOpen} />
        {phone && <span class="strip">{cells}</span>}
      </th>
      {!phone && cells}
    </tr>
  )
}

/** What a claim is about, who puts it forward, and how widely it is carried. */
function ClaimHead({ row, isOpen }: { readonly row: ClaimRow; readonly isOpen: boolean }) {
  const { href } = useNavigation()
  const { claim, lead, title, numbers, differs, day, carriers } = row
  return (
    <span class="claim-head">
      <a
        class="turn"
        href={href({ open: isOpen ? null : claim.id })}
        aria-expanded={isOpen}
        tabIndex={-1}
        data-col="-1"
      >
        <span class="unseen">{`${isOpen ? 'Close' : 'Open'} the entries of: ${title}`}</span>
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M3 1l4 4-4 4" class="line" />
        </svg>
      </a>
      <a class="gist" href={href({ view: 'claim', id: claim.id })} tabIndex={-1} data-col="0">
        {lead !== '' && <b>{lead} </b>}
        <span dir="auto">{title}</span>
        {numbers !== null && <b class={differs ? 'differs' : ''}> {numbers}</b>}
      </a>
      <span class="meta">
        {[
          ...(day === null ? [] : [dayWords(day)]),
          `${carriers.length} ${carriers.length === 1 ? 'report' : 'reports'}`,
          `${claim.roots} ${claim.roots === 1 ? 'origin' : 'origins'}`,
          ...(differs ? ['numbers differ'] : []),
        ].join(' · ')}
      </span>
    </span>
  )
}

type OpenProps = {
  readonly line: Extract<Line, { kind: 'entries' }>
  readonly span: number
  readonly onMeasure: Props['onMeasure']
}

/** A claim's entries, opened in place. */
function OpenRow({ line, span, onMeasure }: OpenProps) {
  const element = useRef<HTMLTableRowElement>(null)
  useLayoutEffect(() => {
    if (element.current) onMeasure(line.key, element.current.offsetHeight)
  })
  return (
    <tr class="entries" ref={element}>
      <td colSpan={span} aria-label="Entries of the claim above">
        <div class="entries-in">
          <p class="why">{line.row.claim.why}</p>
          <EntryList claim={line.row.claim} />
        </div>
      </td>
    </tr>
  )
}
