import type { VNode } from 'preact'
import type { Side } from '../story/sides.ts'
import type { Mark } from '../story/stance.ts'

/** A shape as one path, filled, drawn as a line, or both. One element each, so that a cell that changes is not made anew. */
type Shape = { readonly d: string; readonly class: 'fill' | 'line' | 'fill line' | 'hatch' }

/** The shapes, drawn around 0 in a field of 16. Stance is shape; the side gives colour and letter. */
const SHAPES: Readonly<Record<Mark, Shape | null>> = {
  asserts: { d: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z', class: 'fill' },
  accuses: { d: 'M0-6 6 0 0 6-6 0z', class: 'fill' },
  voice: { d: 'M-4-4h8v8h-8z', class: 'fill' },
  // The left half, and the right half's arc there and back.
  admits: { d: 'M0-5a5 5 0 0 0 0 10zM0-5a5 5 0 0 1 0 10a5 5 0 0 0 0-10', class: 'fill line' },
  denies: { d: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM-6.5 6.5 6.5-6.5', class: 'line' },
  doubts: { d: 'M-2.6-2.6a2.6 2.6 0 1 1 3.7 2.4Q0 .4 0 2M0 4.6v.6', class: 'line' },
  declines: { d: 'M-5 0h10', class: 'line' },
  threatens: { d: 'M0-5.5 6 5H-6z', class: 'fill' },
  demands: { d: 'M0-4.5 5 4.3H-5z', class: 'line' },
  offers: { d: 'M0-5.4 5.4 0 0 5.4-5.4 0z', class: 'line' },
  silent: null,
  'cannot-tell': { d: 'M-6 2 2-6M-6 6 6-6M-2 6 6-2', class: 'hatch' },
  'not-yet': { d: 'M2-4-3 0l5 4', class: 'hatch' },
}

type Props = {
  readonly mark: Mark
  readonly side?: Side | null
  readonly relayed?: boolean
  readonly bare?: boolean
}

/** A stance in the colour and with the letter of its side. Its meaning is told by what it stands in: it is hidden from readers. */
export function Glyph({ mark, side = null, relayed = false, bare = false }: Props) {
  return (
    <span class={`glyph ${side ? `hue-${side.hue}` : 'hue-none'}`} aria-hidden="true">
      {shapeOf(mark, relayed)}
      {side && !bare && <span class="letter">{side.letter}</span>}
    </span>
  )
}

/** The shape alone, in the colour of what it stands in; behind an arrow where it is relayed. */
export function shapeOf(mark: Mark, relayed: boolean): VNode {
  const shape = SHAPES[mark]
  return (
    <svg
      width={relayed ? 23 : 16}
      height="16"
      viewBox={relayed ? '-15 -8 23 16' : '-8 -8 16 16'}
      aria-hidden="true"
    >
      {shape && <path d={shape.d} class={shape.class} />}
      {relayed && <path d="M-14 0h5M-11-2.5-8.5 0-11 2.5" class="line thin" />}
    </svg>
  )
}
