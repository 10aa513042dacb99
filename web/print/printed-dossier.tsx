import { SECTIONS } from '../../src/cli/text/status-words.ts'
import { EntryList } from '../marks/entry-list.tsx'
import { Legend } from '../marks/legend.tsx'
import { useStory } from '../story/context.ts'
import { rangeWords } from '../story/dates.ts'
import { sorted } from '../story/facets.ts'
import { MARK_WORDS, type Mark } from '../story/stance.ts'
import { Notes } from '../views/log/notes.tsx'
import { ReportsRead } from '../views/log/reports-read.tsx'

/** The whole dossier on paper: claims by status with their entries, the reports, the notes. */
export function PrintedDossier() {
  const { dossier, rows, sides } = useStory()
  const { story, reports, lineages } = dossier
  const all = sorted(rows, 'contradiction')
  const marks = new Set(Object.keys(MARK_WORDS) as Mark[])
  return (
    <article class="printed">
      <h1 dir="auto">{story.title}</h1>
      <p>
        {[
          ...(story.when ? [rangeWords(story.when)] : []),
          `${reports.length} reports`,
          `${lineages.length} independent texts`,
          ...sides.all.map((s) => `${s.letter}: ${s.name}`),
        ].join(' · ')}
      </p>
      <Legend marks={marks} />
      {SECTIONS.map(([status, label]) => {
        const claims = all.filter((r) => r.claim.status === status)
        if (claims.length === 0) return null
        return (
          <section key={status}>
            <h2>
              {label} ({claims.length})
            </h2>
            {claims.map((row) => (
              <div key={row.claim.id} class="printed-claim">
                <h3>
                  {row.lead} <span dir="auto">{row.title}</span> {row.numbers}
                </h3>
                <p>{row.claim.why}</p>
                <EntryList claim={row.claim} />
              </div>
            ))}
          </section>
        )
      })}
      <ReportsRead />
      <Notes />
    </article>
  )
}
