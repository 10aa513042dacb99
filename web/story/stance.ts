import type { ClaimEntry } from '../../src/model/claim.ts'
import type { Stance, Statement } from '../../src/model/statement.ts'

/** What a shape of the page stands for: a stance, the report's own voice, or why a report has no entry. */
export type Mark = Stance | 'voice' | 'silent' | 'cannot-tell' | 'not-yet'

/** The legend, in its order. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  asserts: 'says',
  accuses: 'accuses',
  voice: 'in its own voice',
  admits: 'acknowledges',
  denies: 'denies',
  doubts: 'doubts',
  declines: 'declines to say',
  threatens: 'threatens',
  demands: 'demands',
  offers: 'offers',
  silent: 'not mentioned',
  'cannot-tell': 'cannot tell',
  'not-yet': 'published before it was said',
}

/** An answer keeps its role; what is put forward is told by its stance. */
export function markOf(entry: ClaimEntry, statement: Statement | undefined): Mark {
  if (entry.role !== 'asserts') return entry.role
  if (!statement) return entry.party === null ? 'voice' : 'asserts'
  const { stance } = statement
  return stance === 'accuses' || stance === 'threatens' || stance === 'demands' || stance === 'offers'
    ? stance
    : 'asserts'
}
