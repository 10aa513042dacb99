import { SourceError } from '../source/source.ts'

type Props = { readonly error: unknown; readonly onRetry: (() => void) | null }

/** What went wrong, where, and what to do. */
export function Failure({ error, onRetry }: Props) {
  const message = error instanceof Error ? error.message : String(error)
  const where = error instanceof SourceError ? error.where : null
  return (
    <main class="boot">
      <h1>The dossier cannot be shown</h1>
      <p role="alert">{message}</p>
      {where !== null && (
        <p class="hint">
          In <bdi>{where}</bdi>
        </p>
      )}
      {error instanceof SyntaxError && (
        <p>The data in this page is damaged. Write the file again from its reports.</p>
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
