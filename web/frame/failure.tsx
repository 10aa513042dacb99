import { SourceError } from '../source/source.ts'

type Props = {
  readonly error: unknown
  readonly title?: string
  readonly onRetry: (() => void) | null
}

/** What went wrong, where, and what to do. */
export function Failure({ error, title = 'The dossier cannot be shown', onRetry }: Props) {
  const message = error instanceof Error ? error.message : String(error)
  const where = error instanceof SourceError ? error.where : null
  return (
    <main class="boot">
      <h1>{title}</h1>
      {error instanceof SyntaxError ? (
        <>
          <p role="alert">The data in this page is damaged. Write the file again from its reports.</p>
          <p class="hint">{message}</p>
        </>
      ) : (
        <p role="alert">{message}</p>
      )}
      {where !== null && (
        <p class="hint">
          In <bdi>{where}</bdi>
        </p>
      )}
      {onRetry && (
        <p class="actions">
          <button type="button" onClick={onRetry}>
            Try again
          </button>
          <a href="#/">All stories</a>
        </p>
      )}
    </main>
  )
}
