/** Links of a row that arrows reach, from left to right. */
const LINKS = 'a[data-col]'

/** Arrows move within the matrix, Home and End within a row; Enter is the link's own, o opens the row. */
export function moveInGrid(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const target = event.target
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
  const row = target.closest<HTMLTableRowElement>('tr[data-row]')
  if (!row || !table || target.dataset.col === undefined) return
  const next = goal(event.key, target, row)
  if (!next) return
  event.preventDefault()
  event.stopPropagation()
  if (event.key === 'End') toEnd(row, next)
  else if (event.key === 'o') next.click()
  else focusOn(next)
}

function goal(key: string, target: HTMLElement, row: HTMLTableRowElement): HTMLElement | null | undefined {
  const links = [...row.querySelectorAll<HTMLElement>(LINKS)]
  const at = links.indexOf(target)
  switch (key) {
    case 'ArrowRight':
      return links[at + 1]
    case 'ArrowLeft':
      return links[at - 1]
    case 'Home':
      return links[0]
    case 'End':
      return links.at(-1)
    case 'ArrowDown':
    case 'j':
      return inRow(nextRow(row, 'nextElementSibling'), target)
    case 'ArrowUp':
    case 'k':
      return inRow(nextRow(row, 'previousElementSibling'), target)
    case 'o':
      return links[0]
    default:
      return null
  }
}

/** The last cell of a row. Far columns are drawn once they are near the screen. */
function toEnd(row: HTMLTableRowElement, last: HTMLElement): void {
  const scroller = row.closest('.view')
  focusOn(last)
  if (scroller) scroller.scrollLeft = scroller.scrollWidth
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const drawn = [...row.querySelectorAll<HTMLElement>(LINKS)].at(-1)
      // The cell that was left may be gone with its column, and the focus with it.
      const focused = document.activeElement
      if (drawn && (focused === document.body || row.contains(focused))) focusOn(drawn)
    }),
  )
}

function nextRow(row: Element, step: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  let next = row[step]
  while (next && !next.matches('[data-row]')) next = next[step]
  return next
}

/** The link of a row that is nearest to the column left. */
function inRow(row: Element | null, from: HTMLElement): HTMLElement | null {
  const column = Number(from.dataset.col)
  const links = [...(row?.querySelectorAll<HTMLElement>(LINKS) ?? [])]
  const distance = (link: HTMLElement): number => Math.abs(Number(link.dataset.col) - column)
  return links.reduce<HTMLElement | null>(
    (best, link) => (best && distance(best) <= distance(link) ? best : link),
    null,
  )
}

/** Focuses, and scrolls so far that sticky heads do not cover it. */
function focusOn(element: HTMLElement): void {
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const [scroller, head] = [element.closest('.view'), element.closest('tr')?.querySelector('th')]
  if (!scroller || !head || head.contains(element)) return
  const hidden = head.getBoundingClientRect().right - element.getBoundingClientRect().left
  if (hidden > 0) scroller.scrollLeft -= hidden
}
