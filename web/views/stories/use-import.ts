import { useEffect, useRef, useState } from 'preact/hooks'
import type { Import, Job, Progress, Server } from '../../source/source.ts'

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'failed'; readonly message: string }

type Importing = {
  readonly state: State
  readonly start: (what: Import) => Promise<void>
  readonly cancel: () => void
  readonly reset: () => void
}

/** Gives reports to the server, follows the job, and opens the story it made. */
export function useImport(server: Server): Importing {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const job = useRef<Job | null>(null)
  const run = useRef(0)
  useEffect(
    () => () => {
      run.current = -1
    },
    [],
  )
  const start = async (what: Import): Promise<void> => {
    const mine = ++run.current
    const isMine = (): boolean => run.current === mine
    setState({ kind: 'running', progress: null })
    try {
      job.current = await server.read(what, (progress) => isMine() && setState({ kind: 'running', progress }))
      if (!isMine()) return await job.current.cancel()
      const story = await job.current.story
      if (isMine()) location.hash = `#/story/${encodeURIComponent(story)}/claims`
    } catch (error) {
      if (isMine())
        setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
  const cancel = (): void => {
    run.current++
    void job.current?.cancel().catch(() => {})
    job.current = null
    setState({ kind: 'idle' })
  }
  return { state, start, cancel, reset: () => setState({ kind: 'idle' }) }
}
