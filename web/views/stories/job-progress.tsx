import { useNavigation } from '../../route/use-route.ts'
import type { Ended, Server } from '../../source/source.ts'
import { TokenForm } from './token-form.tsx'
import { useChange } from './use-change.ts'
import { useJob } from './use-job.ts'

type Props = {
  readonly server: Server
  readonly job: string
  readonly hint?: string
  readonly onDone: (ended: Ended) => void
}

/** How far a reading is, and the way to stop it; what went wrong with it, once it has. */
export function JobProgress({ server, job, hint, onDone }: Props) {
  const { replace } = useNavigation()
  const { progress, error } = useJob(server, job, onDone)
  const stopping = useChange(server)
  if (error)
    return (
      <section class="drop reading" aria-label="Reading">
        <p role="alert">{error.message}</p>
        {error.where !== null && error.code !== 'cancelled' && (
          <p class="hint">
            In <bdi>{error.where}</bdi>
          </p>
        )}
        <p class="actions">
          <button type="button" onClick={() => replace({ job: null })}>
            Understood
          </button>
        </p>
      </section>
    )
  return (
    <section class="drop reading" aria-label="Reading">
      <p role="status">
        {progress
          ? `Reading the reports, ${progress.stage}: ${progress.done} of ${progress.of}`
          : 'The reports are stored and wait to be read …'}
      </p>
      <progress max={progress?.of || 1} value={progress ? progress.done : undefined} aria-label="Reading" />
      <p class="actions">
        <button
          type="button"
          disabled={stopping.state === 'busy'}
          onClick={() => stopping.run(() => server.cancel(job))}
        >
          Stop
        </button>
        {stopping.problem !== null && <span role="alert">{stopping.problem}</span>}
      </p>
      <TokenForm changing={stopping} />
      {hint !== undefined && <p class="hint">{hint}</p>}
    </section>
  )
}
