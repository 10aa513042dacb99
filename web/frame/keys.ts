import { useEffect, useRef } from 'preact/hooks'
import { parseRoute, VIEWS } from '../route/route.ts'
import { type Navigation, navigationFor } from '../route/use-route.ts'
import { useStory } from '../story/context.ts'
import type { Story } from '../story/story.ts'
import { nextReport, stepInReport } from '../views/report/steps.ts'
import { toView } from './tabs.tsx'
import { nextTheme } from './theme.ts'

/** The keys, as the help lists them. */
export const KEY_WORDS: readonly (readonly [string, string])[] = [
  ['1 … 7', 'the views: Claims, Claim, Figures, Report, Copies, When and where, Log'],
  ['/', 'search everything'],
  ['Tab Enter', 'reach and follow a link; Enter on what is selected opens its report'],
  ['← ↑ → ↓', 'move in the matrix, along a bar, in time; Home and End reach the edges of the matrix'],
  ['j k', 'next and previous: row, statement, mark'],
  ['o', 'open a row of the matrix in place'],
  ['r', 'open the report of what is selected'],
  ['c', 'open the claim of what is selected'],
  ['[ ]', 'previous and next report, with the same passage where it has it'],
  ['f', 'to the filters'],
  ['s', 'to the source panel'],
  ['t', 'light, dark, or as the system has it'],
  ['Backspace', 'back: undo the last move'],
  ['Escape', 'close what is open, then let go of the selection'],
  ['?', 'these keys'],
]

type Act = (navigation: Navigation, story: Story, onHelp: () => void) => void

const step =
  (by: 1 | -1): Act =>
  (navigation, story) =>
    navigation.route.view === 'report' ? stepInReport(by, navigation, story) : stepAmongMarks(by, navigation)

const ACTS: Readonly<Record<string, Act>> = {
  '/': () => focusOn('#search'),
  f: () => focusOn('.facet summary'),
  s: () => focusOn('.panel'),
  '?': (_, __, onHelp) => onHelp(),
  t: () => void nextTheme(),
  j: step(1),
  k: step(-1),
  r: ({ go, route }, story) => go(toView('report', route.sel, story)),
  c: ({ go, route }, story) => go(toView('claim', route.sel, story)),
  '[': (navigation, story) => nextReport(-1, navigation, story),
  ']': (navigation, story) => nextReport(1, navigation, story),
  Backspace: () => history.back(),
  Escape: ({ go, route }) => {
    const open = document.querySelector<HTMLDetailsElement>('details[open][name]')
    if (open) open.open = false
    else if (route.sel !== null) go({ sel: null })
  },
  ...Object.fromEntries(
    VIEWS.map((view, i): [string, Act] => [
      String(i + 1),
      ({ go, route }, story) => go(toView(view, route.sel, story)),
    ]),
  ),
}

/** Listens for the keys of the page, except where somebody types. */
export function useKeys(onHelp: () => void): void {
  const story = useStory()
  const now = useRef({ story, onHelp })
  now.current = { story, onHelp }
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open]')) return
      const isTyping =
        event.target instanceof Element &&
        event.target.matches('input:not([type=checkbox]), textarea, select')
      if (isTyping && event.key !== 'Escape') return
      if (isTyping) (event.target as HTMLElement).blur()
      const act = ACTS[event.key]
      if (!act || isTyping) return
      event.preventDefault()
      // The address, not the screen: keys may come faster than screens.
      act(navigationFor(parseRoute(location.hash)), now.current.story, now.current.onHelp)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus()

/** The next mark of the view, selected; in the order in which they stand. */
function stepAmongMarks(by: 1 | -1, { route, walk }: Navigation): void {
  const all = [...document.querySelectorAll<HTMLAnchorElement>('main a.sel')].filter((m) =>
    m.checkVisibility(),
  )
  // One selection may stand in several places, as an interval and as its report: it is one step.
  const marks = [...new Map(all.toReversed().map((m) => [m.dataset.sel, m])).values()].reverse()
  const focused =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.sel : undefined
  const place = (sel: string | null | undefined): number =>
    marks.findIndex((m) => sel && m.dataset.sel === sel)
  const at = Math.max(place(route.sel), place(route.sel) < 0 ? place(focused) : -1)
  const next = marks[at < 0 && by < 0 ? marks.length - 1 : at + by]
  if (!next) return
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  walk({
    ...parseRoute(next.getAttribute('href') ?? ''),
    sel: next.dataset.sel ?? null,
    view: route.view,
    id: route.id,
  })
}
