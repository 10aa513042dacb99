import { groupBy } from '../../../src/model/group-by.ts'
import type { Note } from '../../../src/model/note.ts'
import { SelectLink } from '../../marks/select-link.tsx'
import { useStory } from '../../story/context.ts'

/** Notes of one kind that are listed. */
const LISTED = 200

/** What could not be read or decided, and what was taken for granted, each with its passage. */
export function Notes() {
  const { dossier } = useStory()
  const notes = dossier.notes.map((note, index) => ({ note, index }))
  const groups = groupBy(notes, ({ note }) => note.code)
  return (
    <section class="block">
      <h2>Notes</h2>
      {notes.length === 0 && (
        <p class="hint">Nothing was left unread, and nothing had to be taken for granted.</p>
      )}
      {[...groups].map(([code, items]) => (
        <div key={code} class="note-group">
          <h3>
            {code} <em>{items.length}</em>
          </h3>
          <ul class="plain">
            {items.slice(0, LISTED).map(({ note, index }) => (
              <li key={index}>
                <NoteLine note={note} index={index} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function NoteLine({ note, index }: { readonly note: Note; readonly index: number }) {
  const { names } = useStory()
  if (note.report === null) return <span class="sel">{note.message}</span>
  return (
    <SelectLink to={{ kind: 'note', index }}>
      <bdi>{names.report(note.report)}</bdi>: <span dir="auto">{note.message}</span>
    </SelectLink>
  )
}
