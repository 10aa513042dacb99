import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Span } from '../../../src/model/span.ts'
import { usePhone } from '../../frame/use-media.ts'
import { SelectLink } from '../../marks/select-link.tsx'
import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import { formatSelection } from '../../story/selection.ts'
import { offsetAt, paint, rangeIn } from './highlights.ts'
import { MarginNotes } from './margin-notes.tsx'
import type { Bar, BlockParts } from './parts.ts'

type Props = {
  readonly parts: BlockParts
  readonly index: number
  readonly isSeen: boolean
  readonly selected: Span | null
}

/** One block of a report: its bars, its text as one text node, its notes. */
export function BlockRow({ parts, index, isSeen, selected }: Props) {
  const { go } = useNavigation()
  const phone = usePhone()
  const element = useRef<HTMLElement>(null)
  const { block, text, marks } = parts
  const node = (): Text | null =>
    element.current?.firstChild instanceof Text ? element.current.firstChild : null
  useLayoutEffect(() => {
    const now = node()
    return isSeen && now ? paint(now, marks) : undefined
  }, [isSeen, marks])
  useLayoutEffect(() => {
    const now = node()
    if (!now || !selected) return
    return paint(
      now,
      [{ name: 'selected', start: selected.start - block.start, end: selected.end - block.start }],
      9,
    )
  }, [selected?.start, selected?.end, block.start])
  const isTitle = block.kind === 'headline' || block.kind === 'heading'
  const Tag = isTitle ? 'h3' : 'p'
  const select = (event: MouseEvent): void => {
    const now = node()
    const offset = now && offsetAt(now, event.clientX, event.clientY)
    if (offset === null || !getSelection()?.isCollapsed) return
    const at = block.start + offset
    const hits = parts.notes.filter((n) => n.start <= at && at <= n.end)
    const best = hits.sort((a, b) => a.end - a.start - (b.end - b.start))[0]
    if (best) go({ sel: formatSelection(best.selection) })
  }
  return (
    <div
      class={`block-row ${block.kind} ${block.repeats === null ? '' : 'repeats'}`}
      data-block={index}
      data-start={block.start}
    >
      <div class="bars">{isSeen && <Bars parts={parts} node={node} />}</div>
      <Tag ref={element as never} class="body" dir="auto" onClick={select}>
        {text}
      </Tag>
      <MarginNotes parts={parts} isSeen={isSeen} node={node} phone={phone} />
    </div>
  )
}

type BarsProps = { readonly parts: BlockParts; readonly node: () => Text | null }
type Placed = { readonly bar: Bar; readonly top: number; readonly height: number }

/** A bar beside each copied passage, as tall as its lines. */
function Bars({ parts, node }: BarsProps) {
  const { names } = useStory()
  const [placed, setPlaced] = useState<readonly Placed[]>([])
  useLayoutEffect(() => {
    const text = node()
    const top = text?.parentElement?.getBoundingClientRect().top
    if (!text || top === undefined) return
    setPlaced(
      parts.bars.flatMap((bar) => {
        const box = rangeIn(
          text,
          bar.start - parts.block.start,
          bar.end - parts.block.start,
        )?.getBoundingClientRect()
        return box ? [{ bar, top: box.top - top, height: box.height }] : []
      }),
    )
  }, [parts])
  return (
    <>
      {placed.map(({ bar, top, height }) => {
        const [copy] = bar.copies
        const others = [...new Set(bar.copies.map((c) => names.report(c.there.report)))]
        return (
          copy && (
            <SelectLink
              key={bar.start}
              class="bar"
              to={{ kind: 'copy', lineage: copy.lineage, index: copy.index, side: copy.side }}
              label={`Also in ${others.join(', ')}`}
              style={{ top: `${top}px`, height: `${height}px` }}
            />
          )
        )
      })}
    </>
  )
}
