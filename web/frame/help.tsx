import { useEffect, useRef } from 'preact/hooks'
import { KEY_WORDS } from './keys.ts'

/** Every key, and the promises of the page. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <form method="dialog">
        <button type="submit" class="close" aria-label="Close (Escape)">
          ×
        </button>
      </form>
      <h2 id="help-title">Keys</h2>
      <dl>
        {KEY_WORDS.map(([keys, words]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>
        Nothing here says what is true. A claim’s status tells who says it, who grants it and who denies it; a
        copy is never a second voice. This page asks nothing of any other computer.
      </p>
    </dialog>
  )
}
