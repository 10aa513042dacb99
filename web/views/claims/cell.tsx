import { Glyph } from '../../marks/glyph.tsx'
import { useNavigation } from '../../route/use-route.ts'
import { absenceOf, type ClaimRow } from '../../story/claim-rows.ts'
import { useStory } from '../../story/context.ts'
import { MARK_WORDS } from '../../story/stance.ts'

type Props = {
  readonly row: ClaimRow
  readonly report: string
  readonly at: number
  readonly phone: boolean
}

/** Shapes of one cell; a fourth is in the claim's own row of entries. */
const SHAPES = 3

/** What one report has of one claim. Each shape is a link to its sentence; an empty cell says why it is empty. */
export function Cell({ row, report, at, phone }: Props) {
  const story = useStory()
  const { claim, cells } = row
  const marks = cells.get(report)
  const where = story.names.report(report)
  const Box = phone ? 'span' : 'td'
  if (marks)
    return (
      <Box class={`cell has-${Math.min(SHAPES, marks.length)}`}>
        {marks.slice(0, SHAPES).map(({ mark, side, index, relayed }) => (
          <CellLink
            key={index}
            sel={`entry:${claim.id}:${index}`}
            label={`${where}: ${whoDoes(row, index, story)} ${MARK_WORDS[mark]}`}
            at={at}
            report={report}
          >
            <Glyph mark={mark} side={side} relayed={relayed} />
          </CellLink>
        ))}
      </Box>
    )
  const mark = absenceOf(claim, report)
  return (
    <Box class={`cell ${mark ?? 'silent'}`}>
      {mark && (
        <CellLink
          sel={`cell:${claim.id}:${report}`}
          label={`${where}: ${MARK_WORDS[mark]}`}
          at={at}
          report={report}
        />
      )}
    </Box>
  )
}

type LinkProps = {
  readonly sel: string
  readonly label: string
  readonly at: number
  readonly report: string
  readonly children?: preact.ComponentChildren
}

/** As `SelectLink`, made for thousands: no more than its address. */
function CellLink({ sel, label, at, report, children }: LinkProps) {
  const { route, href, selectHref } = useNavigation()
  const isOn = route.sel === sel
  return (
    <a
      class="sel"
      href={isOn ? href({ view: 'report', id: report, sel }) : selectHref(sel)}
      title={label}
      data-sel={sel}
      data-col={at}
      tabIndex={-1}
      aria-current={isOn ? 'true' : undefined}
    >
      {children}
    </a>
  )
}

function whoDoes({ claim }: ClaimRow, index: number, { names }: ReturnType<typeof useStory>): string {
  const entry = claim.entries[index]
  return (entry && names.who(entry)) ?? 'the report'
}
