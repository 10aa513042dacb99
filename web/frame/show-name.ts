/** A link's name stands beside the pointer. It is written when the pointer comes, since there are hundreds of links. */
export function showName({ target }: { readonly target: EventTarget | null }): void {
  const link = target instanceof Element ? target.closest<HTMLElement>('a.sel[aria-label]') : null
  if (link) link.title = link.ariaLabel ?? ''
}
