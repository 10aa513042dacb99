import { useRef, useState } from 'preact/hooks'
import type { Import, Server } from '../../source/source.ts'
import { droppedFiles } from './dropped-files.ts'
import { JobProgress } from './job-progress.tsx'
import { PasteForm } from './paste-form.tsx'
import { useImport } from './use-import.ts'

/** Lets a file field take a folder; browsers know it, the types of the framework do not. */
const FOLDER = { webkitdirectory: true }

type Props = { readonly server: Server; readonly isFirst: boolean }

/** Where reports go in: files, a folder, or pasted text. */
export function DropZone({ server, isFirst }: Props) {
  const { state, start, cancel, reset } = useImport(server)
  const [isOver, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const take = (what: Import): void => {
    if ('files' in what && what.files.length === 0) return
    void start(what)
  }
  const chosen = (input: HTMLInputElement): void => {
    take({ files: [...(input.files ?? [])] })
    input.value = ''
  }
  if (state.kind === 'running') return <JobProgress progress={state.progress} onCancel={cancel} />
  return (
    <section
      class={`drop ${isOver ? 'over' : ''}`}
      aria-label="New reports"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void droppedFiles(event.dataTransfer).then((found) => take({ files: found }))
      }}
    >
      {state.kind === 'failed' && (
        <p class="problem" role="alert">
          {state.message}{' '}
          <button type="button" onClick={reset}>
            Understood
          </button>
        </p>
      )}
      <p class="drop-words">
        {isFirst
          ? 'Drop the reports of one event here: saved pages, texts, a folder or a zip.'
          : 'Drop more reports here.'}
      </p>
      <p class="actions">
        <button type="button" onClick={() => files.current?.click()}>
          Choose files
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          Choose a folder
        </button>
      </p>
      <input ref={files} type="file" multiple hidden onChange={(event) => chosen(event.currentTarget)} />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        {...FOLDER}
        onChange={(event) => chosen(event.currentTarget)}
      />
      <PasteForm onGive={take} />
    </section>
  )
}
