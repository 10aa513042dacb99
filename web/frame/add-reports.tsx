import { useEffect, useRef, useState } from 'preact/hooks'
import { useNavigation } from '../route/use-route.ts'
import type { Ended, Server } from '../source/source.ts'
import { useReload, useSource } from '../story/context.ts'
import { DropZone } from '../views/stories/drop-zone.tsx'
import { JobProgress } from '../views/stories/job-progress.tsx'

/** More reports for the story that is open: where they go in, and how far they are read. */
export function AddReports() {
  const { server } = useSource()
  const { route } = useNavigation()
  return server && route.story !== null ? <Adding server={server} story={route.story} /> : null
}

function Adding({ server, story }: { readonly server: Server; readonly story: string }) {
  const { route, replace } = useNavigation()
  const reload = useReload()
  const [isOpen, setOpen] = useState(false)
  const isReading = route.job !== null
  const done = (ended: Ended): void => {
    setOpen(false)
    replace({ job: null, story: ended.story })
    reload()
  }
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Add reports
      </button>
      {(isOpen || isReading) && (
        <Window
          onClose={() => {
            setOpen(false)
            if (isReading) replace({ job: null })
          }}
        >
          {route.job === null ? (
            <DropZone server={server} story={story} words="Drop more reports of this event here." />
          ) : (
            <JobProgress
              server={server}
              job={route.job}
              hint="The whole story is read again with the new reports. It goes on when this is closed."
              onDone={done}
            />
          )}
        </Window>
      )}
    </>
  )
}

type WindowProps = { readonly onClose: () => void; readonly children: preact.ComponentChildren }

function Window({ onClose, children }: WindowProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} class="help" aria-labelledby="add-title" onClose={onClose}>
      <form method="dialog">
        <button type="submit" class="close" aria-label="Close (Escape)">
          ×
        </button>
      </form>
      <h2 id="add-title">Add reports</h2>
      {children}
    </dialog>
  )
}
