import { useEffect, useRef, useState } from 'preact/hooks'
import type { Ended, Progress, Server, SourceError } from '../../source/source.ts'

/** A job as it is followed: how far it is, or why it failed. */
export type JobState = { readonly progress: Progress | null; readonly error: SourceError | null }

/** Follows a job from wherever it is, and calls `onDone` once it has ended well. */
export function useJob(server: Server, job: string | null, onDone: (ended: Ended) => void): JobState {
  const [state, setState] = useState<JobState>({ progress: null, error: null })
  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    setState({ progress: null, error: null })
    if (job === null) return
    return server.follow(job, {
      onProgress: (progress) => setState({ progress, error: null }),
      onDone: (ended) => done.current(ended),
      onFailed: (error) => setState({ progress: null, error }),
    })
  }, [server, job])
  return state
}
