import { claimsCsv, figuresCsv, statementsCsv } from '../../src/export/tables.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { useNavigation } from '../route/use-route.ts'
import { useSource, useStory } from '../story/context.ts'

/** The files that the page writes by itself. */
const FILES: readonly {
  readonly label: string
  readonly ending: string
  readonly type: string
  readonly write: (dossier: Dossier) => string
}[] = [
  {
    label: 'Dossier, JSON',
    ending: '.json',
    type: 'application/json',
    write: (dossier) => JSON.stringify(dossier, null, 2),
  },
  { label: 'Claims, CSV', ending: '-claims.csv', type: 'text/csv', write: claimsCsv },
  { label: 'Statements, CSV', ending: '-statements.csv', type: 'text/csv', write: statementsCsv },
  { label: 'Figures, CSV', ending: '-figures.csv', type: 'text/csv', write: figuresCsv },
]

/** The ways out: print, and files. What the page can write it writes itself, from disk as from a server. */
export function Export() {
  const { dossier } = useStory()
  const { server } = useSource()
  const { route } = useNavigation()
  return (
    <details class="export" name="export">
      <summary>Export</summary>
      <div class="choices">
        <button type="button" onClick={() => print()}>
          Print, or save as PDF
        </button>
        {server && route.story !== null && (
          <a href={server.exportUrl(route.story, 'html')} download>
            This page as one file
          </a>
        )}
        {FILES.map(({ label, ending, type, write }) => (
          <button
            key={label}
            type="button"
            onClick={() => save(`${dossier.story.id}${ending}`, write(dossier), type)}
          >
            {label}
          </button>
        ))}
      </div>
    </details>
  )
}

function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
