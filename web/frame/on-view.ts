/** Calls `look` once the element is laid out, and whenever it is scrolled or changes its size; gives what ends it. */
export function onView(element: HTMLElement, look: () => void): () => void {
  element.addEventListener('scroll', look, { passive: true })
  const resized = new ResizeObserver(look)
  resized.observe(element)
  return () => {
    element.removeEventListener('scroll', look)
    resized.disconnect()
  }
}
