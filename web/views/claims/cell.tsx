import type { VNode } from 'preact'
import { bareLink, type Ways } from '../../marks/bare-link.tsx'
import { shapeOf } from '../../marks/glyph.tsx'
import { absenceOf, type CellMark, type ClaimRow } from '../../story/claim-rows.ts'
import { MARK_WORDS } from '../../story/stance.ts'
import type { Story } from '../../story/story.ts'
import type { Columns } from './use-columns.ts'

/** On a phone so many reports are all drawn; of more, those that have the claim. */
export const PHONE_ALL = 33

/** Shapes of one cell; a fourth is in the claim's own row of entries. */
const SHAPES = 3

type Drawn = Ways & { readonly story: Story; readonly phone: boolean; readonly columns: Columns }

/** What each report has of one claim. Each shape is a link to its sentence; an empty cell says why it is empty. */
export function cellsOf(row: ClaimRow, drawn: Drawn): (VNode | null)[] {
  const { story, phone, columns } = drawn
  const { from, to } = phone ? { from: 0, to: story.columns.length } : columns
  const cells = story.columns.slice(from, to).map((report, i) => cellOf(row, report, from + i, drawn))
  return [...room('before', from), ...cells, ...room('after', story.columns.length - to)]
}

/** The room of columns that are not drawn. */
const room = (key: string, columns: number): VNode[] =>
  columns > 0 ? [<td key={key} colSpan={columns} class="cell" />] : []

function cellOf(row: ClaimRow, report: string, i: number, drawn: Drawn): VNode | null {
  const { story, phone } = drawn
  const Box = phone ? 'span' : 'td'
  const marks = row.cells.get(report)
  // On a phone a hundred empty cells would hide the full ones.
  if (phone && !marks && story.columns.length > PHONE_ALL) return null
  const absent = marks ? null : absenceOf(row.claim, report)
  const kind = marks ? `has-${Math.min(SHAPES, marks.length)}` : (absent ?? 'silent')
  return (
    <Box key={report} class={`cell ${kind}`}>
      {marks?.slice(0, SHAPES).map((mark) => markLink(mark, row, report, i + 1, drawn))}
      {absent &&
        bareLink(
          {
            sel: `cell:${row.claim.id}:${report}`,
            label: `${story.names.report(report)}: ${MARK_WORDS[absent]}`,
            report,
            class: 'hue-none',
            'data-col': i + 1,
            tabIndex: -1,
          },
          drawn,
        )}
    </Box>
  )
}

function markLink(mark: CellMark, { claim }: ClaimRow, report: string, at: number, drawn: Drawn): VNode {
  const { names } = drawn.story
  const entry = claim.entries[mark.index]
  const who = (entry && names.who(entry)) ?? 'the report'
  const { side } = mark
  return bareLink(
    {
      sel: `entry:${claim.id}:${mark.index}`,
      label: `${names.report(report)}: ${who} ${MARK_WORDS[mark.mark]}`,
      report,
      class: side ? `hue-${side.hue}` : 'hue-none',
      'data-col': at,
      tabIndex: -1,
      children: (
        <>
          {shapeOf(mark.mark, mark.relayed)}
          {side?.letter}
        </>
      ),
    },
    drawn,
  )
}
