import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

type Growing = {
  readonly shown: number
  readonly more: () => void
  /** Stands at the end of what is shown; coming near the screen it asks for more. */
  readonly end: (element: HTMLElement | null) => void
}

/** A long list that is drawn piece by piece as it is scrolled to. */
export function useGrowing(count: number, step: number): Growing {
  const [shown, setShown] = useState(step)
  const observer = useRef<IntersectionObserver | null>(null)
  const more = useCallback(() => setShown((n) => n + step), [step])
  const end = useCallback(
    (element: HTMLElement | null) => {
      observer.current?.disconnect()
      if (!element) return
      observer.current = new IntersectionObserver((seen) => seen.some((s) => s.isIntersecting) && more(), {
        rootMargin: '300px',
      })
      observer.current.observe(element)
    },
    // A new end after each step, so that one that is still on the screen is looked at again.
    [more, shown],
  )
  useEffect(() => () => observer.current?.disconnect(), [])
  return { shown: Math.min(shown, count), more, end }
}
