import { useEffect } from 'preact/hooks'

/** Calls `look` when the reader comes back to this tab: another may have changed what it shows. */
export function useReturned(look: () => void): void {
  useEffect(() => {
    const returned = (): void => {
      if (document.visibilityState === 'visible') look()
    }
    document.addEventListener('visibilitychange', returned)
    return () => document.removeEventListener('visibilitychange', returned)
  }, [look])
}
