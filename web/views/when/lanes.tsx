import type { VNode } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { rove } from '../../frame/rove.ts'
import { bareLink, type Ways } from '../../marks/bare-link.tsx'
import { shapeOf } from '../../marks/glyph.tsx'
import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import { dayOfNumber, dayWords, rangeWords } from '../../story/dates.ts'
import { claimOf } from '../../story/passage.ts'
import { parseSelection } from '../../story/selection.ts'
import { MARK_WORDS } from '../../story/stance.ts'
import type { Story } from '../../story/story.ts'
import { type Layout, layoutOf, type Placed } from './layout.ts'
import { type Timeline, wordsOf } from './timeline.ts'
import { useNear } from './use-near.ts'

/** Two lanes on one axis of days: above what happened, below what was said. What is contested, or selected, is joined. */
export function Lanes({ timeline }: { readonly timeline: Timeline }) {
  const { route, href, selectHref } = useNavigation()
  const scroller = useRef<HTMLDivElement>(null)
  const story = useStory()
  const layout = layoutOf(timeline)
  const chosen = claimOf(parseSelection(route.sel), story)
  const near = useNear(scroller, layout.width)
  const base = selectHref('')
  const marks = useMemo(() => {
    const isNear = ({ left, width }: Placed): boolean => left + width > near.from && left < near.to
    const drawn = { story, layout, chosen, base, sel: route.sel, href }
    const happened = layout.happened.filter(isNear)
    return [
      ...happened.map((p, i) => laneMark(p, true, i === 0, drawn)),
      ...layout.said.filter(isNear).map((p, i) => laneMark(p, false, i === 0, drawn)),
    ]
  }, [story, layout, chosen, base, route.sel, near])
  const percent = (x: number): string => `${(100 * x) / layout.width}%`
  return (
    <div class="lanes-wide" ref={scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: marks in a picture are no fields of a form */}
      <div
        role="group"
        aria-label="Marks in time; arrows move among them"
        onKeyDown={rove}
        class={`lanes ${chosen === null ? '' : 'chosen'}`}
        style={{ minWidth: `${layout.width}px`, height: `${layout.height}px` }}
      >
        <span class="lane-name" style={{ top: '0px' }}>
          Happened
        </span>
        <span class="lane-name" style={{ bottom: '-18px' }}>
          Said
        </span>
        <Joins chosen={chosen} layout={layout} />
        <div class="days" style={{ top: `${layout.axis}px` }} aria-hidden="true">
          {layout.days.map(({ day, left, width, isEmpty }) => (
            <span
              key={day}
              class={`day ${isEmpty ? 'bare' : ''}`}
              style={{ left: percent(left), width: percent(width) }}
            >
              {!isEmpty && dayWords(dayOfNumber(day)).replace(/ \d{4}$/, '')}
            </span>
          ))}
        </div>
        {marks}
      </div>
    </div>
  )
}

type Drawn = Ways & { readonly story: Story; readonly layout: Layout; readonly chosen: string | null }

/** One mark; several days are a bar as wide as what is not known. The first of a lane is in the order of Tab. */
function laneMark(
  { mark, left, width, top }: Placed,
  isUp: boolean,
  isFirst: boolean,
  drawn: Drawn,
): VNode | null {
  const { story, layout, chosen } = drawn
  const { claim, when, isPublished, index } = mark
  const entry = claim.claim.entries[index]
  if (!entry) return null
  const label = isUp
    ? `${rangeWords(when)}: ${wordsOf(mark)}`
    : `${isPublished ? 'Published' : 'Said'} ${rangeWords(when)}: ${story.names.who(entry) ?? 'in its own voice'} ${MARK_WORDS[mark.mark]}: ${claim.title}`
  const side = mark.side ? `hue-${mark.side.hue}` : 'hue-none'
  return bareLink(
    {
      key: mark.key,
      sel: `entry:${claim.claim.id}:${index}`,
      label,
      report: entry.report,
      tabIndex: isFirst ? 0 : -1,
      class: `lane-mark ${isUp ? 'up' : `down ${side}`} ${mark.from === mark.to ? '' : 'range'} ${claim.claim.id === chosen ? 'on' : ''} ${claim.claim.status}`,
      style: {
        left: `${(100 * left) / layout.width}%`,
        width: `${(100 * width) / layout.width}%`,
        top: `${top}px`,
      },
      children: isUp ? (
        <span class="event" />
      ) : (
        <span class="said-mark">
          {shapeOf(mark.mark, false)}
          {mark.side?.letter}
        </span>
      ),
    },
    drawn,
  )
}

/** Above so many contested claims lines would hide what they join: only the selected claim has them. */
const JOINED = 10

/** Lines from what happened to what was said of it: for the selected claim, faintly for the contested ones. */
function Joins({ chosen, layout }: { readonly chosen: string | null; readonly layout: Layout }) {
  const { happened, said, width, height } = layout
  const contested = new Set(
    happened.filter((p) => p.mark.claim.claim.status === 'contested').map((p) => p.mark.claim),
  )
  const isCrowded = contested.size > JOINED
  const lines = happened.flatMap((a) => {
    const { claim } = a.mark.claim
    const isOn = claim.id === chosen
    if (!isOn && (isCrowded || claim.status !== 'contested' || chosen !== null)) return []
    return said
      .filter((b) => b.mark.claim === a.mark.claim)
      .map((b) => ({ key: `${a.mark.key} ${b.mark.key}`, isOn, a, b }))
  })
  return (
    <svg class="lane-joins" aria-hidden="true" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
      {lines.map(({ key, isOn, a, b }) => {
        const [x1, y1, x2, y2] = [a.left + a.width / 2, a.top + 18, b.left + b.width / 2, b.top + 4]
        const middle = layout.axis + 17
        return (
          <path
            key={key}
            class={isOn ? 'on' : ''}
            vector-effect="non-scaling-stroke"
            d={`M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`}
          />
        )
      })}
    </svg>
  )
}
