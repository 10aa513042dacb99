export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
const KEY = 'counterclaim-theme'

/** What a browser lets a page keep; from disk that may be nothing. */
function stored(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return THEMES.find((t) => t === kept) ?? 'auto'
  } catch {
    return 'auto'
  }
}

export const themeNow = (): Theme =>
  THEMES.find((t) => t === document.documentElement.dataset.theme) ?? 'auto'

export function applyTheme(theme: Theme = stored()): void {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // The choice holds for this page alone.
  }
}

/** Goes on to the next theme and returns it. */
export function nextTheme(): Theme {
  const theme = THEMES[(THEMES.indexOf(themeNow()) + 1) % THEMES.length] ?? 'auto'
  applyTheme(theme)
  return theme
}
