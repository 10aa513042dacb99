/** Tells those who wait for something with an id that it may have changed. */
export type Changes = {
  readonly tell: (id: string) => void
  /** Resolves at the next change, at the latest after `patience` milliseconds or when the signal is aborted. */
  readonly next: (id: string, patience: number, signal: AbortSignal) => Promise<void>
}

export function changes(): Changes {
  const listeners = new Set<(id: string) => void>()
  return {
    tell: (id) => {
      for (const listener of [...listeners]) listener(id)
    },
    next: (id, patience, signal) =>
      new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer)
          listeners.delete(listener)
          signal.removeEventListener('abort', end)
          resolve()
        }
        const listener = (changed: string): void => {
          if (changed === id) end()
        }
        const timer = setTimeout(end, patience)
        listeners.add(listener)
        signal.addEventListener('abort', end)
        if (signal.aborted) end()
      }),
  }
}
