/** Closes the menus that a press is not in. */
export function closeOthers({ target }: { readonly target: EventTarget | null }): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details[name][open]'))
    if (!(target instanceof Node && menu.contains(target))) menu.open = false
}
