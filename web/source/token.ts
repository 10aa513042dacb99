const KEY = 'counterclaim-token'

let kept: string | null = null

/** What this tab shows its server with each change; forgotten when the tab is closed. */
export function tokenNow(): string | null {
  try {
    return sessionStorage.getItem(KEY) ?? kept
  } catch {
    return kept
  }
}

export function keepToken(token: string): void {
  kept = token
  try {
    sessionStorage.setItem(KEY, token)
  } catch {
    // It holds until the page is loaded again.
  }
}
