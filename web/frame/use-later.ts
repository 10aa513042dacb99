import { useEffect, useState } from 'preact/hooks'

/** Milliseconds: the first picture is on the screen by then. */
const LATER = 30

/** False in the first picture, true afterwards: what is below the screen waits until what is on it is drawn. */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), LATER)
    return () => clearTimeout(timer)
  }, [])
  return isLater
}
