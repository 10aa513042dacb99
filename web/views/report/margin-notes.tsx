import { useLayoutEffect, useState } from 'preact/hooks'
import { Glyph } from '../../marks/glyph.tsx'
import { SelectLink } from '../../marks/select-link.tsx'
import { rangeIn } from './highlights.ts'
import type { BlockParts, MarginNote } from './parts.ts'

type Props = {
  readonly parts: BlockParts
  readonly isSeen: boolean
  readonly node: () => Text | null
  readonly phone: boolean
}

/** Height of a note, and notes of one block shown at first. */
const NOTE = 24
const SHOWN = 60

/** What was found in a block, each note at the height of its sentence; on a phone folded under the block. */
export function MarginNotes({ parts, isSeen, node, phone }: Props) {
  const [isAll, setAll] = useState(false)
  const [tops, setTops] = useState<readonly number[]>([])
  const notes = isAll ? parts.notes : parts.notes.slice(0, SHOWN)
  useLayoutEffect(() => {
    const text = node()
    if (!isSeen || phone || !text) return
    const place = (): void => setTops(placed(notes, text, parts.block.start))
    place()
    const resized = new ResizeObserver(place)
    if (text.parentElement) resized.observe(text.parentElement)
    return () => resized.disconnect()
  }, [isSeen, parts, isAll, phone])
  if (parts.notes.length === 0) return <div class="notes" />
  const more = parts.notes.length - notes.length
  const list = (
    <>
      {notes.map((note, i) => (
        <Note key={note.key} note={note} top={phone ? null : (tops[i] ?? i * NOTE)} />
      ))}
      {more > 0 && (
        <button
          type="button"
          class="more"
          onClick={() => setAll(true)}
          style={phone ? {} : { top: `${(tops.at(-1) ?? 0) + NOTE}px` }}
        >
          {more} more
        </button>
      )}
    </>
  )
  if (phone)
    return (
      <details class="notes">
        <summary>
          {parts.notes.length} {parts.notes.length === 1 ? 'note' : 'notes'}
        </summary>
        {isSeen && list}
      </details>
    )
  const height = ((isSeen ? tops.at(-1) : undefined) ?? 0) + NOTE * (more > 0 ? 2 : 1)
  return (
    <div class="notes" style={{ minHeight: `${height}px` }}>
      {isSeen && list}
    </div>
  )
}

function Note({ note, top }: { readonly note: MarginNote; readonly top: number | null }) {
  return (
    <SelectLink
      to={note.selection}
      class={`note ${note.mark === 'figure' ? 'count' : ''}`}
      style={top === null ? {} : { top: `${top}px` }}
    >
      {note.mark === 'figure' ? (
        <span class="glyph count-mark" aria-hidden="true" />
      ) : (
        <Glyph mark={note.mark} side={note.side} />
      )}
      <span class="words">{note.words}</span>
    </SelectLink>
  )
}

/** Tops of notes from the block's top: at their sentence, pushed down where the one before stands there. */
function placed(notes: readonly MarginNote[], text: Text, start: number): number[] {
  const top = text.parentElement?.getBoundingClientRect().top ?? 0
  let free = 0
  return notes.map((note) => {
    const box = rangeIn(text, note.start - start, note.start - start + 1)?.getBoundingClientRect()
    const at = Math.max(free, Math.round((box?.top ?? top) - top))
    free = at + NOTE
    return at
  })
}
