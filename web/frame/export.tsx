import { useNavigation } from '../route/use-route.ts'
import { useSource, useStory } from '../story/context.ts'

/** What a server writes, by its name in the address. */
const FORMATS: readonly (readonly [string, string])[] = [
  ['json', 'Dossier, JSON'],
  ['html', 'This page as one file'],
  ['csv', 'Ledger, CSV'],
]

/** The ways out: print, and files. A page from disk writes its own dossier. */
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
        {server && route.story !== null ? (
          FORMATS.map(([format, label]) => (
            <a key={format} href={server.exportUrl(route.story ?? '', format)} download>
              {label}
            </a>
          ))
        ) : (
          <button
            type="button"
            onClick={() => save(`${dossier.story.id}.json`, JSON.stringify(dossier, null, 2))}
          >
            Dossier, JSON
          </button>
        )}
      </div>
    </details>
  )
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
