const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Arrows move among marks that stand close together; one of them is in the order of Tab and leads to the others. */
export function rove(event: KeyboardEvent): void {
  const by = STEPS[event.key]
  const { target, currentTarget } = event
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return
  const marks = [...currentTarget.querySelectorAll<HTMLElement>('a.sel')]
  const at = marks.indexOf(target)
  const next = at < 0 ? undefined : marks[at + by]
  if (!next) return
  event.preventDefault()
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
