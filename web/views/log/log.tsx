import { WordingList } from '../../panel/idle.tsx'
import { useStory } from '../../story/context.ts'
import { Imports } from './imports.tsx'
import { Made } from './made.tsx'
import { Notes } from './notes.tsx'
import { ReportsRead } from './reports-read.tsx'

/** What was read, by which version, and what could not be read or decided. */
export function LogView() {
  const { dossier } = useStory()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="view log-view" tabIndex={0} aria-label="Log">
      <Made />
      <ReportsRead />
      <Imports />
      <Notes />
      {dossier.wording.length > 0 && (
        <div class="block words-used">
          <WordingList />
        </div>
      )}
    </section>
  )
}
