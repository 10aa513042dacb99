import { useRef, useState } from 'preact/hooks'
import { type Server, SourceError } from '../../source/source.ts'

/** A change that is asked of the server. Where it needs the server's token, it waits until somebody gives it. */
export type Changing = {
  readonly state: 'idle' | 'busy' | 'asks' | 'refused'
  readonly problem: string | null
  readonly run: (change: () => Promise<void>) => void
  readonly give: (token: string) => void
  readonly reset: () => void
}

export function useChange(server: Server): Changing {
  const [state, setState] = useState<Changing['state']>('idle')
  const [problem, setProblem] = useState<string | null>(null)
  const waiting = useRef<(() => Promise<void>) | null>(null)
  const attempt = async (isAgain: boolean): Promise<void> => {
    setProblem(null)
    setState('busy')
    try {
      await waiting.current?.()
      setState('idle')
    } catch (error) {
      const needsToken = error instanceof SourceError && error.code === 'token'
      setState(needsToken ? (isAgain ? 'refused' : 'asks') : 'idle')
      if (!needsToken) setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return {
    state,
    problem,
    run: (change) => {
      waiting.current = change
      void attempt(false)
    },
    give: (token) => {
      server.keepToken(token)
      void attempt(true)
    },
    reset: () => {
      waiting.current = null
      setProblem(null)
      setState('idle')
    },
  }
}
