import { askJson } from './ask.ts'
import { type Ended, type Follower, type Problem, type Progress, SourceError } from './source.ts'

/** Follows a job to its end. Server-sent events connect again by themselves until `done` or `failed`. */
export function follow(job: string, { onProgress, onDone, onFailed }: Follower): () => void {
  const path = `/api/jobs/${encodeURIComponent(job)}`
  const events = new EventSource(`${path}/events`)
  let isWatched = true
  const end = (): void => {
    isWatched = false
    events.close()
  }
  const on = <T>(name: string, then: (data: T) => void): void =>
    events.addEventListener(name, (event) => then(JSON.parse((event as MessageEvent<string>).data) as T))
  on<Progress>('progress', onProgress)
  on<Ended>('done', (ended) => {
    end()
    onDone(ended)
  })
  on<Problem>('failed', ({ code, where, message }) => {
    end()
    onFailed(new SourceError(code, where, message))
  })
  events.addEventListener('error', () => {
    if (events.readyState !== EventSource.CLOSED) return
    // The browser has given up: the server itself says why, where it answers.
    askJson(path).then(
      () =>
        isWatched && onFailed(new SourceError('lost', null, 'The connection was lost: load the page again.')),
      (error: SourceError) => isWatched && onFailed(error),
    )
  })
  return end
}
