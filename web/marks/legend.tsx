import { useStory } from '../story/context.ts'
import { MARK_WORDS, type Mark } from '../story/stance.ts'
import { Glyph } from './glyph.tsx'

/** The shapes that this story uses, and its sides, in one line. */
export function Legend({ marks }: { readonly marks: ReadonlySet<Mark> }) {
  const { sides } = useStory()
  const used = (Object.keys(MARK_WORDS) as Mark[]).filter((m) => marks.has(m))
  return (
    <div class="legend">
      <ul aria-label="Shapes">
        {used.map((mark) => (
          <li key={mark}>
            <span class={mark === 'silent' ? 'blank' : ''}>
              <Glyph mark={mark} />
            </span>
            {MARK_WORDS[mark]}
          </li>
        ))}
      </ul>
      <SideKey />
      {sides.all.length === 0 && <p>No parties are told apart in this story.</p>}
    </div>
  )
}

/** Sides with their letters. */
function SideKey() {
  const { sides } = useStory()
  if (sides.all.length === 0) return null
  return (
    <ul aria-label="Sides" class="sides">
      {sides.all.map((side) => (
        <li key={side.id}>
          <span class={`chip hue-${side.hue}`}>{side.letter}</span>
          {side.name}
        </li>
      ))}
    </ul>
  )
}
