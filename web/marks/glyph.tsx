import type { ComponentChild } from 'preact'
import type { Side } from '../story/sides.ts'
import type { Mark } from '../story/stance.ts'

/** The shapes, drawn around 0 in a field of 16. Stance is shape; the side gives colour and letter. */
const SHAPES: Readonly<Record<Mark, ComponentChild>> = {
  asserts: <circle r="5" class="fill" />,
  accuses: <path d="M0-6 6 0 0 6-6 0z" class="fill" />,
  voice: <rect x="-4" y="-4" width="8" height="8" class="fill" />,
  admits: (
    <>
      <circle r="5" class="line" />
      <path d="M0-5a5 5 0 0 0 0 10z" class="fill" />
    </>
  ),
  denies: (
    <>
      <circle r="5" class="line" />
      <path d="M-6.5 6.5 6.5-6.5" class="line" />
    </>
  ),
  doubts: <path d="M-2.6-2.6a2.6 2.6 0 1 1 3.7 2.4Q0 .4 0 2M0 4.6v.6" class="line" />,
  declines: <path d="M-5 0h10" class="line" />,
  threatens: <path d="M0-5.5 6 5H-6z" class="fill" />,
  demands: <path d="M0-4.5 5 4.3H-5z" class="line" />,
  offers: <path d="M0-5.4 5.4 0 0 5.4-5.4 0z" class="line" />,
  silent: null,
  'cannot-tell': <path d="M-6 2 2-6M-6 6 6-6M-2 6 6-2" class="hatch" />,
  'not-yet': <path d="M2-4-3 0l5 4" class="hatch" />,
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
      {relayed && (
        <svg width="7" height="16" viewBox="-4 -8 7 16" aria-hidden="true">
          <path d="M-3 0h5M0-2.5 2.5 0 0 2.5" class="line thin" />
        </svg>
      )}
      <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
        {SHAPES[mark]}
      </svg>
      {side && !bare && <span class="letter">{side.letter}</span>}
    </span>
  )
}
