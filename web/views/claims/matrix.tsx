import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { offsetsOf, useVirtual } from '../../frame/use-virtual.ts'
import { useNavigation } from '../../route/use-route.ts'
import type { ClaimRow } from '../../story/claim-rows.ts'
import { useStory } from '../../story/context.ts'
import type { Mark } from '../../story/stance.ts'
import { ColumnHeads } from './column-heads.tsx'
import { moveInGrid } from './grid-keys.ts'
import { heightOf, type Line, linesOf } from './lines.ts'
import { LineRow } from './rows.tsx'
import { useColumns } from './use-columns.ts'

/** More rows than ever stand near a screen. */
const SLOTS = 128

type Props = {
  readonly rows: readonly ClaimRow[]
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly phone: boolean
  readonly grouped: boolean
  readonly marks: ReadonlySet<Mark>
}

/** Claims against reports. Only the rows near the screen are drawn. */
export function Matrix({ rows, scroller, phone, grouped, marks }: Props) {
  const { route } = useNavigation()
  const story = useStory()
  const table = useRef<HTMLTableElement>(null)
  const [measured, setMeasured] = useState<ReadonlyMap<string, number>>(new Map())
  const [top, setTop] = useState(0)
  const lines = useMemo(() => linesOf(rows, grouped, route.open), [rows, grouped, route.open])
  const offsets = useMemo(
    () => offsetsOf(lines.map((l) => heightOf(l, measured, phone, story.columns.length))),
    [lines, measured, phone, story],
  )
  const { from, to, before, after } = useVirtual(scroller, offsets, top)
  const near = useColumns(scroller, table, story.columns.length)
  const onMeasure = useCallback((key: string, height: number) => {
    setMeasured((old) => (old.get(key) === height ? old : new Map(old).set(key, height)))
  }, [])
  useLayoutEffect(() => {
    const { offsetTop = 0, tBodies } = table.current ?? {}
    setTop(offsetTop + (tBodies?.[0]?.offsetTop ?? 0))
  }, [])
  const heads = useMemo(() => <ColumnHeads marks={marks} />, [marks, story])
  useShown(route.sel, lines, offsets, scroller, top)
  useEffect(() => keepReachable(table.current))
  const shown = lines.slice(from, to)
  const columns = phone ? 1 : story.columns.length + 1
  return (
    <table
      ref={table}
      class={`matrix ${phone ? 'phone' : ''} ${story.columns.length > 14 ? 'dense' : ''}`}
      aria-rowcount={lines.length}
      aria-label="Claims by report"
      onKeyDown={(event) => moveInGrid(event, table.current)}
      onFocusIn={(event) => takeTurn(event.target, table.current)}
    >
      {!phone && heads}
      <tbody>
        <Room height={before} columns={columns} />
        {shown.map((line, i) => (
          // Known by their places: a filter changes rows and makes no new ones.
          <LineRow
            key={`${line.kind} ${(from + i) % SLOTS}`}
            line={line}
            at={from + i}
            phone={phone}
            columns={near}
            onMeasure={onMeasure}
          />
        ))}
        <Room height={after} columns={columns} />
      </tbody>
    </table>
  )
}

/** The room of rows that are not drawn. */
const Room = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height === 0 ? null : (
    <tr class="room">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  )

/** One link of the table is in the order of Tab; arrows reach the others. */
function keepReachable(table: HTMLTableElement | null): void {
  if (!table || table.querySelector('tbody a[tabindex="0"]')) return
  table.querySelector<HTMLElement>('tbody a[data-col]')?.setAttribute('tabindex', '0')
}

function takeTurn(target: EventTarget | null, table: HTMLTableElement | null): void {
  if (!(target instanceof HTMLElement) || target.dataset.col === undefined) return
  for (const other of table?.querySelectorAll('a[tabindex="0"][data-col]') ?? [])
    other.setAttribute('tabindex', '-1')
  target.setAttribute('tabindex', '0')
}

/** Brings the row of a selection that came from elsewhere onto the screen, once. */
function useShown(
  sel: string | null,
  lines: readonly Line[],
  offsets: readonly number[],
  scroller: RefObject<HTMLDivElement | null>,
  top: number,
): void {
  const done = useRef<string | null>(null)
  useEffect(() => {
    if (sel === null || sel === done.current || top === 0) return
    const isFirst = done.current === null
    done.current = sel
    const claim = sel.split(':')[1]
    const at = lines.findIndex((l) => l.kind === 'claim' && l.row.claim.id === claim)
    const [y, element] = [(offsets[at] ?? 0) + top, scroller.current]
    if (!isFirst || at < 0 || !element || element.scrollTop > 0) return
    if (y > element.clientHeight - 120) element.scrollTop = y - element.clientHeight / 2
  }, [sel, lines, offsets, scroller, top])
}
