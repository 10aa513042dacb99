import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** The table behind a picture, drawn when it is opened. */
export function Twin({ children }: { readonly children: () => ComponentChildren }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As a table</summary>
      {isOpen && <div class="wide">{children()}</div>}
    </details>
  )
}
