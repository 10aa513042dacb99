import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { formatRoute, parseRoute, type Route, START } from './route.ts'

export type Change = Partial<Route>

/** The route, and the two ways to change it: a link's address, and a move. */
export type Navigation = {
  readonly route: Route
  readonly href: (change: Change) => string
  /** The address of this screen with a selection; cheap, since there are thousands of them. */
  readonly selectHref: (sel: string) => string
  /** A move of its own: Back undoes it. */
  readonly go: (change: Change) => void
  /** A step of a walk: Back undoes the walk as a whole. */
  readonly walk: (change: Change) => void
  /** No move: what the address said is over. */
  readonly replace: (change: Change) => void
}

const Context = createContext<Navigation>(navigationFor(START))
export const NavigationProvider = Context.Provider
export const useNavigation = (): Navigation => useContext(Context)

/** Follows the address bar. */
export function useRoute(): Navigation {
  const [hash, setHash] = useState(() => location.hash)
  useEffect(() => {
    const follow = (): void => setHash(location.hash)
    addEventListener('hashchange', follow)
    addEventListener('popstate', follow)
    return () => {
      removeEventListener('hashchange', follow)
      removeEventListener('popstate', follow)
    }
  }, [])
  return navigationFor(parseRoute(hash))
}

export function navigationFor(route: Route): Navigation {
  const href = (change: Change): string => formatRoute({ ...route, ...change })
  let bare: string | undefined
  const selectHref = (sel: string): string => {
    bare ??= withQuery(href({ sel: null }))
    return `${bare}sel=${sel}`
  }
  const move = (change: Change, step: boolean, isOver = false): void => {
    const to = href(change)
    if (to === location.hash) return
    const goesOn = isOver || (step && history.state?.step === route.view)
    const state = step ? { step: route.view } : null
    if (goesOn) history.replaceState(state, '', to)
    else history.pushState(state, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state }))
  }
  return {
    route,
    href,
    selectHref,
    go: (change) => move(change, false),
    walk: (change) => move(change, true),
    replace: (change) => move(change, false, true),
  }
}

/** An address that one more parameter can be put behind. */
const withQuery = (address: string): string => `${address}${address.includes('?') ? '&' : '?'}`
