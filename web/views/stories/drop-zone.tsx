import { useRef, useState } from 'preact/hooks'
import { useNavigation } from '../../route/use-route.ts'
import type { Import, Server } from '../../source/source.ts'
import { droppedFiles } from './dropped-files.ts'
import { PasteForm } from './paste-form.tsx'
import { TokenForm } from './token-form.tsx'
import { useChange } from './use-change.ts'

/** Lets a file field take a folder; browsers know it, the types of the framework do not. */
const FOLDER = { webkitdirectory: true }

type Props = {
  readonly server: Server
  /** The story that the reports go to; `null` makes a new one. */
  readonly story: string | null
  readonly words: string
}

/** Where reports go in: files, a folder, or pasted text. The job that reads them stands in the address. */
export function DropZone({ server, story, words }: Props) {
  const { go } = useNavigation()
  const handing = useChange(server)
  const [isOver, setOver] = useState(false)
  const take = (what: Import): void => {
    if ('files' in what && what.files.length === 0) return
    handing.run(async () => go({ job: await server.submit(what, story) }))
  }
  return (
    <section
      class={`drop ${isOver ? 'over' : ''}`}
      aria-label="New reports"
      aria-busy={handing.state === 'busy'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void droppedFiles(event.dataTransfer).then((files) => take({ files }))
      }}
    >
      {handing.problem !== null && (
        <p class="problem" role="alert">
          {handing.problem}{' '}
          <button type="button" onClick={handing.reset}>
            Understood
          </button>
        </p>
      )}
      <TokenForm changing={handing} />
      <p class="drop-words" role="status">
        {handing.state === 'busy' ? 'Handing the reports over …' : words}
      </p>
      <div hidden={handing.state === 'busy'}>
        <Choices onTake={take} />
      </div>
    </section>
  )
}

/** The other ways in: files, a folder, a text. */
function Choices({ onTake }: { readonly onTake: (what: Import) => void }) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const chosen = (input: HTMLInputElement): void => {
    onTake({ files: [...(input.files ?? [])] })
    input.value = ''
  }
  return (
    <>
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
      <PasteForm onGive={onTake} />
    </>
  )
}
