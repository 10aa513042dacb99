import type { Progress } from '../../source/source.ts'

type Props = { readonly progress: Progress | null; readonly onCancel: () => void }

/** How far the reading is, and the way to stop it. */
export function JobProgress({ progress, onCancel }: Props) {
  const words = progress
    ? `${progress.stage}: ${progress.done} of ${progress.of}`
    : 'Handing the reports over …'
  return (
    <section class="drop reading" aria-label="Reading">
      <p role="status">{words}</p>
      <progress max={progress?.of ?? 1} value={progress ? progress.done : undefined} aria-label="Reading" />
      <p class="actions">
        <button type="button" onClick={onCancel}>
          Stop
        </button>
      </p>
    </section>
  )
}
